package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules find in random halls stays what it was before they were made quicker: counts by rule, and a
/// digest of every figure and place.
class KnownFindingsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 45 b688a117",
        "2, 47 42187075",
        "3, 58 b700bef4",
        "4, 40 67c47f3",
        "5, 38 827291ad",
        "6, 65 4db6c9a1",
        "7, 47 6464eebf",
        "8, 60 ecb310c2",
        "9, 45 b24601cc",
        "10, 48 c3dc21be",
        "11, 52 37d1155c",
        "12, 60 20afd1"
    })
    void aQuickerRuleFindsWhatASlowerOneFound(int seed, String known) {
        var found = hall(new Random(seed));
        var digest = found.stream().map(KnownFindingsTest::told).toList().hashCode();
        assertThat(found.size() + " " + Integer.toHexString(digest)).isEqualTo(known);
    }

    private static String told(Finding finding) {
        var problem = finding.problem();
        return problem.rule() + " " + problem.where().words() + " " + problem.measured() + " " + finding.measure();
    }

    /// An L-shaped hall with crooked rows, single booths, walls, pillars and a few doors.
    private static List<Finding> hall(Random dice) {
        var outline = Outline.of(
                new Point(0, 0),
                new Point(90, 0),
                new Point(90, 40),
                new Point(50, 40 + dice.nextInt(10)),
                new Point(50, 70),
                new Point(0, 70));
        var plan = new PlanUnderTest(outline)
                .limit("aisle-width", 3)
                .limit("service-gap", 0.5)
                .limit("row-length", 30)
                .limit("travel-distance", 25)
                .limit("dead-end", 8)
                .limit("booth-to-aisle-area", 0.2);
        plan.door(DoorKind.ENTRANCE, 20, 0, 4, 0).door(DoorKind.EXIT, 0, 10 + dice.nextInt(40), 2, 90);
        for (var row = 0; row < 9; row++) {
            plan.row("r" + row + "-", 2 + dice.nextInt(11), dice.nextInt(8), 5 + 7 * row - dice.nextInt(2));
        }
        for (var i = 0; i < 25; i++) {
            var corner = new Point(45 + dice.nextInt(90) / 2.0, dice.nextInt(130) / 2.0);
            plan.booth("s" + i, new Footprint.Rectangle(corner, 3 + dice.nextInt(3), 3, dice.nextInt(4) * 30));
        }
        for (var i = 0; i < 12; i++) {
            var x = dice.nextInt(88);
            var y = dice.nextInt(68);
            plan.with(
                    new Wall(
                            new Id<>("w" + i),
                            plan.hall.id(),
                            new Point(x, y),
                            new Point(x + dice.nextInt(9), y + 4),
                            0.2),
                    new Pillar(new Id<>("p" + i), plan.hall.id(), Footprint.rectangle(y, x * 0.7, 0.8, 0.8)));
        }
        plan.zone(ZoneKind.STAGE, dice.nextInt(70), dice.nextInt(50), 6, 5);
        return PlanCheck.findings(plan.state(), plan.pack());
    }
}
