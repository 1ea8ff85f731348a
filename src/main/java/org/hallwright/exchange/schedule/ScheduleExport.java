package org.hallwright.exchange.schedule;

import java.time.Instant;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.table.ScheduleSheet;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;

/// Writes the schedule in any format that [ScheduleImport] reads, which finds every activity again by its name
/// there.
///
/// The formats for the public (XML, JSON, ICS) leave internal activities and those without a time out
/// and speak one language; tables hold all.
public final class ScheduleExport {
    public static final String KNOWN = "xml, json, ics, csv, tsv, xlsx";

    private static final Set<String> PUBLIC = Set.of("xml", "json", "ics");

    private ScheduleExport() {}

    /// Whether the format leaves out what is internal and what has no time yet.
    public static boolean isForThePublic(String format) {
        return PUBLIC.contains(format);
    }

    /// @param stamp when the file is made, which calendars say
    public static byte[] write(
            ExhibitionState state, Id<Exhibition> exhibition, String format, Language language, Instant stamp) {
        return switch (format) {
            case "xml" -> FrabXmlWriter.write(new Exported(state, exhibition, language));
            case "json" -> FrabJsonWriter.write(new Exported(state, exhibition, language));
            case "ics" -> ICalendarWriter.write(new Exported(state, exhibition, language), stamp);
            case "csv", "tsv", "xlsx" -> TableWriter.write(ScheduleSheet.of(state, language), format);
            default -> throw new UnreadableFile("exchange.unknown-format", format, KNOWN);
        };
    }
}
