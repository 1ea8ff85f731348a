package org.hallwright.exchange.schedule.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaPointTest {
    private static List<AgendaPoint> read(String... lines) {
        return AgendaPoint.of(List.of(lines));
    }

    private static AgendaItem item(String en, String zh, int minutes) {
        return new AgendaItem(Name.of(en, zh), null, minutes);
    }

    @Test
    void aPointIsOneLineThatPeopleCanRead() {
        assertThat(AgendaPoint.line(item("Opening speech", "开幕致辞", 15), new Person("", "Wang Min", "")))
                .isEqualTo("15 | Wang Min | Opening speech | 开幕致辞");
        assertThat(AgendaPoint.line(item("Break", "", 0), null)).isEqualTo("0 |  | Break | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b", "back\\slash", "two\nlines", "\\|", "ends with \\", "| first", "n\\n", "开幕", ""})
    void whateverATitleHoldsComesBack(String words) {
        for (var title : List.of(Name.of(words, ""), Name.of("", words), Name.of(words, words))) {
            for (var speaker : List.of(
                    new Person("", "Guest | Dr.", ""),
                    new Person("7", "G", ""),
                    new Person("urn:x", "G", "Ministry | of \\ trade"))) {
                var line = AgendaPoint.line(new AgendaItem(title, null, 20), speaker);
                assertThat(line).doesNotContain("\n");
                assertThat(read(line)).containsExactly(new AgendaPoint(title, speaker, 20));
            }
        }
    }

    @Test
    void peopleWriteTheirOwnAgendasMoreSimply() {
        assertThat(read("15 min | Wang Min | 开幕致辞", "10分钟 | Tea", "Dialogue", "Music | dance", " "))
                .containsExactly(
                        new AgendaPoint(Name.of("", "开幕致辞"), new Person("", "Wang Min", ""), 15),
                        new AgendaPoint(Name.of("Tea", ""), null, 10),
                        new AgendaPoint(Name.of("Dialogue", ""), null, 0),
                        new AgendaPoint(Name.of("Music | dance", ""), null, 0));
    }

    @Test
    void noLinesSayNothing() {
        assertThat(read()).isNull();
        assertThat(read("", " ")).isNull();
    }
}
