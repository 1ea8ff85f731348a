package org.hallwright.ui.plan.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.WorkByHand;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes after which all of a hall is checked from scratch, which takes long where it has 10,000 booths: whoever
/// made one waits for nothing of it.
class CheckingAnewTest {
    private static final int VERY_BIG = 100;
    private static final int SMALL = 5;
    private static final double PITCH = 6;
    private static final Id<Hall> HALL = OpenHall.HALL.id();

    @TempDir
    Path folder;

    private final WorkByHand work = new WorkByHand();
    private PlanDesk plan;
    private RulePackService packs;
    private Id<RulePack> own;
    private FindingsViewModel findings;
    private Runnable stop = () -> {};
    private double side;

    /// A square of booths, with aisles of 3 m around each.
    private void open(int across) {
        side = across * PITCH + PITCH;
        plan = new PlanDesk(folder, Language.EN, TaskRunner.inlineBut(work));
        plan.hall.with(square(across).toArray(Entry[]::new));
        packs = new RulePackService(plan.hall.open());
        own = packs.copy(RulePacks.CHINA.code(), "own", Name.of("Own", "自定"));
        packs.choose("own");
        findings = new FindingsViewModel(plan.desk);
        findings.show(HALL);
        stop = findings.follow();
        work.doAll();
    }

    @AfterEach
    void close() {
        stop.run();
        plan.close();
    }

    private List<Entry> square(int across) {
        var entries = new ArrayList<Entry>(List.of(Hall.rectangular(HALL, "A", Name.of("Hall A", "A 馆"), side, side)));
        for (var i = 0; i < across * across; i++) {
            entries.add(OpenHall.booth("%05d".formatted(i), i % across * PITCH + 3, i / across * PITCH + 3));
        }
        return entries;
    }

    private long shown(String rule) {
        return findings.shown().stream().filter(f -> f.rule().equals(rule)).count();
    }

    /// So that the last columns of booths are outside.
    private void takeOff(int columns) {
        plan.plan.halls().reshape(HALL, Outline.rectangle(0, 0, side - (columns + 1) * PITCH, side));
    }

    @Test
    void aCornerOfTheHallIsMovedWithoutWaitingForTheCheck() {
        open(VERY_BIG);
        var before = List.copyOf(findings.shown());
        assertThat(shown("outside-hall")).isZero();

        takeOff(1);

        assertThat(work.waiting()).isOne();
        assertThat(findings.checkingProperty().get()).isTrue();
        assertThat(findings.shown()).isEqualTo(before);
        assertThat(findings.check())
                .as("no drag is held to what is no longer true")
                .isEmpty();

        work.doAll();

        assertThat(findings.checkingProperty().get()).isFalse();
        assertThat(shown("outside-hall")).isEqualTo(VERY_BIG);
    }

    @Test
    void aLimitIsTypedWithoutWaitingForTheCheck() {
        open(SMALL);
        assertThat(shown("aisle-width")).isZero();

        packs.setLimit(own, "aisle-width", 4);

        assertThat(work.waiting()).isOne();
        assertThat(shown("aisle-width")).isZero();

        work.doAll();

        assertThat(shown("aisle-width")).isPositive();
        assertThat(Set.copyOf(findings.shown())).isEqualTo(local());
    }

    @Test
    void anotherPackIsUsedWithoutWaitingForTheCheck() {
        open(SMALL);
        packs.choose(RulePacks.US.code());

        assertThat(work.waiting()).isOne();
        work.doAll();
        assertThat(Set.copyOf(findings.shown())).isEqualTo(local());
    }

    @Test
    void aSecondChangeMeanwhileDropsTheCheckOfTheFirst() {
        open(SMALL);
        takeOff(1);
        takeOff(2);

        work.doNext();
        assertThat(findings.checkingProperty().get()).isTrue();
        assertThat(shown("outside-hall")).as("found by nobody any more").isZero();

        work.doAll();
        assertThat(shown("outside-hall")).isEqualTo(2 * SMALL);
    }

    @Test
    void aBoothMovedMeanwhileIsFoundWhereItIs() {
        open(SMALL);
        takeOff(1);
        plan.plan.elements().move(List.of(plan.booth("00000").id()), 4, 0);

        work.doAll();

        assertThat(shown("booth-overlap")).isOne();
        assertThat(Set.copyOf(findings.shown())).isEqualTo(local());
    }

    @Test
    void oneBoothIsCheckedAtOnce() {
        open(SMALL);
        plan.plan.elements().move(List.of(plan.booth("00000").id()), 4, 0);

        assertThat(work.waiting()).isZero();
        assertThat(shown("booth-overlap")).isOne();
    }

    @Test
    void severalBoothsAreCheckedByTheirChangeWithoutWaitingForIt() {
        open(2 * SMALL);
        var moved = IntStream.range(0, 30)
                .mapToObj(i -> plan.booth("%05d".formatted(i)).id())
                .toList();
        plan.plan.elements().move(moved, 4, 0);

        assertThat(work.waiting()).isOne();
        assertThat(shown("aisle-width")).as("not yet").isZero();
        work.doAll();
        assertThat(Set.copyOf(findings.shown())).isEqualTo(local()).isNotEmpty();
        plan.hall.open().undo();
        work.doAll();
        assertThat(Set.copyOf(findings.shown())).isEqualTo(local());
    }

    @Test
    void whatTheFloorIsLikeStaysShownUntilItIsSurveyedAgain() {
        open(SMALL);
        findings.survey();
        work.doAll();
        assertThat(shown("exit-missing")).isOne();

        takeOff(1);
        findings.survey();
        work.doAll();

        assertThat(shown("exit-missing")).isOne();
        assertThat(findings.outdatedProperty().get()).isTrue();
    }

    @Test
    void whatTheFloorIsLikeIsMarkedAsOfBeforeUntilItIsSurveyed() {
        open(SMALL);
        assertThat(findings.floorBehindProperty().get()).isTrue();
        findings.survey();
        assertThat(findings.floorBehindProperty().get())
                .as("not before it is done")
                .isTrue();
        work.doAll();
        assertThat(findings.floorBehindProperty().get()).isFalse();

        findings.gesture(List.of(plan.booth("00000").movedBy(1, 0)));
        assertThat(findings.floorBehindProperty().get()).isTrue();
        findings.gesture(List.of());
        assertThat(findings.floorBehindProperty().get()).as("nothing has moved").isFalse();
    }

    private Set<Finding> local() {
        return Set.copyOf(LiveCheck.of(plan.hall.state()).findings());
    }
}
