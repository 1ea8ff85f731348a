package org.hallwright.domain.plan.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReshapingTest {
    private static final Id<Hall> HALL = new Id<>("hall");
    private static final Booth BOOTH = Booth.shell(new Id<>("b"), HALL, "A1", Footprint.rectangle(10, 10, 4, 3));
    private static final Outline L = Outline.of(
            new Point(0, 0), new Point(6, 0), new Point(6, 3), new Point(3, 3), new Point(3, 6), new Point(0, 6));
    private static final Zone ZONE = new Zone(new Id<>("z"), HALL, ZoneKind.STAGE, Name.NONE, L, 4, 5);
    private static final Wall WALL = new Wall(new Id<>("w"), HALL, new Point(0, 0), new Point(4, 0), 0.2);
    private static final Door DOOR = new Door(new Id<>("d"), HALL, "D", DoorKind.EXIT, new Point(0, 10), 2, 90);

    static List<PlanElement> everyKind() {
        return List.of(
                BOOTH,
                ZONE,
                WALL,
                DOOR,
                new Pillar(new Id<>("p"), HALL, Footprint.rectangle(3, 3, 1, 1)),
                new AreaPatch(new Id<>("a"), HALL, new Id<>("area"), L),
                new FirePoint(new Id<>("f"), HALL, "", new Point(5, 5), 1),
                new UtilityPoint(new Id<>("u"), HALL, "", UtilityKind.WATER, new Point(6, 5), "1"),
                new PlanLabel(new Id<>("l"), HALL, Name.of("Hall", ""), new Point(8, 8), 1),
                new Underlay(new Id<>("i"), HALL, new Id<>("pic"), new Point(0, 0), 30, 20, 0, 0.5));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whateverIsTurnedAllTheWayRoundIsWhereItWas(PlanElement element) {
        var about = new Point(20, 7);
        var turned = element;
        for (var i = 0; i < 4; i++) {
            turned = Reshaping.turned(turned, about, 90);
        }

        assertThat(turned).isEqualTo(element);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void mirroringBringsTheMiddleToTheOtherSide(PlanElement element) {
        var mirrored = Reshaping.mirrored(element, 20);

        var before = Shapes.outline(element).bounds();
        var after = Shapes.outline(mirrored).bounds();
        assertThat(after.centreX()).isCloseTo(40 - before.centreX(), within(0.002));
        assertThat(after.centreY()).isCloseTo(before.centreY(), within(0.002));
        assertThat(Shapes.outline(mirrored).area())
                .isCloseTo(Shapes.outline(element).area(), within(0.01));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aCopyIsTheSameThingUnderAnotherIdentity(PlanElement element) {
        var copy = Copies.of(element, new Id<>("elsewhere"));

        assertThat(copy.id()).isNotEqualTo(element.id());
        assertThat(copy.hall()).isEqualTo(new Id<Hall>("elsewhere"));
        assertThat(copy.getClass()).isEqualTo(element.getClass());
        assertThat(Shapes.outline(copy)).isEqualTo(Shapes.outline(element));
        assertThat(Reshaping.centred(copy, new Point(3, 4)).bounds().centreX())
                .isCloseTo(3, within(element instanceof Zone || element instanceof AreaPatch ? 0.01 : 0.002));
    }

    @Test
    void theFrameOfAnLIsNoneAndItsCornersAreItsOwn() {
        assertThat(Shapes.frame(ZONE)).isEmpty();
        assertThat(Shapes.corners(ZONE)).hasSize(6);
        assertThat(Shapes.corners(BOOTH)).isEmpty();
        assertThat(Shapes.frame(BOOTH)).contains(new Footprint.Rectangle(new Point(10, 10), 4, 3, 0));
        assertThat(Shapes.frame(ZONE.withOutline(Outline.rectangle(0, 0, 3, 3))))
                .isPresent();
    }

    @Test
    void aZoneKeepsItsLimitsInAnotherShape() {
        var reshaped = (Zone) Reshaping.framed(ZONE, Footprint.rectangle(1, 1, 2, 2));

        assertThat(reshaped.bounds()).isEqualTo(new Bounds(1, 1, 3, 3));
        assertThat(reshaped.clearHeight()).isEqualTo(4);
    }

    @Test
    void theEndsOfADoorSayHowWideItIsAndWhereItLooks() {
        var wider = (Door) Reshaping.cornered(DOOR, List.of(new Point(0, 8), new Point(0, 12)));

        assertThat(wider.clearWidth()).isEqualTo(4);
        assertThat(wider.at()).isEqualTo(new Point(0, 10));
        assertThat(wider.direction()).isEqualTo(90);
        assertThat(((Wall) Reshaping.cornered(WALL, List.of(new Point(1, 1), new Point(9, 1)))).to())
                .isEqualTo(new Point(9, 1));
    }

    @Test
    void theBoothsOfAMergedBoothTurnWithItAndAreForgottenInAnotherShape() {
        var merged = BOOTH.withParts(List.of(BOOTH.asPart()));

        var turned = (Booth) Reshaping.turned(merged, new Point(10, 10), 90);
        assertThat(turned.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.footprint()).isEqualTo(turned.footprint()));
        assertThat(((Booth) Reshaping.framed(merged, Footprint.rectangle(0, 0, 9, 9))).parts())
                .isEmpty();
    }
}
