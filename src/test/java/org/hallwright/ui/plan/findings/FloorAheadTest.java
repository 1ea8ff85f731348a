package org.hallwright.ui.plan.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.mark.PlanMark;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.WorkByHand;
import org.hallwright.ui.plan.board.PlanDesk;
import org.hallwright.ui.plan.tool.Checking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the rules of the whole floor find while something is dragged: a hall of two rooms with one opening of 4 m
/// between them, an exit in the one, a booth in each.
class FloorAheadTest {
    private static final Id<Hall> HALL = OpenHall.HALL.id();
    private static final Booth HERE = OpenHall.booth("A1", 10, 10);
    private static final Booth THERE = OpenHall.booth("B1", 45, 10);
    private static final Label GESTURE = Label.of("plan.hint.move", 1.0, 0.0);

    @TempDir
    Path folder;

    private final WorkByHand work = new WorkByHand();
    private PlanDesk plan;
    private FindingsViewModel findings;
    private Runnable stop;

    private void open(TaskRunner runner) {
        plan = new PlanDesk(folder, Language.EN, runner);
        plan.hall.with(
                OpenHall.HALL,
                HERE,
                THERE,
                new Door(new Id<>("exit"), HALL, "N1", DoorKind.EXIT, new Point(10, 0), 4, 0),
                new Wall(new Id<>("low"), HALL, new Point(30, 0), new Point(30, 18), 0.1),
                new Wall(new Id<>("high"), HALL, new Point(30, 22), new Point(30, 40), 0.1));
        findings = new FindingsViewModel(plan.desk);
        findings.show(HALL);
        stop = findings.follow();
        work.doAll();
        findings.survey();
        work.doAll();
        assertThat(rules()).doesNotContain("unreachable", "exit-missing");
    }

    private void openByHand() {
        open(TaskRunner.inlineBut(work));
    }

    @AfterEach
    void close() {
        stop.run();
        plan.close();
    }

    private List<String> rules() {
        return findings.shown().stream().map(Finding::rule).toList();
    }

