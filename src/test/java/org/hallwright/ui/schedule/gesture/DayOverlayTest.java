package org.hallwright.ui.schedule.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;

class DayOverlayTest {
    private static final Palette PALETTE = Palette.screenLight();

    private final Timetable table = Timetable.of(
            ScheduleSheet.over(
                    ExhibitionState.of(
                            List.of(A, B, activity("Forum", "09:00", 60, A, B), activity("Talk", "11:00", 60, A))),
                    DAY,
                    1,
                    Name::enFirst,
                    ""),
            700,
            60);

    private List<RecordingSurface.Shape> ears(Set<Id<Activity>> changed) {
        var surface = new RecordingSurface(new Bounds(0, 0, 700, 1600), 1);
        new DayOverlay(Set.of(), null, changed, null, "", "", new Formats(Language.EN)).draw(table, surface, PALETTE);
        assertThat(surface.everyClipIsClosed()).isTrue();
        return surface.fills().stream()
                .filter(shape -> shape.outline().length == 6 && shape.ink().equals(PALETTE.accent()))
                .toList();
    }

    @Test
    void whatChangedSinceTheLastVersionHasACornerTurnedDownInEachRoom() {
        assertThat(ears(Set.of())).isEmpty();
        var blocks = table.areas().stream()
                .filter(area -> area.holds(new Id<>("Forum")))
                .map(area -> area.bounds())
                .toList();

        var ears = ears(Set.of(new Id<>("Forum"), new Id<>("gone")));

        assertThat(ears).hasSize(2);
        for (var ear : ears) {
            assertThat(blocks).anySatisfy(block -> {
                assertThat(ear.bounds().maxX()).isEqualTo(block.maxX());
                assertThat(ear.bounds().minY()).isEqualTo(block.minY());
                assertThat(ear.bounds().width()).isLessThanOrEqualTo(block.height() / 3);
            });
        }
    }
}
