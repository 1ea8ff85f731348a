package org.hallwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hallwright.domain.geometry.Bounds;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport plan = Viewport.ofPlan(800, 600);
    private final Viewport timeline = Viewport.ofTimeline(800, 600);

    @Test
    void aPlanHasYUpAndATimelineYDown() {
        assertThat(plan.toPxY(plan.top() - 10)).isEqualTo(100);
        assertThat(timeline.toPxY(10)).isEqualTo(10);
        assertThat(plan.visible()).isEqualTo(new Bounds(0, 0, 80, 60));
        assertThat(timeline.visible()).isEqualTo(new Bounds(0, 0, 800, 600));
    }

    @Test
    void pixelsAndPlacesAreEachOthersInverse() {
        var random = new Random(1);
        var view = plan;
        for (var i = 0; i < 500; i++) {
            view = view.zoomedAt(random.nextInt(800), random.nextInt(600), 0.5 + random.nextDouble())
                    .pannedBy(random.nextInt(200) - 100, random.nextInt(200) - 100);
            assertThat(view.toPxX(view.toX(123))).isCloseTo(123, within(1e-6));
            assertThat(view.toPxY(view.toY(321))).isCloseTo(321, within(1e-6));
        }
    }

    @Test
    void whatLiesUnderThePointerStaysThereWhenZooming() {
        for (var view : new Viewport[] {plan, timeline}) {
            var x = view.toX(200);
            var y = view.toY(450);
            var zoomed = view.zoomedAt(200, 450, 1.7);
            assertThat(zoomed.toPxX(x)).isCloseTo(200, within(1e-9));
            assertThat(zoomed.toPxY(y)).isCloseTo(450, within(1e-9));
        }
    }

    @Test
    void zoomEndsAtItsLimits() {
        assertThat(plan.zoomedAt(0, 0, 1e9).scale()).isEqualTo(400);
        assertThat(plan.zoomedAt(0, 0, 1e-9).scale()).isEqualTo(0.2);
    }

    @Test
    void aFitShowsEverythingInTheMiddle() {
        var hall = new Bounds(-10, 5, 110, 65);
        var fitted = plan.fitted(hall, 20);
        assertThat(fitted.visible().contains(hall)).isTrue();
        assertThat(fitted.visible().centreX()).isCloseTo(50, within(1e-9));
        assertThat(fitted.visible().centreY()).isCloseTo(35, within(1e-9));
        assertThat(hall.width() * fitted.scale()).isCloseTo(760, within(1e-6));
    }

    @Test
    void aFitAboveAFootLeavesItFree() {
        var hall = new Bounds(0, 0, 10, 100);
        var fitted = plan.fitted(hall, 20, 12);
        assertThat(fitted.heightPx()).isEqualTo(plan.heightPx());
        assertThat(fitted.toPxY(hall.maxY())).isCloseTo(20, within(1e-6));
        assertThat(fitted.toPxY(hall.minY())).isCloseTo(plan.heightPx() - 32, within(1e-6));
    }

    @Test
    void aHandDragsTheSheetWithIt() {
        var dragged = plan.pannedBy(30, -40);
        assertThat(dragged.toPxX(5)).isCloseTo(plan.toPxX(5) + 30, within(1e-9));
        assertThat(dragged.toPxY(5)).isCloseTo(plan.toPxY(5) - 40, within(1e-9));
    }

    @Test
    void aTimelineIsNeverScrolledPastItsEdges() {
        var content = Bounds.ofSize(2000, 1500);
        assertThat(timeline.pannedBy(100, 100).within(content).visible().minX()).isZero();
        assertThat(timeline.pannedBy(-9999, -9999).within(content).visible())
                .isEqualTo(new Bounds(1200, 900, 2000, 1500));
        assertThat(timeline.pannedBy(-50, 0).within(Bounds.ofSize(300, 300)).left())
                .isZero();
    }

    @Test
    void revealingMovesOnlyWhereNeeded() {
        assertThat(plan.revealing(new Bounds(10, 10, 13, 13))).isSameAs(plan);
        assertThat(plan.revealing(new Bounds(100, 100, 103, 103)).visible().contains(101, 101))
                .isTrue();
    }

    @Test
    void anEmptyCanvasIsLeftAlone() {
        var none = plan.resized(0, 0);
        assertThat(none.fitted(Bounds.ofSize(10, 10), 5)).isSameAs(none);
    }
}