    private Finding found(String rule) {
        return findings.shown().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private boolean behind() {
        return findings.floorBehindProperty().get();
    }

    /// The booth stands in the opening between the rooms.
    private static List<PlanElement> blocking() {
        return List.of(HERE.movedBy(18.5, 8.5));
    }

    private static List<PlanElement> aside() {
        return List.of(HERE.movedBy(5, 0));
    }

    @Test
    void aBoothDraggedIntoTheOnlyWayIsFoundBeforeItIsLetGo() {
        open(TaskRunner.inline());

        findings.gesture(blocking());

        assertThat(found("unreachable").problem().where().words()).isEqualTo("B1");
        assertThat(behind()).isFalse();
        assertThat(findings.marksProperty().get().all())
                .as("the measure is drawn, though nobody has chosen it")
                .anySatisfy(mark -> assertThat(mark.shape())
                        .isEqualTo(new PlanMark.Patch(THERE.footprint().outline())));
        assertThat(findings.remarked(GESTURE).key()).isEqualTo("problem.unreachable");
    }

    @Test
    void whatIsFoundOnTheFloorStandsBehindTheNumberAndTheAreaOfRows() {
        openByHand();
        var rows = Label.of("plan.hint.rows-left-out", 12, 108, 2);
        findings.gesture(blocking());
        work.doAll();
        assertThat(words(rows)).isEqualTo("12 booths, net area 108 m². " + words(GESTURE));
        assertThat(words(Label.of("plan.hint.unchecked", rows, Checking.MOST)))
                .as("of so many that the tool judges none")
                .isEqualTo(words(rows));

        findings.gesture(List.of(HERE.movedBy(18.5, 8)));

        assertThat(words(rows)).startsWith("12 booths, net area 108 m². A moment ago: No visitor can reach B1");
    }

    private String words(Label gesture) {
        return plan.desk.messages().text(findings.remarked(gesture));
    }

    private static List<PlanElement> many(double up) {
        return IntStream.range(0, Checking.MOST + 10)
                .<PlanElement>mapToObj(i ->
                        OpenHall.booth("C" + i, 35 + i % 8 * 3, 22 + i / 8 * 2).movedBy(0, up))
                .toList();
    }

    @Test
    void whatTheRulesFindOfVeryManyThingsIsKnownBeforeTheyAreLetGo() {
        openByHand();
        many(0).forEach(booth -> plan.hall.with(booth));
        work.doAll();
        findings.survey();
        work.doAll();
        assertThat(rules()).doesNotContain("outside-hall");
        var said = Label.of("plan.hint.unchecked", GESTURE, Checking.MOST);

        findings.gesture(many(30));
        assertThat(findings.remarked(said)).as("the screen goes on").isEqualTo(said);
        work.doAll();

        assertThat(rules()).contains("outside-hall");
        assertThat(findings.remarked(said).toString()).contains("problem.outside-hall");
        assertThat(plan.booth("C0").bounds().minY()).as("nothing is let go").isEqualTo(22);
        findings.gesture(List.of());
        assertThat(rules()).doesNotContain("outside-hall");
        assertThat(findings.remarked(GESTURE)).isEqualTo(GESTURE);
    }

    /// By rules that ask nothing about ways.
    private void openWithoutWays() {
        open(TaskRunner.inline());
        plan.hall.with(RulePacks.DEFAULT
                .copied(new Id<>("own"), "own", Name.of("Own", "自定"))
                .without("dead-end")
                .without("travel-distance"));
        new RulePackService(plan.hall.open()).choose("own");
        findings.survey();
    }

    @Test
    void whatIsMeasuredOfTheWholeHallComesOfNoStep() {
        openWithoutWays();
        plan.hall.with(new Door(new Id<>("exit"), HALL, "N1", DoorKind.EXIT, new Point(10, 0), 1, 0));
        findings.survey();
        var people = found("exit-width").problem().args();

        findings.gesture(List.of(HERE.movedBy(35, 1)));

        assertThat(found("exit-width").problem().args())
                .as("booths that overlap leave more floor, so more people")
                .isNotEqualTo(people);
        assertThat(findings.remarked(GESTURE)).isEqualTo(GESTURE);
    }

    @Test
    void whatComesOfAGestureForTheWholeHallDoesNotCoverIt() {
        openWithoutWays();

        findings.gesture(List.of(new Door(new Id<>("exit"), HALL, "N1", DoorKind.EXIT, new Point(10, 0), 1, 0)));

        assertThat(findings.remarked(GESTURE).args().toString()).contains("exit-width");
        assertThat(findings.marksProperty().get().all())
                .noneSatisfy(mark -> assertThat(mark.shape()).isInstanceOf(PlanMark.Patch.class));
    }

    @Test
    void whenTheGestureEndsNothingOfItIsLeft() {
        open(TaskRunner.inline());
        var before = List.copyOf(findings.shown());
        findings.gesture(blocking());

        findings.gesture(List.of());

        assertThat(findings.shown()).isEqualTo(before);
        assertThat(findings.remarked(GESTURE)).isEqualTo(GESTURE);
        assertThat(behind()).isFalse();
    }

    @Test
    void pillarsWallsAndDoorsAreSurveyedLikeBooths() {
        open(TaskRunner.inline());
        findings.gesture(List.of(new Pillar(new Id<>("p"), HALL, Footprint.rectangle(29, 18, 2, 4))));
        assertThat(rules()).contains("unreachable");

        findings.gesture(List.of(new Wall(new Id<>("w"), HALL, new Point(30, 18), new Point(30, 22), 0.1)));
        assertThat(rules()).contains("unreachable");

        findings.gesture(List.of(new Door(new Id<>("exit"), HALL, "N1", DoorKind.DOCK, new Point(10, 0), 4, 0)));
        assertThat(rules()).contains("exit-missing").doesNotContain("unreachable");
    }

    @Test
    void whatNoRuleLooksAtIsNotSurveyed() {
        openByHand();

        findings.gesture(List.of(new PlanLabel(new Id<>("l"), HALL, Name.of("Café", "咖啡"), new Point(30, 20), 1)));

        assertThat(work.waiting()).isZero();
        assertThat(behind()).isFalse();
    }

    @Test
    void whatIsShownIsMarkedAsOfBeforeUntilTheSurveyIsThere() {
        openByHand();

        findings.gesture(blocking());
        assertThat(behind()).isTrue();
        assertThat(rules()).doesNotContain("unreachable");

        work.doAll();
        assertThat(behind()).isFalse();
        assertThat(rules()).contains("unreachable");

        findings.gesture(aside());
        assertThat(behind()).isTrue();
        assertThat(rules()).as("until the newer is there").contains("unreachable");
        assertThat(plan.desk.messages().text(findings.remarked(GESTURE)))
                .startsWith("A moment ago: No visitor can reach B1 in hall A");

        work.doAll();
        assertThat(behind()).isFalse();
        assertThat(rules()).doesNotContain("unreachable");
    }

    @Test
    void oneSurveyIsMadeAtATimeAndTheNewestWins() {
        openByHand();

        findings.gesture(aside());
        for (var step = 1; step < 20; step++) {
            findings.gesture(List.of(HERE.movedBy(step / 2.0, 0)));
        }
        findings.gesture(blocking());
        assertThat(work.waiting()).isOne();

        work.doNext();
        assertThat(rules()).as("of the first step").doesNotContain("unreachable");
        assertThat(behind()).isTrue();
        assertThat(work.waiting()).isOne();

        work.doNext();
        assertThat(rules()).contains("unreachable");
        assertThat(behind()).isFalse();
        assertThat(work.waiting()).as("the steps between are left out").isZero();
    }

    @Test
    void backWhereItWasSurveyedIsSurveyedAgainAfterTheOneUnderWay() {
        openByHand();
        findings.gesture(aside());
        work.doAll();
        findings.gesture(blocking());

        findings.gesture(aside());
        work.doNext();
        assertThat(rules()).contains("unreachable");
        assertThat(behind()).isTrue();

        work.doAll();
        assertThat(rules()).doesNotContain("unreachable");
        assertThat(behind()).isFalse();
    }

    @Test
    void whatComesAfterTheGestureHasEndedIsDropped() {
        openByHand();
        var before = List.copyOf(findings.shown());
        findings.gesture(aside());
        findings.gesture(blocking());

        findings.gesture(List.of());
        work.doNext();

        assertThat(findings.shown()).isEqualTo(before);
        assertThat(work.waiting()).as("what waited is not even begun").isZero();
        assertThat(behind()).isFalse();
    }

    @Test
    void whatComesInTheNextGestureIsDroppedToo() {
        openByHand();
        findings.gesture(blocking());
        findings.gesture(List.of());
        findings.gesture(aside());

        work.doNext();
        assertThat(rules()).doesNotContain("unreachable");
        assertThat(behind()).isTrue();

        work.doAll();
        assertThat(behind()).isFalse();
    }

    @Test
    void anEditMeanwhileDropsWhatWasFoundWithoutIt() {
        openByHand();
        findings.gesture(blocking());
        plan.plan.elements().move(List.of(THERE.id()), -30, 20);
        work.doAll();

        assertThat(rules()).doesNotContain("unreachable");
    }

    @Test
    void theFloorAfterAnEditIsNotSurveyedDuringAGestureButIsAskedForAfterIt() {
        openByHand();
        plan.plan.elements().move(List.of(THERE.id()), 0, 5);
        findings.gesture(aside());
        findings.survey();
        assertThat(work.waiting()).isOne();
        work.doAll();
        assertThat(findings.outdatedProperty().get()).isFalse();

        findings.gesture(List.of());
        assertThat(findings.outdatedProperty().get()).isTrue();
        findings.survey();
        work.doAll();
        assertThat(behind()).isFalse();
    }

    @Test
    void theChosenFindingStaysChosenWhileItIsMeasuredAnew() {
        open(TaskRunner.inline());
        plan.hall.with(OpenHall.booth("A2", 12, 10));
        findings.choose(found("booth-overlap"));

        findings.gesture(List.of(HERE.movedBy(-0.5, 0)));

        assertThat(findings.chosenProperty().get().problem().measured()).isEqualTo("1.50 m²");
        findings.gesture(List.of(HERE.movedBy(-5, 0)));
        assertThat(findings.chosenProperty().get()).isNull();
    }
}
