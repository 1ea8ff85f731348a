package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;
import static org.hallwright.service.OpenHall.exhibitor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.figures.Definition;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.VehicleSize;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.CheckService.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 2);
    private static final LocalDateTime SEVEN = LocalDateTime.of(2024, 8, 20, 7, 0);

    /// One thing wrong for each feature.
    private static ExhibitionState faulty() {
        var room = Room.of(new Id<>("r"), Name.of("Forum", "论坛"), null, 0, 0);
        var dock = new Dock(new Id<>("d"), HALL.id(), null, "D1", 1);
        var entries = new ArrayList<Entry>(List.of(
                HALL,
                booth("A1", 0, 0),
                booth("A2", 1, 0),
                exhibitor("Maker").edit().name(Name.NONE).build(),
                room,
                dock,
                truck("t1"),
                truck("t2"),
                activity("one", room),
                activity("two", room)));
        entries.add(new Assignment(
                new Id<>("as"), new Id<>("gone"), Id.named("Maker"), AssignmentState.CONFIRMED, "", false));
        return ExhibitionState.of(entries);
    }

    private static MoveInTarget truck(String id) {
        return new MoveInTarget(new Id<>(id), new Id<>("booth-A1"), new Id<>("d"), SEVEN, 30, VehicleSize.VAN);
    }

    private static Activity activity(String id, Room room) {
        var when = new When(SEVEN, SEVEN.plusHours(1));
        return Activity.titled(new Id<>(id), Name.of(id, ""), ActivityKind.FORUM, when, List.of(room.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, 'booth-overlap,exit-missing'",
        "ROSTER, 'exhibitor-name-missing,assignment-lost'",
        "SCHEDULE, room-overlap",
        "SETUP, dock-overload",
        "ALL, 'booth-overlap,exit-missing,exhibitor-name-missing,assignment-lost,room-overlap,dock-overload'"
    })
    void eachScopeFindsItsOwn(Scope scope, String rules) {
        assertThat(new CheckService(TODAY).check(faulty(), scope))
                .extracting(Problem::rule)
                .containsExactly(rules.split(","));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemReadsAsASentenceWithAllItNames(Language language) {
        var messages = Messages.of(language);
        for (var problem : new CheckService(TODAY).check(faulty(), Scope.ALL)) {
            assertThat(messages.text(problem))
                    .doesNotStartWith("!")
                    .doesNotContain("{")
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void checkingAnEmptyExhibitionFindsNothing() {
        assertThat(new CheckService(TODAY).check(ExhibitionState.EMPTY, Scope.ALL))
                .isEmpty();
    }

    @Test
    void checkingTwiceFindsTheSame() {
        assertThat(new CheckService(TODAY).check(faulty(), Scope.ALL))
                .isEqualTo(new CheckService(TODAY).check(faulty(), Scope.ALL));
    }

    @Test
    void exhibitorsFromElsewhereThanChinaAreInternational() {
        var state = ExhibitionState.of(List.of(
                exhibitor("Maker").edit().country("CN").build(),
                exhibitor("Trader").edit().country("MN").build()));

        assertThat(new FiguresService().figures(state, Definition.UFI).counts().international())
                .isOne();
    }
}
