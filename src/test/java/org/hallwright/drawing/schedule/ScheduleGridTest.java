package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.schedule.ScheduleFixture.DAY;

import java.time.Duration;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a day lies, what of it is drawn and what is hit.
class ScheduleGridTest {
    private final ScheduleSheet sheet = ScheduleSheet.of(ScheduleFixture.days(), DAY, Name::enFirst, "No room");
    private final ScheduleGrid grid = ScheduleFixture.page(sheet, 1000, 64);

    private static ScheduleSheet with(Activity... activities) {
        var entries = ScheduleFixture.entries();
        entries.addAll(List.of(activities));
        return ScheduleSheet.of(ExhibitionState.of(entries), DAY, Name::enFirst, "No room");
    }

    private static Activity activity(
            String id, int hour, Duration length, List<Id<org.hallwright.domain.schedule.Room>> rooms) {
        return Activity.titled(
                new Id<>(id), Name.of(id, ""), ActivityKind.VISIT, When.of(DAY.atTime(hour, 0), length), rooms);
    }

    private static List<ScheduleBlock> blocks(ScheduleSheet sheet, String id) {
        return sheet.blocks().stream()
                .filter(b -> b.activity().value().equals(id))
                .toList();
    }

    private RecordingSurface painted(ScheduleSheet day, Palette palette, Bounds visible) {
        var surface = new RecordingSurface(visible, 1);
        new SchedulePainter(palette).paint(ScheduleScene.of(day, ScheduleFixture.page(day, 1000, 64)), surface);
        assertThat(surface.everyClipIsClosed()).isTrue();
        return surface;
    }

    @Test
    void everyMinuteHasItsHeightAndComesBackFromIt() {
        for (var minute = 0; minute <= 30 * 60; minute++) {
            assertThat(grid.minuteAt(grid.yOf(minute))).isEqualTo(minute);
        }
    }

    @Test
    void everyColumnIsHitFromItsLeftEdgeToItsRight() {
        for (var column = 0; column < grid.columns(); column++) {
            assertThat(grid.columnAt(grid.xOf(column) + 0.001)).hasValue(column);
            assertThat(grid.columnAt(grid.xOf(column) + grid.columnWidth() - 0.001))
                    .hasValue(column);
        }
        assertThat(grid.columnAt(grid.timeWidth() - 0.001)).isEmpty();
        assertThat(grid.columnAt(grid.width() + 0.001)).isEmpty();
    }

    @Test
    void columnsShareTheScreenButAreNeverTooNarrow() {
        assertThat(ScheduleFixture.page(sheet, 2000, 64).width()).isEqualTo(2000);
        assertThat(ScheduleFixture.page(sheet, 200, 64).columnWidth()).isEqualTo(150);
        var empty = new ScheduleSheet(DAY, 1, List.of(), "", List.of(), List.of(), List.of());
        assertThat(ScheduleFixture.page(empty, 500, 64).columns()).isEqualTo(1);
    }

