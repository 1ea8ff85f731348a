package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.schedule.ScheduleFixture.DAY;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ScheduleSheetTest {
    private final ScheduleSheet sheet = ScheduleSheet.of(ScheduleFixture.days(), DAY, Name::enFirst, "No room");

    private ScheduleBlock block(String id) {
        return sheet.blocks().stream()
                .filter(b -> b.activity().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayHoldsWhatBeginsOnItAndWhatLastsOverItAsABand() {
        assertThat(sheet.blocks())
                .extracting(b -> b.activity().value())
                .containsExactlyInAnyOrder("opening", "forum", "signing", "night", "nowhere");
        assertThat(sheet.bands()).extracting(ScheduleBlock::title).containsExactly("Art exhibition");
    }

    @Test
    void whatHasNoRoomHasAColumnOfItsOwn() {
        assertThat(block("nowhere").room()).isEqualTo(3);
        assertThat(sheet.columns()).isEqualTo(4);
        var without = ScheduleSheet.of(ScheduleFixture.days(), DAY, Name::enFirst, "");
        assertThat(without.columns()).isEqualTo(3);
        assertThat(without.blocks()).hasSize(4);
    }

    @Test
    void roomOverlapsAreMarkedAndNothingElse() {
        assertThat(sheet.blocks().stream().filter(ScheduleBlock::marked))
                .extracting(b -> b.activity().value())
                .containsExactlyInAnyOrder("opening", "forum");
        assertThat(sheet.marking(Set.of(new Id<>("signing"))).blocks().stream().filter(ScheduleBlock::marked))
                .extracting(b -> b.activity().value())
                .containsExactly("signing");
    }

    @Test
    void hoursReachFromTheFirstToTheLastAlsoPastMidnight() {
        assertThat(sheet.firstHour()).isEqualTo(8);
        assertThat(sheet.lastHour()).isEqualTo(26);
        assertThat(block("night").toMinute()).isEqualTo(25 * 60 + 30);
    }

    @Test
    void onlyUsedColumnsRemainInTheirOrder() {
        var next = ScheduleSheet.of(ScheduleFixture.days(), DAY.plusDays(1), Name::zhFirst, "No room");
        assertThat(next.columns()).isEqualTo(4);
        assertThat(next.usedColumns().rooms())
                .extracting(ScheduleSheet.Column::name)
                .containsExactly("会议厅1");
        assertThat(next.usedColumns().blocks())
                .singleElement()
                .satisfies(b -> assertThat(b.room()).isZero());
        assertThat(sheet.only(List.of(1, 3)).columns()).isEqualTo(2);
    }

    @Test
    void peopleStandInOneLine() {
        assertThat(block("opening").people()).isEqualTo("Sükhbaatar Өлзий");
    }
}
