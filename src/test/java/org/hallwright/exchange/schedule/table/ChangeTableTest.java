package org.hallwright.exchange.schedule.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.ScheduleFixture;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The changes of the programme as a table to send.
class ChangeTableTest {
    private static final int PERSON = 0;
    private static final int WHAT = 1;
    private static final int START = 2;
    private static final int KIND = 3;

    private final ExhibitionState first = released(ScheduleFixture.days());

    private static ExhibitionState with(ExhibitionState state, Entry... entries) {
        var builder = new ChangeBuilder(state);
        List.of(entries).forEach(builder::put);
        return state.apply(builder.build(Label.of("change.create")));
    }

    private static ExhibitionState released(ExhibitionState state) {
        var snapshot = ProgrammeSnapshot.of(new Id<>("s"), state);
        var at = Instant.parse("2021-09-01T04:00:00Z");
        return with(state, snapshot, new Release(new Id<>("r"), 1, "", at, "Li", snapshot.id()));
    }

    private Activity titled(String title) {
        return first.all(Activity.class).stream()
                .filter(a -> a.title().en().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Sheet changed(Language language, Entry... entries) {
        var changes = ProgrammeChanges.last(with(first, entries), Reader.HOUSE).orElseThrow();
        return ChangeTable.sheet(changes, language);
    }

    private static List<? extends List<?>> ofActivities(Sheet sheet) {
        return sheet.rows().stream().filter(row -> "".equals(row.get(PERSON))).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachRowHasACellForEachHeader(Language language) {
        var forum = titled("Summit forum");
        var sheet = changed(language, forum.at(forum.when().movedBy(Duration.ofHours(1)), forum.rooms()));
        assertThat(sheet.headers())
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allSatisfy(h -> assertThat(h).isNotBlank().doesNotContain("release."));
        assertThat(sheet.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.headers()));
    }

    @Test
    void aMovedActivityIsARowWithItsNewStart() {
        var forum = titled("Summit forum");
        var later = forum.at(forum.when().movedBy(Duration.ofHours(1)), forum.rooms());
        assertThat(ofActivities(changed(Language.EN, later))).singleElement().satisfies(row -> {
            assertThat(row.get(WHAT)).isEqualTo("Summit forum");
            assertThat(row.get(START)).isEqualTo(later.when().start());
            assertThat(row.get(KIND)).isEqualTo("Time");
        });
    }

    @Test
    void startsAreMomentsThatASpreadsheetCanSort() {
        var forum = titled("Summit forum");
        var signing = titled("Signing of projects");
        var sheet = changed(
                Language.EN,
                forum.at(forum.when().movedBy(Duration.ofHours(1)), forum.rooms()),
                signing.entitled(signing.title(), signing.kind(), ActivityState.CANCELLED));
        assertThat(ofActivities(sheet))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(START)).isInstanceOf(LocalDateTime.class));
    }

    @Test
    void aRenamedActivityIsToldInTheLanguageOfTheReader() {
        var forum = titled("Summit forum");
        var renamed = forum.entitled(Name.of("Summit of ministers", "部长峰会"), forum.kind(), forum.state());
        assertThat(changed(Language.ZH, renamed).rows().toString()).contains("部长峰会");
        assertThat(changed(Language.EN, renamed).rows().toString()).contains("Summit of ministers");
    }

    @Test
    void withoutAChangeThereAreHeadersOnly() {
        var sheet = changed(Language.EN, titled("Summit forum"));
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.headers()).hasSize(6);
    }
}
