package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ways to the exits are followed while something is dragged in the window.
class FloorDragJourneyTest {
    @TempDir
    Path folder;

    private PlanStage open(Language language) {
        var hall = OpenHall.HALL.id();
        var plan = new PlanStage(
                folder,
                language,
                1360,
                OpenHall.booth("A1", 20, 18),
                OpenHall.booth("B1", 45, 10),
                OpenHall.booth("B2", 48, 10),
                new Door(new Id<>("exit"), hall, "N1", DoorKind.EXIT, new Point(10, 0), 4, 0),
                new Wall(new Id<>("low"), hall, new Point(30, 0), new Point(30, 18), 0.2),
                new Wall(new Id<>("high"), hall, new Point(30, 22), new Point(30, 40), 0.2));
        plan.turnTo(SideTab.FINDINGS);
        plan.screen.await(() -> !plan.find("#behind").isVisible());
        return plan;
    }

    private static List<String> found(PlanStage plan) {
        return plan.screen.call(() -> ((ListView<?>) plan.find(".findings"))
                .getItems().stream().map(item -> ((Finding) item).rule()).toList());
    }

    @Test
    void boothsThatNobodyReachesAnyMoreAreShownBeforeTheBoothInTheWayIsLetGo() {
        try (var plan = open(Language.EN)) {
            var before = found(plan);
            plan.hold(21.5, 19.5, 30, 20);

            assertThat(found(plan)).contains("unreachable");
            plan.screen.picture(plan.scene, "plan-drag-blocks-en-light");
            plan.screen.type(KeyCode.ESCAPE);
            assertThat(found(plan)).isEqualTo(before);
            plan.letGo();
            assertThat(plan.hall.booth("A1").bounds().minX()).isEqualTo(20);
        }
    }

    @Test
    void aWallDrawnAcrossTheOnlyWayIsSaidInChinese() {
        try (var plan = open(Language.ZH)) {
            plan.rest();
            plan.screen.type(KeyCode.W);
            plan.click(30, 18);
            plan.hover(30, 22);

            assertThat(plan.hint()).contains("B1 / B2").contains("无法到达");
            plan.screen.picture(plan.scene, "plan-wall-blocks-zh-light");
        }
    }
}