    @Test
    void anEmptyDayShowsTheHoursOfADayAtTheFair() {
        var empty = ScheduleSheet.of(ScheduleFixture.days(), DAY.plusDays(90), Name::enFirst, "");
        assertThat(empty.firstHour()).isEqualTo(9);
        assertThat(empty.lastHour()).isEqualTo(18);
        assertThat(empty.usedColumns()).isEqualTo(empty);
        assertThat(empty.bands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24, block", "25, band", "1, block", "72, band"})
    void whatLastsMoreThanADayIsABand(int hours, String what) {
        var day = with(activity("long", 10, Duration.ofHours(hours), List.of(ScheduleFixture.room(0))));
        assertThat(blocks(day, "long")).hasSize(what.equals("block") ? 1 : 0);
        assertThat(day.bands().stream().anyMatch(b -> b.title().equals("long"))).isEqualTo(what.equals("band"));
        assertThat(day.lastHour()).isLessThanOrEqualTo(30);
    }

    @Test
    void anActivityInTwoRoomsHasABlockInEach() {
        var day = with(
                activity("twice", 15, Duration.ofHours(1), List.of(ScheduleFixture.room(2), ScheduleFixture.room(0))));
        assertThat(blocks(day, "twice")).extracting(ScheduleBlock::room).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void whatIsCancelledIsNotThereAndADraftIsFaint() {
        var cancelled = activity("gone", 15, Duration.ofHours(1), List.of(ScheduleFixture.room(0)));
        var draft = activity("maybe", 16, Duration.ofHours(1), List.of(ScheduleFixture.room(0)));
        var day = with(
                cancelled.entitled(cancelled.title(), cancelled.kind(), ActivityState.CANCELLED),
                draft.entitled(draft.title(), draft.kind(), ActivityState.DRAFT));
        assertThat(blocks(day, "gone")).isEmpty();
        assertThat(blocks(day, "maybe")).singleElement().matches(ScheduleBlock::faint);
        assertThat(blocks(day, "forum")).singleElement().matches(b -> !b.faint());
    }

    @Test
    void aTrackGivesItsColourAndAKindDoesOtherwise() {
        var track = new Track(new Id<>("t"), Name.of("Energy", "能源"), "#123456", 0);
        var entries = ScheduleFixture.entries();
        entries.add(track);
        entries.add(activity("led", 15, Duration.ofHours(1), List.of(ScheduleFixture.room(0)))
                .onTrack(track.id()));
        var day = ScheduleSheet.of(ExhibitionState.of(entries), DAY, Name::enFirst, "");
        var palette = Palette.screenLight();
        assertThat(SchedulePainter.hue(blocks(day, "led").getFirst(), palette)).isEqualTo(Ink.of(0x123456));
        assertThat(SchedulePainter.hue(blocks(day, "forum").getFirst(), palette))
                .isEqualTo(palette.activity(ActivityKind.FORUM));
    }

    @Test
    void bandsLieBetweenTheHeaderAndTheHours() {
        for (var area : ScheduleScene.of(sheet, grid).bands()) {
            assertThat(area.bounds().minY()).isGreaterThanOrEqualTo(grid.headerHeight());
            assertThat(area.bounds().maxY()).isLessThanOrEqualTo(grid.top());
            assertThat(area.bounds().maxX()).isLessThanOrEqualTo(grid.width());
        }
        assertThat(ScheduleScene.of(sheet, grid).bands()).hasSize(1);
    }

    @Test
    void aBlockOfAnyLengthLiesInsideItsSlot() {
        for (var minutes = 5; minutes < 400; minutes += 5) {
            var day = with(activity("some", 15, Duration.ofMinutes(minutes), List.of(ScheduleFixture.room(1))));
            var on = ScheduleFixture.page(day, 900, 40);
            var area = ScheduleScene.of(day, on).areas().stream()
                    .filter(a -> a.block().activity().value().equals("some"))
                    .findFirst()
                    .orElseThrow();
            assertThat(on.slot(1, 900, 900 + minutes).contains(area.bounds())).isTrue();
            assertThat(area.bounds().height()).isPositive();
        }
    }

    @Test
    void onlyBlocksInSightAreDrawn() {
        var all = painted(sheet, Palette.screenLight(), new Bounds(0, 0, grid.width(), grid.height()));
        var morning = painted(sheet, Palette.screenLight(), new Bounds(0, 0, grid.width(), grid.yOf(11 * 60)));
        assertThat(all.words()).contains("Summit forum", "Night of lights");
        assertThat(morning.words()).contains("Summit forum").doesNotContain("Night of lights", "Signing of projects");
    }

    @Test
    void paperHasNoGroundButTheSameWords() {
        var view = new Bounds(0, 0, grid.width(), grid.height());
        var paper = painted(sheet, Palette.print(), view);
        assertThat(paper.words())
                .isEqualTo(painted(sheet, Palette.screenDark(), view).words());
        assertThat(paper.fills()).noneMatch(f -> f.bounds().equals(view));
    }

    @Test
    void hoursAfterMidnightAreThoseOfTheClock() {
        var words = painted(sheet, Palette.screenLight(), new Bounds(0, 0, grid.width(), grid.height()))
                .words();
        assertThat(words).contains("23:00", "00:00", "01:00", "23:00–01:30").doesNotContain("24:00", "25:00");
    }

    @Test
    void columnsMayBeChosenInAnyOrder() {
        var chosen = sheet.only(List.of(2, 0));
        assertThat(chosen.rooms()).extracting(ScheduleSheet.Column::name).containsExactly("Room 2", "Room 0");
        assertThat(blocks(chosen, "night")).singleElement().matches(b -> b.room() == 0);
        assertThat(blocks(chosen, "forum")).singleElement().matches(b -> b.room() == 1);
        assertThat(blocks(chosen, "signing")).isEmpty();
        assertThat(chosen.unplaced()).isEmpty();
    }
}
