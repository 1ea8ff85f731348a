package org.hallwright.exchange.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.dxf.DxfReader;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanFeatures;
import org.hallwright.exchange.plan.feature.PlanSource;
import org.hallwright.exchange.plan.geojson.GeoJsonReader;
import org.hallwright.exchange.plan.svg.SvgReader;
import org.hallwright.exchange.plan.table.BoothTableReader;

/// Reads a plan and works out what it changes. Elements are found again by id, booths also by hall and
/// number, the rest by being the same, so that a second import of the same file changes nothing.
public final class PlanImport {
    private static final int STEP = 500;

    public static final String KNOWN = "DXF, SVG, GeoJSON, CSV, TSV, XLSX";

    private final SourceFile file;
    private final ExhibitionState state;
    private final Progress progress;
    private final NotUnderstood.Tally tally = new NotUnderstood.Tally();
    private final List<Problem> problems = new ArrayList<>();
    private final List<PlanElement> elements = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, List<Id<? extends PlanElement>>> byLayer = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int duplicates;

    private PlanImport(SourceFile file, ExhibitionState state, Progress progress) {
        this.file = file;
        this.progress = progress;
        this.state = state;
    }

    /// @throws UnreadableFile if it is in no format known here, or holds no plan
    public static PlanPreview read(Path path, PlanOptions options, ExhibitionState state) {
        return read(SourceFile.read(path), options, state);
    }

    public static PlanPreview read(SourceFile file, PlanOptions options, ExhibitionState state) {
        return read(file, options, state, Progress.unwatched());
    }

    /// @throws org.hallwright.domain.work.Cancelled if it is no longer wanted
    public static PlanPreview read(SourceFile file, PlanOptions options, ExhibitionState state, Progress progress) {
        var source = switch (file.extension()) {
            case "geojson", "json" -> GeoJsonReader.read(file);
            case "dxf", "dwg" -> DxfReader.read(file, options.layers(), progress);
            case "svg" -> SvgReader.read(file, options.layers());
            case "csv", "tsv", "txt", "xlsx", "xlsm" -> BoothTableReader.read(file, options.table());
            default -> throw new UnreadableFile("exchange.unknown-format", file.name(), KNOWN);
        };
        progress.at(Label.of("work.plan-match"));
        return new PlanImport(file, state, progress).preview(source, options);
    }

    private PlanPreview preview(PlanSource source, PlanOptions options) {
        if (source.features().size() > PlanSource.MOST_ELEMENTS) {
            throw new UnreadableFile("exchange.too-many-elements", file.name(), PlanSource.MOST_ELEMENTS);
        }
        tally.addAll(source.notUnderstood());
        problems.addAll(source.problems());
        var scale = Scale.of(source, options.unit());
        problems.addAll(scale.problems());
        var themes = new Themes(state, source.features());
        var halls = new Halls(state, file.name(), source.features(), options.hall(), scale, tally);
        var reader = new ElementReader(scale, themes.areas(), f -> tally.add(Questions.CROSSED, f.label()));
        var matcher = new ElementMatch(state);
        var done = 0;
        for (var feature : source.features()) {
            if (++done % STEP == 0) {
                progress.at(done, source.features().size());
            }
            if (!Set.of("hall", "section", "themedarea").contains(feature.element())) {
                read(feature, reader, halls, matcher);
            }
        }
        var entries = new ArrayList<Entry>(themes.entries());
        entries.addAll(halls.entries(elements));
        entries.addAll(elements);
        halls.replaced(state)
                .forEach(code ->
                        problems.add(Problem.of(Severity.WARNING, "plan-hall-replaced", Where.row(0, code), code)));
        halls.created()
                .forEach(
                        code -> problems.add(Problem.of(Severity.NOTE, "plan-hall-created", Where.row(0, code), code)));
        problems.addAll(Questions.of(tally.list(), refused));
        problems.addAll(Questions.outside(halls.outlined(), booths()));
        if (elements.isEmpty() && halls.count() == 0) {
            problems.add(Problem.of(Severity.WARNING, "plan-nothing-found", Where.NOWHERE, file.name()));
        }
        return finished(entries, halls.count(), source, scale);
    }

    private void read(PlanFeature feature, ElementReader reader, Halls halls, ElementMatch matcher) {
        try {
            var hall = halls.of(feature);
            for (var element : reader.elements(feature, hall)) {
                var found = matcher.matched(element, feature);
                elements.add(found);
                if (feature.has(PlanFeature.LAYER)) {
                    byLayer.computeIfAbsent(feature.word(PlanFeature.LAYER), k -> new ArrayList<>())
                            .add(found.id());
                }
                if (element instanceof Booth booth) {
                    count(booth, feature);
                    if (booth.area() == null
                            && !feature.word("area", "themedarea").isEmpty()) {
                        tally.add("themed-area " + feature.word("area", "themedarea"), feature.label());
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            // The domain refuses shapes without corners or beyond any plan.
            var label = feature.label().isEmpty() ? "#" + feature.number() : feature.label();
            tally.add(feature.element(), label);
            refused.add(label);
        }
    }

    private Map<Id<Hall>, List<Booth>> booths() {
        return elements.stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .collect(Collectors.groupingBy(Booth::hall));
    }

    private void count(Booth booth, PlanFeature feature) {
        if (!booth.number().isEmpty() && !numbers.add(booth.hall() + "/" + booth.number())) {
            duplicates++;
            var row = feature.number();
            problems.add(Problem.of(
                    Severity.WARNING, "plan-number-twice", Where.row(row, booth.number()), row, booth.number()));
        }
    }

    private PlanPreview finished(List<Entry> entries, int halls, PlanSource source, Scale scale) {
        var builder = new ChangeBuilder(state);
        var changed =
                entries.stream().filter(e -> !before(e).equals(Optional.of(e))).toList();
        changed.forEach(builder::put);
        var kinds = new TreeMap<String, Integer>();
        elements.forEach(e -> kinds.merge(PlanFeatures.elementName(e), 1, Integer::sum));
        var booths = elements.stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .toList();
        var unlabelled = (int) booths.stream().filter(b -> b.number().isEmpty()).count();
        return new PlanPreview(
                file.name(),
                changed,
                halls,
                booths.size(),
                unlabelled,
                duplicates,
                kinds,
                tally.list(),
                source.layers(),
                byLayer,
                scale.unit(),
                scale.factor(),
                scale.answers(),
                List.copyOf(problems),
                builder.build(Label.of("change.import-plan", file.name(), elements.size())));
    }

    @SuppressWarnings("unchecked")
    private Optional<Entry> before(Entry entry) {
        return state.find((Id<Entry>) entry.id());
    }
}
