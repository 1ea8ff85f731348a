package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class OpenSidesTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 40, 30);

    private static Booth booth(String number, Footprint footprint) {
        return Booth.shell(new Id<>(number), HALL.id(), number, footprint);
    }

    @Test
    void rowsHaveOneCornersTwo() {
        var spots = new RowOfBooths(new Bounds(5, 5, 14, 11), 3, 3, 3, false).spots();
        var booths = spots.stream()
                .map(s -> booth(s.row() + "-" + s.place(), s.footprint()))
                .toList();

        var sides = new OpenSides(HALL, booths);

        assertThat(booths).extracting(sides::of).containsExactly(2, 1, 2, 2, 1, 2);
    }

    @Test
    void anIslandHasFourAndABoothAtTheWallThree() {
        var island = booth("1", Footprint.rectangle(20, 10, 6, 6));
        var atWall = booth("2", Footprint.rectangle(0, 10, 3, 3));
        var turned = booth("3", new Footprint.Rectangle(new org.hallwright.domain.geometry.Point(30, 20), 3, 3, 30));

        var sides = new OpenSides(HALL, List.of(island, atWall, turned));

        assertThat(sides.of(island)).isEqualTo(4);
        assertThat(sides.of(atWall)).isEqualTo(3);
        assertThat(sides.of(turned)).isEqualTo(4);
    }

    @Test
    void nearFindsWhatLeansOnABooth() {
        var left = booth("1", Footprint.rectangle(0, 0, 3, 3));
        var right = booth("2", Footprint.rectangle(3, 0, 3, 3));
        var far = booth("3", Footprint.rectangle(9, 0, 3, 3));

        assertThat(OpenSides.near(List.of(left, right, far), List.of(left.bounds())))
                .containsExactlyInAnyOrder(left, right);
    }
}
