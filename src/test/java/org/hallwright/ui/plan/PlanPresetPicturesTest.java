package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Leaves pictures of the window with a hall of E3 in every preset, at three zoom levels, to be looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPresetPicturesTest {
    private static final double SECTION = 18;
    private static final double BOOTHS = 60;

    private PlanWindow window;

    @BeforeAll
    void open(@TempDir Path folder) {
        window = new PlanWindow(folder, OpenHall.ofSample(folder));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH"})
    void everyPresetAtThreeZoomLevels(Language language) {
        var dark = language == Language.ZH;
        window.show(language, dark, 1400, 880);
        ComboBox<Hall> halls = chooser("#hall");
        window.screen.run(() -> halls.getItems().stream()
                .filter(hall -> hall.code().equals("C"))
                .findFirst()
                .ifPresent(halls::setValue));
        for (var preset : PlanPreset.values()) {
            ComboBox<PlanPreset> presets = chooser("#presets");
            window.screen.run(() -> presets.setValue(preset));
            var messages = Messages.of(language);
            assertThat(legend().stream().filter(signs(messages)::contains))
                    .as("the points that the legend explains")
                    .containsExactlyElementsOf(points(preset).stream()
                            .map(kind -> sign(messages, kind))
                            .toList());
            var name = "plan-" + preset.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-%s-"
                    + (dark ? "zh-dark" : "en-light");
            window.screen.run(() -> window.canvas().fit());
            window.picture(name.formatted("whole"));
            near(SECTION, 60, 75);
            window.picture(name.formatted("section"));
            near(BOOTHS, 60, 75);
            window.picture(name.formatted("booths"));
        }
    }

    /// The points that are drawn in a preset.
    private static List<Enum<?>> points(PlanPreset preset) {
        return switch (preset) {
            case SALES, FIRE_AUTHORITY -> List.of(FirePoint.Kind.HYDRANT);
            case OPERATIONS ->
                List.of(
                        FirePoint.Kind.HYDRANT,
                        UtilityKind.POWER,
                        UtilityKind.WATER,
                        UtilityKind.DRAIN,
                        UtilityKind.DATA);
            case PUBLIC -> List.of();
        };
    }

    private static String sign(Messages messages, Enum<?> kind) {
        return messages.text(kind instanceof UtilityKind ? "utility-kind" : "fire-point-kind", kind);
    }

    private static List<String> signs(Messages messages) {
        return Stream.<Enum<?>>concat(Stream.of(FirePoint.Kind.values()), Stream.of(UtilityKind.values()))
                .map(kind -> sign(messages, kind))
                .toList();
    }

    /// What each line of the legend says, without how many there are.
    private List<String> legend() {
        return window.screen.call(() -> window.scene().getRoot().lookupAll(".legend-line").stream()
                .map(line -> ((Label) line.lookup(".label")).getText())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> chooser(String selector) {
        return (ComboBox<T>) Objects.requireNonNull(window.find(selector));
    }

    private void near(double pixelsPerMetre, double x, double y) {
        window.screen.run(() -> {
            var canvas = window.canvas();
            canvas.zoomBy(pixelsPerMetre / canvas.viewportProperty().get().scale());
            canvas.centreOn(x, y);
        });
    }
}
