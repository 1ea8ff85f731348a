package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.text;

import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;

/// Small schedule files for the tests of this package.
final class Schedules {
    static final Exhibition SHOW =
            Exhibition.titled("E3", Name.of("Expo", "博览会"), LocalDate.of(2026, 9, 23), LocalDate.of(2026, 9, 26));
    static final ExhibitionState EMPTY = ExhibitionState.of(List.of(SHOW));

    private Schedules() {}

    static SchedulePreview read(SourceFile file, ExhibitionState state) {
        return ScheduleImport.read(file, SHOW.id(), state);
    }

    static SchedulePreview read(SourceFile file) {
        return read(file, EMPTY);
    }

    static ExhibitionState after(SourceFile file, ExhibitionState state) {
        return state.apply(read(file, state).toChange());
    }

    static Activity only(SchedulePreview preview) {
        assertThat(preview.activities()).hasSize(1);
        return preview.activities().getFirst();
    }

    static List<String> rules(SchedulePreview preview) {
        return preview.problems().stream().map(Problem::rule).toList();
    }

    /// One day of one room as frab XML.
    static SourceFile xml(String... events) {
        return xml("<title>T</title>", events);
    }

    static SourceFile xml(String conference, String[] events) {
        return text(
                "a.xml",
                "<schedule><conference>" + conference + "</conference><day date=\"2026-09-23\"><room name=\"Hall 1\">"
                        + String.join("", events) + "</room></day></schedule>");
    }

    /// @param parts elements beside its id
    static String event(String id, String parts) {
        return "<event id=\"" + id + "\">" + parts + "</event>";
    }

    static String parts(String start, String title) {
        return "<start>" + start + "</start><duration>01:00</duration><title>" + title + "</title>";
    }

    static SourceFile calendar(String... events) {
        return text(
                "a.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + String.join("", events) + "END:VCALENDAR\r\n");
    }

    static String vevent(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260101T000000Z\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    static SchedulePreview table(String csv) {
        return read(text("schedule.csv", csv));
    }
}
