package org.hallwright.domain.plan.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final Id<Hall> HALL = new Id<>("hall");

    @Test
    void aWallIsAsThickAsItIsAndALineIsStillThereToBeTaken() {
        var wall = new Wall(new Id<>("w"), HALL, new Point(0, 0), new Point(4, 0), 0.2);
        var line = new Wall(new Id<>("l"), HALL, new Point(0, 0), new Point(0, 4), 0);

        assertThat(Shapes.outline(wall).bounds()).isEqualTo(new Bounds(0, -0.1, 4, 0.1));
        assertThat(Shapes.outline(line).isSound()).isTrue();
        assertThat(Shapes.outline(new Wall(new Id<>("p"), HALL, new Point(1, 1), new Point(1, 1), 0))
                        .isSound())
                .isTrue();
    }

    @Test
    void aDoorIsItsOpeningAndAPointASmallSquareWhateverIsKeptClear() {
        var door = new Door(new Id<>("d"), HALL, "", DoorKind.EXIT, new Point(0, 10), 3, 90);
        var hydrant = new FirePoint(new Id<>("f"), HALL, "", new Point(5, 5), 2);

        assertThat(Shapes.outline(door).bounds()).isEqualTo(new Bounds(-0.2, 8.5, 0.2, 11.5));
        assertThat(Shapes.outline(hydrant).bounds()).isEqualTo(new Bounds(4.75, 4.75, 5.25, 5.25));
    }

    @Test
    void zonesAndPatchesAreGroundAndBoothsAreNot() {
        var outline = Outline.rectangle(0, 0, 3, 3);

        assertThat(Shapes.isGround(new Zone(new Id<>("z"), HALL, ZoneKind.STAGE, Name.NONE, outline)))
                .isTrue();
        assertThat(Shapes.isGround(new AreaPatch(new Id<>("p"), HALL, new Id<>("a"), outline)))
                .isTrue();
        assertThat(Shapes.isGround(Booth.shell(new Id<>("b"), HALL, "1", Footprint.rectangle(0, 0, 3, 3))))
                .isFalse();
    }
}
