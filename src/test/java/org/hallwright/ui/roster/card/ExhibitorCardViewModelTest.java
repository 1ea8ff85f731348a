package org.hallwright.ui.roster.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.setup.VehicleSize;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.roster.PastService;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.roster.RosterDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an exhibition knows of one exhibitor, gathered on its card.
class ExhibitorCardViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 23);
    private static final Id<Booth> BOOTH = new Id<>("booth-A1");
    private static final Project PLANT = new Project(
            new Id<>("plant"),
            "P-7",
            Name.of("Steel plant", "钢厂"),
            Name.NONE,
            Name.NONE,
            List.of(new Party(Name.of("", "渤海钢铁"), "CN", Name.NONE)),
            null,
            ProjectState.AGREED,
            "");

    @TempDir
    private Path folder;

    private RosterDesk roster;
    private ExhibitorCardViewModel card;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        card = new ExhibitorCardViewModel(
                roster.desk(Language.EN), new PastService(roster.hall().open()));
        card.show(RosterDesk.STEEL.id());
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private List<String> texts(String section) {
        return card.sections().get(section).stream().map(CardLine::text).toList();
    }

    @Test
    void whoHasNothingYetIsSaidSoSectionBySection() {
        card.show(RosterDesk.TEA.id());
        assertThat(card.sections()).containsOnlyKeys("booths", "setup", "activities", "people", "projects");
        assertThat(card.sections().values()).allMatch(List::isEmpty);
        card.show(null);
        assertThat(card.sections()).isEmpty();
    }

    @Test
    void itsBoothsLeadToThePlan() {
        var line = card.sections().get("booths").getFirst();
        assertThat(line.text()).isEqualTo("A1");
        assertThat(line.place()).isEqualTo(Place.FLOOR_PLAN);
        card.follow(line);
        assertThat(roster.journeys()).isEqualTo(new ArrayList<>(List.of(BOOTH)));
    }

    @Test
    void itsProjectsItsPeopleAndWhereTheyAppearAreFoundByItsName() {
        var signing = Activity.titled(
                        new Id<>("signing"),
                        Name.of("Signing", "签约仪式"),
                        ActivityKind.SIGNING,
                        When.of(DAY.atTime(10, 0), Duration.ofHours(1)),
                        List.of())
                .edit()
                .signings(List.of(PLANT.id()))
                .build();
        var other = Activity.titled(new Id<>("other"), Name.of("Opening", ""), ActivityKind.CEREMONY, null, List.of());
        var head = Guest.named(new Id<>("g"), Name.of("Wang Gang", "王刚")).from(Name.of("Bohai Steel", ""));
        var steel = RosterDesk.STEEL
                .edit()
                .contacts(List.of(
                        new Contact("Li Wei", "Stand", "1", "li@x.example"), new Contact("", "", "", "b@x.example")))
                .build();
        roster.hall().with(PLANT, signing, other, head, steel);

        assertThat(texts("projects")).containsExactly("Steel plant");
        assertThat(card.sections().get("projects").getFirst().detail()).contains("P-7");
        assertThat(texts("activities")).containsExactly("Signing");
        assertThat(card.sections().get("activities").getFirst().detail()).contains("10:00");
        assertThat(texts("people")).containsExactly("Li Wei", "b@x.example", "Wang Gang");
    }

    @Test
    void whatIsToBeDoneForItsBoothsComesFirstAndWhenItsTrucksMayCome() {
        roster.hall()
                .with(
                        new SetupTask(new Id<>("t1"), Name.of("Lay the carpet", ""), BOOTH, DAY, "", true),
                        new SetupTask(new Id<>("t2"), Name.of("Check the rigging", ""), BOOTH, DAY, "Zhao Min", false),
                        new SetupTask(new Id<>("t3"), Name.of("Elsewhere", ""), new Id<>("booth-A2"), DAY, "", false),
                        new MoveInTarget(new Id<>("m"), BOOTH, null, DAY.atTime(7, 30), 60, VehicleSize.UP_TO_7_5_T));

        assertThat(texts("setup")).hasSize(4);
        assertThat(texts("setup").getFirst()).isEqualTo("1 of 2 tasks done");
        assertThat(texts("setup").get(1)).contains("07:30");
        assertThat(texts("setup").subList(2, 4)).containsExactly("Check the rigging", "✓ Lay the carpet");
        assertThat(card.sections().get("setup").get(2).detail()).contains("Zhao Min");
    }

    @Test
    void whatWasDoneToItIsItsPast() {
        roster.service()
                .save(
                        RosterDesk.STEEL,
                        RosterDesk.STEEL.edit().notes("Ask about the stand").build());
        card.show(RosterDesk.STEEL.id());
        assertThat(card.pastProperty().get()).anyMatch(line -> line.detail().contains("Ask about the stand"));
    }
}
