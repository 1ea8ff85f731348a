package org.hallwright.ui.plan.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayersViewModelTest {
    private static final Pillar PILLAR = new Pillar(new Id<>("p"), new Id<>("h"), Footprint.rectangle(0, 0, 1, 1));

    private final LayersMemory memory = new LayersMemory();
    private final LayersViewModel layers = new LayersViewModel(memory);

    @Test
    void snappingIsRememberedWhileTheWindowIsOpen() {
        assertThat(layers.snappingProperty().get()).isTrue();
        layers.snappingProperty().set(false);
        assertThat(new LayersViewModel(memory).snappingProperty().get()).isFalse();
    }

    @Test
    void aSwitchedLayerChangesTheLook() {
        layers.shownProperty(PlanLayer.PILLARS).set(false);

        assertThat(layers.lookProperty().get()).isEqualTo(PlanLook.screen().with(PlanLayer.PILLARS, false));
    }

    @ParameterizedTest
    @EnumSource(PlanPreset.class)
    void aPresetSwitchesLayersAndColoursAlike(PlanPreset preset) {
        layers.presetProperty().set(preset);

        assertThat(layers.lookProperty().get()).isEqualTo(preset.look());
        assertThat(layers.colourByProperty().get()).isEqualTo(preset.look().colourBy());
        for (var layer : PlanLayer.values()) {
            assertThat(layers.shownProperty(layer).get())
                    .as(layer.name())
                    .isEqualTo(preset.look().shows(layer));
        }
    }

    @Test
    void whatIsSwitchedByHandIsNoPresetAnyMoreUntilItIsOneAgain() {
        layers.presetProperty().set(PlanPreset.PUBLIC);
        layers.shownProperty(PlanLayer.DOORS).set(false);
        assertThat(layers.presetProperty().get()).isNull();
        assertThat(layers.lookProperty().get().shows(PlanLayer.NAMES)).isTrue();

        layers.shownProperty(PlanLayer.DOORS).set(true);
        assertThat(layers.presetProperty().get()).isEqualTo(PlanPreset.PUBLIC);
    }

    @Test
    void coloursAreChosenByThemselves() {
        layers.colourByProperty().set(ColourBy.COUNTRY);

        assertThat(layers.lookProperty().get()).isEqualTo(PlanLook.screen().colouredBy(ColourBy.COUNTRY));
    }

    @Test
    void whatIsHiddenOrLockedCannotBeTaken() {
        assertThat(layers.isPickable(PILLAR)).isTrue();
        layers.lockedProperty(PlanLayer.PILLARS).set(true);
        assertThat(layers.isPickable(PILLAR)).isFalse();
        layers.lockedProperty(PlanLayer.PILLARS).set(false);
        layers.shownProperty(PlanLayer.PILLARS).set(false);
        assertThat(layers.isPickable(PILLAR)).isFalse();
    }

    @Test
    void allLayersComeBackWithTheColoursThatWereChosen() {
        layers.presetProperty().set(PlanPreset.FIRE_AUTHORITY);
        layers.colourByProperty().set(ColourBy.KIND);

        layers.showAll();

        assertThat(layers.lookProperty().get()).isEqualTo(PlanLook.screen().colouredBy(ColourBy.KIND));
    }

    @Test
    void viewsMadeAnewLookTheSame() {
        layers.presetProperty().set(PlanPreset.OPERATIONS);
        layers.lockedProperty(PlanLayer.WALLS).set(true);

        var again = new LayersViewModel(memory);

        assertThat(again.presetProperty().get()).isEqualTo(PlanPreset.OPERATIONS);
        assertThat(again.lockedProperty(PlanLayer.WALLS).get()).isTrue();
        assertThat(again.lockedProperty(PlanLayer.DOORS).get()).isFalse();
    }
}
