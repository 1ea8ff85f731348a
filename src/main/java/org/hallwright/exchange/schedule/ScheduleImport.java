package org.hallwright.exchange.schedule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.hallwright.exchange.schedule.parsed.ShownTimes;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.exchange.schedule.table.ScheduleTable;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;

/// Reads a schedule and works out what it changes: activities with their rooms, tracks and people.
///
/// A second import of the same file finds the same activities by the file's own names for them, and only updates.
public final class ScheduleImport {
    public static final String KNOWN = ParsedSchedule.KNOWN;
    private static final Set<String> TABLES = Set.of("csv", "tsv", "txt", "xlsx", "xlsm");

    private ScheduleImport() {}

    /// @throws UnreadableFile if it is in no format known here or broken
    public static SchedulePreview read(Path path, Id<Exhibition> exhibition, ExhibitionState state) {
        return read(SourceFile.read(path), exhibition, state);
    }

    public static SchedulePreview read(SourceFile file, Id<Exhibition> exhibition, ExhibitionState state) {
        return read(file, TableForm.findOut(), exhibition, state);
    }

    /// The columns of a table with what they are taken for; none where the file is no table.
    public static Optional<FoundColumns<ScheduleField>> columns(SourceFile file, TableForm<ScheduleField> form) {
        return TABLES.contains(file.extension()) ? Optional.of(ScheduleTable.columns(file, form)) : Optional.empty();
    }

    /// @param form how a table is read, and which of its columns is which field
    public static SchedulePreview read(
            SourceFile file, TableForm<ScheduleField> form, Id<Exhibition> exhibition, ExhibitionState state) {
        var local = state.find(exhibition);
        var parsed = ShownTimes.of(
                parse(file, form, local), local.map(Exhibition::zone).orElse(""));
        var builder = new ChangeBuilder(state);
        var places = new Places(exhibition, state, builder);
        var people = new People(exhibition, parsed, state, builder);
        var merge = new ActivityMerge(exhibition, parsed, state, places, people);
        var changed = new ArrayList<Activity>();
        var problems = new ArrayList<>(parsed.problems());
        for (var item : merge.distinct(problems)) {
            var after = merge.merged(item);
            if (!state.find(after.id()).equals(Optional.of(after))) {
                changed.add(after);
                builder.put(after);
            }
        }
        state.find(exhibition).map(e -> dated(e, parsed)).ifPresent(builder::put);
        var created =
                (int) changed.stream().filter(a -> state.find(a.id()).isEmpty()).count();
        var skipped = parsed.skipped();
        var counts = new SchedulePreview.Counts(
                parsed.items().size() + skipped,
                created,
                changed.size() - created,
                parsed.items().size() - changed.size(),
                skipped,
                places.rooms(),
                people.count(),
                (int) parsed.items().stream()
                        .flatMap(item -> day(item).stream())
                        .distinct()
                        .count());
        var label = Label.of("change.import-schedule", file.name(), changed.size());
        return new SchedulePreview(file.name(), List.copyOf(changed), counts, problems, builder.build(label));
    }

    private static Optional<LocalDate> day(ParsedSchedule.Item item) {
        return item.day() != null
                ? Optional.of(item.day())
                : Optional.ofNullable(item.when()).map(when -> when.start().toLocalDate());
    }

    private static ParsedSchedule parse(
            SourceFile file, TableForm<ScheduleField> form, Optional<Exhibition> exhibition) {
        var start = new String(file.bytes(), 0, Math.min(file.bytes().length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        if (start.startsWith("<")) {
            return FrabXml.read(file);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return FrabJson.read(file);
        }
        if (start.startsWith("BEGIN:VCALENDAR") || file.extension().equals("ics")) {
            return ICalendarReader.read(
                    file,
                    exhibition.map(Exhibition::zone).orElse(""),
                    exhibition.map(Exhibition::to).orElse(null));
        }
        return switch (file.extension()) {
            case "xml" -> FrabXml.read(file);
            case "json" -> FrabJson.read(file);
            case "csv", "tsv", "txt", "xlsx", "xlsm" ->
                ScheduleTable.read(
                        file,
                        form,
                        exhibition.map(Exhibition::from).map(LocalDate::getYear).orElse(0));
            default -> throw new UnreadableFile("exchange.unknown-format", file.name(), KNOWN);
        };
    }

    /// Gives an exhibition without dates those of its first schedule, and the schedule's time zone with them.
    private static Exhibition dated(Exhibition e, ParsedSchedule parsed) {
        var spans = parsed.items().stream()
                .map(ParsedSchedule.Item::when)
                .filter(Objects::nonNull)
                .toList();
        if (e.from() != null || e.to() != null || spans.isEmpty()) {
            return e;
        }
        var from = parsed.items().stream()
                .filter(i -> i.when() != null)
                .flatMap(i -> day(i).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = spans.stream()
                .map(when -> when.end().minusSeconds(1).toLocalDate())
                .max(Comparator.naturalOrder())
                .filter(d -> !d.isBefore(from))
                .orElse(from);
        return e.dated(from, to, parsed.zone().isEmpty() ? e.zone() : parsed.zone());
    }
}
