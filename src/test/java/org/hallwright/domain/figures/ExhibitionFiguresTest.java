package org.hallwright.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExhibitionFiguresTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("A"), "A", Name.of("Hall A", "A馆"), 20, 10);

    private final List<Entry> entries = new ArrayList<>(List.of(HALL));

    @BeforeEach
    void aHallWithABoothOfEachStatus() {
        booth("confirmed", BoothKind.SHELL_SCHEME, 0);
        booth("offered", BoothKind.RAW_SPACE, 3);
        booth("held", BoothKind.SHELL_SCHEME, 6);
        booth("free", BoothKind.SHELL_SCHEME, 9);
        booth("service", BoothKind.NON_INVENTORY, 12);
        booth("show", BoothKind.SPECIAL_SHOW, 15);
        assign("confirmed", AssignmentState.CONFIRMED);
        assign("offered", AssignmentState.OFFERED);
        entries.add(new Hold(new Id<>("h"), new Id<>("held"), "Silk", null, ""));
        zone("cafe", ZoneKind.CATERING, 0, 10);
        zone("office", ZoneKind.OFFICE, 10, 5);
        exhibitor("cn", ExhibitorKind.EXHIBITOR, "CN", "15");
        exhibitor("mn", ExhibitorKind.CO_EXHIBITOR, "MN", "");
        exhibitor("jp", ExhibitorKind.REPRESENTED_COMPANY, "JP", "");
    }

    @Test
    void netIsContractedSpaceWithSpecialShowsByUfi() {
        assertThat(figures(Definition.UFI).areas().net()).isEqualTo(18, within(1e-9));
        assertThat(figures(Definition.CEIR).areas().net()).isEqualTo(9, within(1e-9));
    }

    @Test
    void grossLeavesOutWhatTheDefinitionSays() {
        assertThat(figures(Definition.UFI).areas().gross()).isEqualTo(200 - 20 - 10, within(1e-9));
        assertThat(figures(Definition.FKM).areas().gross()).isEqualTo(200 - 10, within(1e-9));
    }

    @Test
    void eachBoothIsInOnePartOfTheInventory() {
        var inventory = figures(Definition.UFI).inventory();
        assertThat(List.of(
                        inventory.total().booths(),
                        inventory.rented().booths(),
                        inventory.held().booths(),
                        inventory.available().booths(),
                        inventory.nonInventory().booths()))
                .containsExactly(6, 1, 2, 2, 1);
        assertThat(inventory.held().ofArea()).isEqualTo(1 / 3.0, within(1e-9));
    }

    @Test
    void representedCompaniesAreNotCounted() {
        var counts = figures(Definition.UFI).counts();
        assertThat(counts.exhibitors()).isEqualTo(2);
        assertThat(counts.international()).isEqualTo(1);
        assertThat(counts.internationalShare()).isEqualTo(0.5);
        assertThat(figures(Definition.UFI).byCountry()).containsOnlyKeys("CN", "MN");
        assertThat(figures(Definition.UFI).byProvince()).containsOnlyKeys("15");
    }

    @Test
    void anEmptyExhibitionHasFiguresOfNothing() {
        var figures = ExhibitionFigures.of(ExhibitionState.EMPTY, Definition.UFI, "CN");
        assertThat(figures.areas().ratio()).isZero();
        assertThat(figures.inventory().rented().ofCount()).isZero();
        assertThat(figures.counts().internationalShare()).isZero();
    }

    private ExhibitionFigures figures(Definition definition) {
        return ExhibitionFigures.of(ExhibitionState.of(entries), definition, "CN");
    }

    private void booth(String id, BoothKind kind, double x) {
        entries.add(Booth.shell(new Id<>(id), HALL.id(), id, Footprint.rectangle(x, 0, 3, 3))
                .withKind(kind));
    }

    private void assign(String booth, AssignmentState state) {
        entries.add(
                new Assignment(new Id<>("on-" + booth), new Id<>(booth), new Id<Exhibitor>("cn"), state, "", false));
    }

    private void zone(String id, ZoneKind kind, double x, double width) {
        entries.add(new Zone(new Id<>(id), HALL.id(), kind, Name.NONE, Outline.rectangle(x, 8, width, 2)));
    }

    private void exhibitor(String id, ExhibitorKind kind, String country, String province) {
        entries.add(new ExhibitorBuilder(new Id<>(id))
                .name(Name.of(id, ""))
                .kind(kind)
                .country(country)
                .province(province)
                .build());
    }
}
