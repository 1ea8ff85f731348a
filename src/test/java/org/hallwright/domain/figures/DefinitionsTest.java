package org.hallwright.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("A"), "A", Name.NONE, 100, 50);

    private final List<Entry> entries = new ArrayList<>(List.of(HALL));

    @ParameterizedTest
    @CsvSource({
        "CATERING, 4900, 5000, 4900",
        "OFFICE, 4900, 4900, 4900",
        "STORAGE, 4900, 4900, 4900",
        "MEETING, 5000, 5000, 4900",
        "STAGE, 5000, 5000, 5000",
        "FIRE_BREAK, 5000, 5000, 5000",
        "VISITOR_SERVICE, 5000, 5000, 5000"
    })
    void eachDefinitionLeavesItsOwnZonesOutOfGross(ZoneKind kind, double ufi, double fkm, double ceir) {
        zone(HALL, kind, Outline.rectangle(0, 0, 10, 10));

        assertThat(List.of(gross(Definition.UFI), gross(Definition.FKM), gross(Definition.CEIR)))
                .containsExactly(ufi, fkm, ceir);
    }

    @Test
    void onlyThePartOfAZoneWithinTheHallIsTakenOff() {
        zone(HALL, ZoneKind.STORAGE, Outline.rectangle(95, 0, 10, 10));
        zone(HALL, ZoneKind.STORAGE, Outline.rectangle(200, 0, 10, 10));

        assertThat(gross(Definition.UFI)).isEqualTo(5000 - 50, within(1e-6));
    }

    @Test
    void floorUnderTwoZonesIsTakenOffOnce() {
        zone(HALL, ZoneKind.STORAGE, Outline.rectangle(0, 0, 10, 10));
        zone(HALL, ZoneKind.OFFICE, Outline.rectangle(5, 0, 10, 10));

        assertThat(gross(Definition.UFI)).isEqualTo(5000 - 150, within(1e-6));
    }

    @Test
    void aZoneOfAnotherHallTakesNothingOffThisOne() {
        var other = Hall.rectangular(new Id<>("B"), "B", Name.NONE, 20, 10);
        entries.add(other);
        zone(other, ZoneKind.OFFICE, Outline.rectangle(0, 0, 20, 10));

        assertThat(gross(Definition.UFI)).isEqualTo(5000, within(1e-6));
        assertThat(figures(Definition.UFI).byHall())
                .extracting(HallFigures::gross)
                .containsExactly(5000.0, 0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "SHELL_SCHEME, CONFIRMED, 9, 9, 9",
        "RAW_SPACE, CONFIRMED, 9, 9, 9",
        "RAW_SPACE, OFFERED, 0, 0, 0",
        "SPECIAL_SHOW, CONFIRMED, 9, 9, 0",
        "SPECIAL_SHOW, DECLINED, 9, 9, 0",
        "PACKAGE, DECLINED, 0, 0, 0"
    })
    void netIsWhatEachDefinitionCalledContracted(
            BoothKind kind, AssignmentState state, double ufi, double fkm, double ceir) {
        var booth = Booth.shell(new Id<>("b"), HALL.id(), "A1", Footprint.rectangle(0, 0, 3, 3))
                .withKind(kind);
        entries.add(booth);
        entries.add(new Assignment(new Id<>("a"), booth.id(), new Id<Exhibitor>("x"), state, "", false));

        assertThat(List.of(net(Definition.UFI), net(Definition.FKM), net(Definition.CEIR)))
                .containsExactly(ufi, fkm, ceir);
    }

    @Test
    void exhibitorsAreMainAndCoExhibitors() {
        exhibitor("m1", ExhibitorKind.EXHIBITOR, "CN", "15", "a");
        exhibitor("m2", ExhibitorKind.EXHIBITOR, "", "", "a", "b", "a");
        exhibitor("c1", ExhibitorKind.CO_EXHIBITOR, "RU", "", "b");
        exhibitor("c2", ExhibitorKind.CO_EXHIBITOR, "CN", "22");
        exhibitor("r1", ExhibitorKind.REPRESENTED_COMPANY, "KR", "", "c");

        var figures = figures(Definition.UFI);
        var counts = figures.counts();
        assertThat(List.of(counts.exhibitors(), counts.main(), counts.coExhibitors(), counts.represented()))
                .containsExactly(4, 2, 2, 1);
        assertThat(List.of(counts.international(), counts.countries(), counts.provinces()))
                .containsExactly(1, 2, 2);
        assertThat(counts.internationalShare()).isEqualTo(0.25);
        assertThat(figures.byCategory()).containsExactly(entry("a", 2), entry("b", 2));
        assertThat(figures.byCountry()).containsExactly(entry("", 1), entry("CN", 2), entry("RU", 1));
    }

    @Test
    void whoIsForeignDependsOnTheHomeCountry() {
        exhibitor("m1", ExhibitorKind.EXHIBITOR, "CN", "15");
        exhibitor("m2", ExhibitorKind.EXHIBITOR, "MN", "");

        var mongolian = ExhibitionFigures.of(ExhibitionState.of(entries), Definition.UFI, "MN");
        assertThat(mongolian.counts().international()).isOne();
        assertThat(figures(Definition.UFI).counts().international()).isOne();
    }

    @Test
    void projectsAreCountedByFieldInTheOrderOfTheirNames() {
        project("p1", Name.of("New energy", "新能源"));
        project("p2", Name.of("Equipment", "装备制造"));
        project("p3", Name.of("New energy", "新能源"));

        assertThat(figures(Definition.UFI).projectsByField())
                .containsExactly(entry(Name.of("Equipment", "装备制造"), 1), entry(Name.of("New energy", "新能源"), 2));
    }

    @Test
    void theAnnouncedAreaStandsBesideTheMeasured() {
        entries.add(new Exhibition(
                new Id<>("e"),
                "E3",
                Name.of("Expo", ""),
                null,
                null,
                null,
                LocalDate.of(2021, 9, 23),
                LocalDate.of(2021, 9, 27),
                "",
                70_000,
                Batch.BRAND,
                false,
                false,
                true,
                null,
                "",
                "",
                false));

        assertThat(figures(Definition.UFI).areas().announced()).isEqualTo(70_000);
        assertThat(gross(Definition.UFI)).isEqualTo(5000);
    }

    private void zone(Hall hall, ZoneKind kind, Outline outline) {
        entries.add(new Zone(new Id<>("z" + entries.size()), hall.id(), kind, Name.NONE, outline));
    }

    private void exhibitor(String id, ExhibitorKind kind, String country, String province, String... categories) {
        entries.add(new ExhibitorBuilder(new Id<>(id))
                .kind(kind)
                .country(country)
                .province(province)
                .categories(List.of(categories))
                .build());
    }

    private void project(String id, Name field) {
        entries.add(new Project(new Id<>(id), "", Name.of(id, ""), field, null, null, null, null, ""));
    }

    private double gross(Definition definition) {
        return figures(definition).areas().gross();
    }

    private double net(Definition definition) {
        return figures(definition).areas().net();
    }

    private ExhibitionFigures figures(Definition definition) {
        return ExhibitionFigures.of(ExhibitionState.of(entries), definition, "CN");
    }
}
