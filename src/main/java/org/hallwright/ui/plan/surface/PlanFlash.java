package org.hallwright.ui.plan.surface;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Makes what was found blink three times, so that the eye finds it on a full plan.
public final class PlanFlash {
    private static final Duration HALF = Duration.millis(160);
    private static final int TIMES = 6;

    private final Timeline timeline;
    private boolean off;

    public PlanFlash(PlanCanvas canvas) {
        timeline = new Timeline(new KeyFrame(HALF, e -> {
            off = !off;
            canvas.repaint();
        }));
        timeline.setCycleCount(TIMES);
        timeline.setOnFinished(e -> off = false);
    }

    public void start() {
        off = false;
        timeline.playFromStart();
    }

    public void stop() {
        timeline.stop();
        off = false;
    }

    public boolean isOff() {
        return off;
    }
}
