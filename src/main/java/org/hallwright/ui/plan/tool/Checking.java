package org.hallwright.ui.plan.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.plan.rules.Sources;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// What the rules would find if things lay as they are being dragged or drawn: shown on the ghosts, measured on the
/// plan, and said in the line under it.
///
/// Only what comes of the gesture is shown; what was wrong before, and still is just so, is not. Of more than [#MOST]
/// things nothing is found here, since each step would hold the screen's thread, which the line says: whoever judges
/// the preview's things off that thread follows before they are let go.
public final class Checking {
    public static final int MOST = 50;

    private static final String PROBLEM = "problem.";
    private static final String FOUND = "plan.hint.found";
    private static final String BEFORE = "plan.hint.of-before";
    private static final String UNCHECKED = "plan.hint.unchecked";
    private static final String ROWS = "plan.hint.rows-";
    private static final String OF_ROWS = "-of-rows";

    private final Floor floor;
    private final Set<Id<? extends PlanElement>> ids;

    /// What is found without the gesture, wherever it was measured; looked for only when something is found with it.
    private final Supplier<Set<Finding.Matter>> before;

    private Checking(Floor floor, List<? extends PlanElement> elements, Supplier<Set<Finding.Matter>> before) {
        this.floor = floor;
        this.ids = elements.stream().map(PlanElement::id).collect(Collectors.toSet());
        this.before = before;
    }

    /// Of things that lie on the plan, and go all together or not at all.
    public static Checking of(Floor floor, List<? extends PlanElement> elements) {
        var before = elements.size() > MOST ? Set.<Finding.Matter>of() : found(floor);
        return new Checking(floor, elements, () -> before);
    }

    private static Set<Finding.Matter> found(Floor floor) {
        return floor.check()
                .map(check -> check.findings(floor.hall()).stream()
                        .map(Finding::matter)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /// The preview of things that are not on the plan yet, with what is found where they are drawn.
    public static Preview ofDrawn(Floor floor, Preview preview, List<? extends PlanElement> drawn) {
        return drawn.isEmpty()
                ? preview
                : new Checking(floor, drawn, () -> found(floor)).on(preview, drawn, drawn.size() == 1);
    }

    /// The preview with what is found where the things lie now.
    public Preview on(Preview preview, List<? extends PlanElement> moved) {
        return on(preview, moved, true);
    }

    private Preview on(Preview drawn, List<? extends PlanElement> moved, boolean together) {
        var check = floor.check();
        if (check.isEmpty()) {
            return drawn;
        }
        var preview = drawn.withThings(moved);
        if (moved.size() > MOST) {
            return preview.saying(Label.of(UNCHECKED, preview.hint(), MOST));
        }
        var all = check.get().during(moved).findings(floor.hall());
        var about = all.stream()
                .filter(f -> f.isAbout(ids) || moved.stream().anyMatch(e -> isBeside(f, e)))
                .toList();
        var found = about.isEmpty()
                ? about
                : about.stream().filter(f -> !before.get().contains(f.matter())).toList();
        if (found.isEmpty()) {
            return preview;
        }
        var blocked = found.stream()
                .filter(f -> f.problem().severity() == Severity.BLOCKER)
                .toList();
        var blamed = moved.stream()
                .filter(e -> blocked.stream().anyMatch(f -> together || f.isAbout(Set.of(e.id())) || isBeside(f, e)))
                .map(Shapes::outline)
                .collect(Collectors.toSet());
        return shown(preview, found, together, blamed);
    }

    /// Whether something was measured up to the thing, though the finding is about others: an aisle is narrowed by a
    /// pillar, but it is the booth that can be moved.
    private static boolean isBeside(Finding finding, PlanElement thing) {
        var stands =
                thing instanceof Booth || thing instanceof Pillar || thing instanceof Wall || thing instanceof Zone;
        return stands && finding.measure().touches(Shapes.outline(thing));
    }

    private static Preview shown(Preview preview, List<Finding> found, boolean together, Set<Outline> blamed) {
        var ghosts = new ArrayList<Ghost>();
        for (var ghost : preview.ghosts()) {
            var stays = together ? blamed.isEmpty() : !blamed.contains(ghost.outline());
            ghosts.add(new Ghost(ghost.outline(), ghost.label(), ghost.allowed() && stays));
        }
        var measures = new HashSet<Snap.Line>();
        for (var finding : found) {
            switch (finding.measure()) {
                case Measure.Line line -> {
                    for (var i = 1; i < line.places().size(); i++) {
                        measures.add(new Snap.Line(
                                line.places().get(i - 1), line.places().get(i)));
                    }
                }
                case Measure.Area area -> area.outlines().forEach(outline -> ghosts.add(new Ghost(outline, "", false)));
            }
        }
        var shown = preview.distances();
        var gaps = new ArrayList<>(preview.gaps());
        measures.stream().filter(m -> !shown.contains(m)).forEach(gaps::add);
        return preview.withGhosts(ghosts)
                .withGaps(gaps)
                .saying(said(preview.hint(), sentence(found.getFirst().problem())));
    }

    /// The sentence of a finding, and who asks for its limit if anybody does.
    public static Label sentence(Problem problem) {
        var sentence = bare(problem);
        var source = problem.source();
        if (problem.limit().isEmpty() || source.isEmpty() || source.equals(Sources.PLAN)) {
            return sentence;
        }
        var words = Sources.isKnown(source) ? Label.of("rule-source." + source) : source;
        return Label.of(FOUND, sentence, words);
    }

    /// The sentence alone.
    public static Label bare(Problem problem) {
        return new Label(PROBLEM + problem.rule(), problem.args());
    }

    /// The sentence of what was found a moment ago.
    public static Label ofBefore(Problem problem) {
        return Label.of(BEFORE, bare(problem));
    }

    /// What is said of a gesture of which something is found: the sentence, and before it how many booths rows have and
    /// their area, which stand nowhere else.
    public static Label said(@Nullable Label gesture, Label sentence) {
        var figures = gesture == null ? List.<String>of() : figures(gesture);
        if (figures.isEmpty()) {
            return sentence;
        }
        // A label holds labels that hold none: what the sentence holds goes beside the figures.
        var isBare = sentence.key().startsWith(PROBLEM);
        var rest = isBare ? List.of(Label.argument(sentence)) : sentence.args();
        var key = switch (sentence.key()) {
            case FOUND -> "plan.hint.found-of-rows";
            case BEFORE -> "plan.hint.of-before-of-rows";
            default -> "plan.hint.found-bare-of-rows";
        };
        return new Label(key, Stream.concat(figures.stream(), rest.stream()).toList());
    }

    private static List<String> figures(Label gesture) {
        if (gesture.key().equals(UNCHECKED)) {
            return Label.ofArgument(gesture.args().getFirst())
                    .map(Checking::figures)
                    .orElse(List.of());
        }
        return gesture.key().startsWith(ROWS) ? gesture.args().subList(0, 2) : List.of();
    }

    /// Whether a hint is such a sentence.
    public static boolean isSentence(Label hint) {
        return hint.key().equals(FOUND)
                || hint.key().startsWith(PROBLEM)
                || hint.key().endsWith(OF_ROWS);
    }
}
