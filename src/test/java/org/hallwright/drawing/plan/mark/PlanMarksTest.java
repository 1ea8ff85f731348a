package org.hallwright.drawing.plan.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.junit.jupiter.api.Test;

class PlanMarksTest {
    private static PlanMark mark(Tone tone, String booth) {
        return new PlanMark(tone, new PlanMark.Spot(new Point(1, 2)), "", List.of(PlanFixture.id(booth)));
    }

    @Test
    void ofManyMarksOnABoothTheWorstCounts() {
        var marks = PlanMarks.of(List.of(
                mark(Tone.NOTE, "A10"), mark(Tone.BLOCKER, "A10"), mark(Tone.WARNING, "A10"), mark(Tone.MOVED, "A11")));
        assertThat(marks.on(PlanFixture.id("A10"))).hasValue(Tone.BLOCKER);
        assertThat(marks.on(PlanFixture.id("A11"))).hasValue(Tone.MOVED);
        assertThat(marks.on(PlanFixture.id("A12"))).isEmpty();
    }

    @Test
    void noMarksAreNone() {
        assertThat(PlanMarks.of(List.of())).isSameAs(PlanMarks.NONE);
        assertThat(PlanMarks.NONE.isEmpty()).isTrue();
    }

    @Test
    void boundsOfAMarkEncloseItsMeasure() {
        var span = new PlanMark.Span(new Point(3, 1), new Point(1, 4));
        assertThat(span.bounds()).isEqualTo(new Bounds(1, 1, 3, 4));
        var way = new PlanMark.Way(List.of(new Point(0, 0), new Point(5, 0), new Point(5, 9)));
        assertThat(way.bounds()).isEqualTo(new Bounds(0, 0, 5, 9));
    }
}
