package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.schedule.ScheduleFixture.DAY;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.api.Test;

class SchedulePainterTest {
    private final ScheduleSheet sheet = ScheduleSheet.of(ScheduleFixture.days(), DAY, Name::enFirst, "No room");
    private final ScheduleGrid grid = ScheduleFixture.page(sheet, 1000, 64);

    private RecordingSurface painted(ScheduleSheet day, ScheduleGrid on, Bounds visible) {
        var surface = new RecordingSurface(visible, 1);
        new SchedulePainter(Palette.screenLight()).paint(ScheduleScene.of(day, on), surface);
        return surface;
    }

    @Test
    void roomsHoursAndActivitiesAreNamed() {
        var words = painted(sheet, grid, new Bounds(0, 0, grid.width(), grid.height()))
                .words();
        assertThat(words)
                .contains("Room 0", "Room 2", "No room", "08:00", "14:00", "00:00", "Summit forum", "10:00–12:00")
                .contains("Art exhibition", "Sükhbaatar Өлзий");
    }

    @Test
    void theHeaderAndTheHoursStayInSightWhenScrolled() {
        var scrolled = new Bounds(300, 400, 800, 900);
        var texts = painted(sheet, grid, scrolled).texts();
        var header = texts.stream().filter(t -> t.text().equals("Room 2")).findFirst();
        assertThat(header.orElseThrow().bounds().centreY()).isBetween(400.0, 440.0);
        var hour = texts.stream().filter(t -> t.text().equals("15:00")).findFirst();
        assertThat(hour.orElseThrow().bounds().centreX()).isBetween(300.0, 352.0);
    }

    @Test
    void wordsStayInTheirBlockHoweverCrowdedTheDayIs() {
        for (var seed = 0; seed < 30; seed++) {
            var columns = List.of(new ScheduleSheet.Column(new org.hallwright.domain.value.Id<>("r"), "R", 0));
            var crowded = new ScheduleSheet(
                    DAY, 1, columns, "", ScheduleLayoutTest.random(seed, 25, 1), List.of(), List.of());
            var narrow = ScheduleFixture.page(crowded, 700, 50);
            var surface = painted(crowded, narrow, new Bounds(0, 0, narrow.width(), narrow.height()));
            var areas = ScheduleScene.of(crowded, narrow).areas();
            surface.texts().stream()
                    .filter(t ->
                            t.bounds().minX() > narrow.timeWidth() && t.bounds().minY() > narrow.top())
                    .forEach(t -> assertThat(areas)
                            .as(t.text())
                            .anySatisfy(a ->
                                    assertThat(a.bounds().contains(t.bounds())).isTrue()));
        }
    }

    @Test
    void aTitleTooLongForALowBlockIsSetCloseInTwoLines() {
        var title = "Conference of cities in Northeast Asia";
        assertThat(words(title, 60, 150, 20))
                .filteredOn(line -> title.contains(line.replace("…", "")))
                .hasSize(2);
    }

    @Test
    void noWordIsBrokenInANarrowBlock() {
        var title = "Conference of automobile manufacturers";
        for (var width = 40; width <= 120; width += 4) {
            var lines = words(title, 300, width, 60);
            assertThat(lines)
                    .as("%d wide: %s", width, lines)
                    .filteredOn(line -> !line.matches(".*\\d.*"))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("…") || (" " + title + " ").contains(" " + line + " "));
        }
    }

    /// What the painter writes into the only block of a day.
    private List<String> words(String title, int minutes, double width, double hour) {
        var block = new ScheduleBlock(
                new Id<>("a"), 0, 9 * 60, 9 * 60 + minutes, title, "", ActivityKind.FORUM, -1, "", false, false, 0, 0);
        var columns = List.of(new ScheduleSheet.Column(new Id<>("r"), "R", 0));
        var day = new ScheduleSheet(DAY, 1, columns, "", List.of(block), List.of(), List.of());
        var axis = TimeAxis.hours(day.day(), day.firstHour(), day.lastHour(), hour);
        var page = new ScheduleGrid(1, axis, width, 0, 52, 34, 22, 0, 0, 0, 12);
        var box = ScheduleScene.of(day, page).areas().getFirst().bounds();
        return painted(day, page, new Bounds(0, 0, page.width(), page.height())).texts().stream()
                .filter(text -> box.contains(text.bounds()))
                .map(RecordingSurface.Text::text)
                .toList();
    }

    @Test
    void aPlaceOnTheGridSaysItsRoomAndTime() {
        var y = grid.yOf(10 * 60 + 15);
        assertThat(grid.minuteAt(y)).isEqualTo(615);
        assertThat(grid.columnAt(grid.xOf(2) + 5)).hasValue(2);
        assertThat(grid.columnAt(10)).isEmpty();
        assertThat(grid.columnAt(grid.width() + 1)).isEmpty();
    }

    @Test
    void clashesHaveARedEdgeAndCorner() {
        var danger = Palette.screenLight().danger();
        var surface = painted(sheet, grid, new Bounds(0, 0, grid.width(), grid.height()));
        assertThat(surface.strokes().stream().filter(s -> s.ink().equals(danger)))
                .hasSize(2);
        assertThat(surface.fills().stream().filter(s -> s.ink().equals(danger))).hasSize(2);
    }
}
