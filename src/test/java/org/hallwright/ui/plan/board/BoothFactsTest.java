package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.surface.BoothFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoothFactsTest {
    @TempDir
    Path folder;

    private PlanDesk plan;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private List<String> facts(Footprint footprint) {
        var booth = OpenHall.booth("A1", 0, 0).withFootprint(footprint).withFormerly(List.of("X9"));
        plan.hall.with(OpenHall.HALL, booth);
        var mark = plan.view.sheetProperty().get().booth(booth.id()).orElseThrow();
        return new BoothFacts(plan.desk).of(mark, List.of()).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 45, 90, 180, 270})
    void theSizeIsFrontByDepthHoweverTheBoothStands(double degrees) {
        var lines = facts(new Footprint.Rectangle(new Point(20, 20), 4, 3, degrees));

        assertThat(lines)
                .startsWith("A1 · Available")
                .contains("4 m × 3 m, 12 m²", "Shell scheme")
                .anyMatch(l -> l.contains("X9"));
    }

    @Test
    void aBoothOfAnotherShapeSaysItsAreaOnly() {
        var corners = List.of(new Point(10, 10), new Point(16, 10), new Point(10, 16));

        assertThat(facts(new Footprint.Polygon(new Outline(corners))))
                .contains("18 m²")
                .noneMatch(line -> line.contains("×"));
    }
}
