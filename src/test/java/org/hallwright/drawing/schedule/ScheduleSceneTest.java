package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.schedule.ScheduleFixture.DAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.api.Test;

/// A month's exhibition, a two-day promotion and a 20-minute signing in one timeline, at every scale.
class ScheduleSceneTest {
    private static final double[] SCALES = {0.2, 0.5, 1.6, 3, 6, 10, 24, 60, 150, 480};
    private static final DateWords WORDS = new DateWords(
            d -> d.getDayOfWeek().name().substring(0, 3),
            d -> d.getDayOfMonth() + "." + d.getMonthValue(),
            d -> d.getMonthValue() + "/" + d.getYear(),
            d -> String.valueOf(d.getMonthValue()));

    private static ScheduleScene scene(double hour, Entry... more) {
        var entries = ScheduleFixture.entries();
        var ids = Stream.of(more).map(Entry::id).toList();
        entries.removeIf(entry -> ids.contains(entry.id()));
        entries.addAll(List.of(more));
        var sheet = ScheduleSheet.over(ExhibitionState.of(entries), DAY.minusDays(10), 60, Name::enFirst, "No room");
        return ScheduleScene.of(sheet, ScheduleGrid.forScreen(sheet, 900, hour));
    }

    private static RecordingSurface painted(ScheduleScene scene, Bounds seen) {
        var surface = new RecordingSurface(seen, 1);
        new SchedulePainter(Palette.screenLight(), WORDS).paint(scene, surface);
        assertThat(surface.everyClipIsClosed()).isTrue();
        return surface;
    }

    private static Activity random(Random random, int i) {
        var start = DAY.plusDays(random.nextInt(12)).atTime(8, 0).plusMinutes(5L * random.nextInt(130));
        var length = i % 9 == 0 ? Duration.ofDays(2 + i % 3) : Duration.ofMinutes(5 + 5L * random.nextInt(24));
        return Activity.titled(
                new Id<>("r" + i),
                Name.of("Activity " + i, ""),
                ActivityKind.FORUM,
                When.of(start, length),
                i % 11 == 0 ? List.of() : List.of(ScheduleFixture.room(random.nextInt(3))));
    }

    @Test
    void nothingOverlapsInAColumnAndNothingIsLostAtAnyScale() {
        for (var seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            var more = new ArrayList<Entry>();
            for (var i = 0; i < 90; i++) {
                more.add(random(random, i));
            }
            for (var hour : SCALES) {
                var scene = scene(hour, more.toArray(Entry[]::new));
                var held = new HashMap<ScheduleBlock, Integer>();
                var all = new ArrayList<>(scene.areas());
                scene.bands().stream().filter(a -> a.block().room() >= 0).forEach(all::add);
                for (var i = 0; i < all.size(); i++) {
                    all.get(i).blocks().forEach(b -> held.merge(b, 1, Integer::sum));
                    for (var j = i + 1; j < all.size(); j++) {
                        var one = all.get(i);
                        var other = all.get(j);
                        assertThat(one.block().room() == other.block().room()
                                        && one.bounds().grownBy(-0.01).intersects(other.bounds()))
                                .as("hour %s, seed %s: %s and %s", hour, seed, one, other)
                                .isFalse();
                    }
                }
                assertThat(held.keySet()).containsAll(scene.sheet().blocks());
                assertThat(held.values()).allMatch(times -> times == 1);
            }
        }
    }

    @Test
    void monthPromotionAndSigningStandTogetherAndAreNamed() {
        var promotion = Activity.titled(
                new Id<>("promotion"),
                Name.of("Two-day promotion", ""),
                ActivityKind.PROMOTION,
                When.of(DAY.atTime(9, 0), Duration.ofHours(32)),
                List.of(ScheduleFixture.room(1)));
        for (var hour : new double[] {6, 10, 60}) {
            var scene = scene(hour, promotion);
            var top = scene.grid().yOf(scene.grid().axis().minuteOf(DAY))
                    - scene.grid().top();
            var words = painted(scene, new Bounds(0, top, 900, top + 900)).words();
            assertThat(words).anyMatch(w -> w.startsWith("Art exhi"));
            assertThat(words).anyMatch(w -> w.startsWith("Two-day"));
            assertThat(words).anyMatch(w -> w.startsWith("Sign"));
        }
    }

    @Test
    void aTitleStaysInSightWhileItsBlockDoes() {
        var scene = scene(480);
        var forum = scene.areas().stream()
                .filter(a -> a.holds(new Id<>("forum")))
                .findFirst()
                .orElseThrow();
        var half = forum.bounds().centreY();
        var title = painted(scene, new Bounds(0, half - 40, 900, half + 300)).texts().stream()
                .filter(t -> t.text().equals("Summit forum"))
                .findFirst();
        assertThat(title.orElseThrow().bounds().minY())
                .isGreaterThanOrEqualTo(half - 40 + scene.grid().top());
    }

    @Test
    void buffersAreDrawnAroundAndAnArrowLeadsToWhatFollows() {
        var signing = ScheduleFixture.activity("signing", "Signing", "", DAY.atTime(14, 0), 45, 1);
        var plain = scene(60, signing);
        var linked = scene(
                60,
                signing.edit()
                        .buffers(30, 15)
                        .follows(List.of(Follows.directly(new Id<>("forum"))))
                        .build());
        var top = plain.grid().yOf(plain.grid().axis().minuteOf(DAY));
        var seen = new Bounds(0, top, 900, top + 900);
        assertThat(linked.sheet().links())
                .containsExactly(new ScheduleSheet.Link(new Id<>("forum"), new Id<>("signing"), false));
        assertThat(painted(linked, seen).fills().size())
                .isGreaterThan(painted(plain, seen).fills().size() + 2);
        assertThat(painted(linked, seen).strokes().size())
                .isGreaterThan(painted(plain, seen).strokes().size());
    }

    @Test
    void whatFollowsTooEarlyIsALateLink() {
        var early = ScheduleFixture.activity("signing", "Signing", "", DAY.atTime(11, 0), 45, 1);
        var scene = scene(
                60,
                early.edit()
                        .follows(List.of(new Follows(new Id<>("forum"), 10)))
                        .build());
        assertThat(scene.sheet().links()).allMatch(ScheduleSheet.Link::late);
    }
}
