package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class ScheduleLayoutTest {
    static ScheduleBlock block(int number, int room, int from, int to) {
        return new ScheduleBlock(
                new Id<>("a" + number),
                room,
                from,
                to,
                "Activity " + number,
                "",
                ActivityKind.FORUM,
                -1,
                "",
                false,
                false,
                0,
                0);
    }

    private static Map<ScheduleBlock, ScheduleLayout.Lane> lanes(List<ScheduleBlock> blocks) {
        var lanes = new HashMap<ScheduleBlock, ScheduleLayout.Lane>();
        ScheduleLayout.clusters(blocks, b -> new ScheduleLayout.Extent(b.fromMinute(), b.toMinute()))
                .forEach(cluster -> lanes.putAll(cluster.lanes()));
        return lanes;
    }

    static List<ScheduleBlock> random(long seed, int count, int rooms) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var from = 480 + random.nextInt(600);
                    return block(i, random.nextInt(rooms), from, from + 5 + random.nextInt(180));
                })
                .toList();
    }

    @Test
    void parallelActivitiesNeverShareALane() {
        for (var seed = 0; seed < 200; seed++) {
            var blocks = random(seed, 40, 3);
            var lanes = lanes(blocks);
            assertThat(lanes).hasSize(blocks.size());
            for (var a : blocks) {
                for (var b : blocks) {
                    if (a != b && a.room() == b.room() && a.overlaps(b)) {
                        assertThat(lanes.get(a).lane())
                                .isNotEqualTo(lanes.get(b).lane());
                        assertThat(lanes.get(a).lanes()).isEqualTo(lanes.get(b).lanes());
                    }
                }
            }
        }
    }

    @Test
    void thereAreNoMoreLanesThanTheBusiestMomentNeeds() {
        for (var seed = 0; seed < 100; seed++) {
            var blocks = random(seed, 30, 1);
            var busiest = IntStream.range(0, 1440)
                    .map(m -> (int) blocks.stream()
                            .filter(b -> b.fromMinute() <= m && m < b.toMinute())
                            .count())
                    .max()
                    .orElse(0);
            assertThat(lanes(blocks).values()).allSatisfy(l -> {
                assertThat(l.lanes()).isLessThanOrEqualTo(busiest);
                assertThat(l.lane()).isBetween(0, l.lanes() - 1);
            });
        }
    }

    @Test
    void anActivityOnItsOwnHasTheWholeColumn() {
        var alone = block(1, 0, 540, 600);
        var lanes = lanes(List.of(alone, block(2, 0, 600, 660), block(3, 1, 540, 600)));
        assertThat(lanes.values()).allSatisfy(l -> assertThat(l.lanes()).isEqualTo(1));
    }

    @Test
    void drawnBlocksNeverOverlapAndStayInTheirColumn() {
        for (var seed = 0; seed < 50; seed++) {
            var blocks = random(seed, 60, 4);
            var columns = new ArrayList<ScheduleSheet.Column>();
            IntStream.range(0, 4).forEach(i -> columns.add(new ScheduleSheet.Column(new Id<>("r" + i), "R" + i, 0)));
            var sheet = new ScheduleSheet(LocalDate.of(2021, 9, 23), 1, columns, "", blocks, List.of(), List.of());
            var grid = ScheduleFixture.page(sheet, 1200, 60);
            var areas = ScheduleScene.of(sheet, grid).areas();
            for (var i = 0; i < areas.size(); i++) {
                var a = areas.get(i);
                assertThat(grid.slot(a.block().room(), 0, 2000).grownBy(0.01).contains(a.bounds()))
                        .isTrue();
                for (var j = i + 1; j < areas.size(); j++) {
                    assertThat(a.bounds().intersects(areas.get(j).bounds())).isFalse();
                }
            }
        }
    }
}
