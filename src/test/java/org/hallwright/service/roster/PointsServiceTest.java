package org.hallwright.service.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.roster.points.PointsRule;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RosterService;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsServiceTest {
    private static final Exhibitor OLD =
            OpenHall.exhibitor("Old hand").edit().attended(List.of(2017, 2019)).build();
    private static final Exhibitor NEW = OpenHall.exhibitor("Newcomer");
    private static final List<PointsRule> RULES =
            List.of(PointsRule.each(PointsReason.YEAR_ATTENDED, 10, 1), PointsRule.each(PointsReason.BOOTH, 3, 1));

    @TempDir
    private Path folder;

    private OpenHall hall;
    private PointsService service;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 3, 3), OLD, NEW);
        service = new PointsService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private int points(Exhibitor exhibitor) {
        return hall.state().get(exhibitor.id()).priorityPoints();
    }

    @Test
    void rulesGiveEverybodyPointsInOneStepThatUndoTakesBack() {
        var before = hall.state();

        service.setRules(RULES, 7);

        assertThat(points(OLD)).isEqualTo(20);
        assertThat(points(NEW)).isZero();
        assertThat(service.scheme().rules()).isEqualTo(RULES);
        assertThat(service.scheme().lot()).isEqualTo(7);
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void otherRulesTakeTheirPlaceAndThereIsOneScheme() {
        service.setRules(RULES, 1);
        service.setRules(List.of(PointsRule.each(PointsReason.YEAR_ATTENDED, 1, 1)), 1);

        assertThat(points(OLD)).isEqualTo(2);
        assertThat(hall.state().count(PointsScheme.class)).isEqualTo(1);
    }

    @Test
    void whatHappensLaterIsGivenWhenAskedFor() {
        service.setRules(RULES, 1);
        hall.with(new Assignment(new Id<>("a"), new Id<>("booth-A1"), NEW.id(), AssignmentState.CONFIRMED, "", false));
        assertThat(points(NEW)).isZero();

        service.award();

        assertThat(hall.state().get(NEW.id()).points())
                .containsExactly(new PointsEntry(null, "", 3, PointsReason.BOOTH, 1));
        var edits = hall.edits();
        service.award();
        assertThat(hall.edits()).isEqualTo(edits);
    }

    @Test
    void whatTheFormSavesIsCountedAtOnce() {
        service.setRules(RULES, 1);
        var roster = new RosterService(hall.open());

        roster.save(NEW, NEW.edit().attended(List.of(2020)).build());

        assertThat(points(NEW)).isEqualTo(10);
    }

    @Test
    void aLineByHandComesBeforeTheRulesAndIsTakenBack() {
        service.setRules(RULES, 1);
        var before = hall.state();
        var fine = new PointsEntry(LocalDate.of(2024, 5, 1), "Left early", -5);

        service.enter(OLD.id(), fine);

        assertThat(hall.state().get(OLD.id()).points()).hasSize(2).startsWith(fine);
        assertThat(points(OLD)).isEqualTo(15);
        service.award();
        assertThat(points(OLD)).isEqualTo(15);
        service.takeBack(OLD.id(), fine);
        assertThat(hall.state()).isEqualTo(before);
        assertThatThrownBy(() -> service.takeBack(OLD.id(), fine)).isInstanceOf(WrongRequest.class);
        var given = hall.state().get(OLD.id()).points().getFirst();
        assertThatThrownBy(() -> service.takeBack(OLD.id(), given)).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.enter(new Id<>("gone"), fine)).isInstanceOf(WrongRequest.class);
    }

    @Test
    void theOutlookIsWhatAnAwardGives() {
        service.setRules(RULES, 1);
        hall.with(new Assignment(new Id<>("a"), new Id<>("booth-A1"), NEW.id(), AssignmentState.CONFIRMED, "", false));

        var outlook = service.outlook();

        assertThat(outlook).hasSize(1);
        assertThat(outlook.getFirst().before()).isEqualTo(hall.state().get(NEW.id()));
        service.award();
        assertThat(outlook.getFirst().after()).isEqualTo(hall.state().get(NEW.id()));
        assertThat(service.outlook()).isEmpty();
    }
}
