package org.hallwright.drawing.plan.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanLookTest {
    @Test
    void eachElementLiesOnALayerThatHasElements() {
        assertThat(PlanFixture.entries())
                .filteredOn(e -> e instanceof PlanElement)
                .allSatisfy(e -> assertThat(PlanLayer.of((PlanElement) e).hasElements())
                        .as(e.id().value())
                        .isTrue());
        assertThat(PlanLayer.of((Booth) PlanFixture.booth("1", 0, 0))).isEqualTo(PlanLayer.BOOTHS);
    }

    @ParameterizedTest
    @EnumSource(PlanPreset.class)
    void aPresetIsKnownByItsLookOnScreenAndOnPaper(PlanPreset preset) {
        assertThat(preset.look().preset()).hasValue(preset);
        assertThat(preset.look().onPaper().preset()).hasValue(preset);
        assertThat(preset.look().with(PlanLayer.GRID, true).preset()).isEmpty();
    }

    @Test
    void presetsDifferAndAllShowTheBuildingAndTheBooths() {
        assertThat(Stream.of(PlanPreset.values()).map(PlanPreset::look).distinct())
                .hasSize(PlanPreset.values().length)
                .allMatch(look ->
                        look.shows(PlanLayer.BOOTHS) && look.shows(PlanLayer.DOORS) && look.shows(PlanLayer.WALLS));
    }

    @Test
    void theFireAuthoritySeesNoNamesAndThePublicNoSales() {
        var fire = PlanPreset.FIRE_AUTHORITY.look();
        assertThat(fire.shows(PlanLayer.NAMES)).isFalse();
        assertThat(fire.shows(PlanLayer.CHECKS)).isTrue();
        var visitors = PlanPreset.PUBLIC.look();
        assertThat(visitors.visitors()).isTrue();
        assertThat(visitors.colourBy()).isNotIn(ColourBy.STATUS, ColourBy.PAYMENT);
    }

    @Test
    void aLayerIsShownAndHiddenAndTheRestStays() {
        var look = PlanLook.screen();
        var without = look.with(PlanLayer.NAMES, false);
        assertThat(without.shows(PlanLayer.NAMES)).isFalse();
        assertThat(without.layers()).hasSize(look.layers().size() - 1);
        assertThat(without.with(PlanLayer.NAMES, true)).isEqualTo(look);
    }
}
