package org.hallwright.exchange.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;

/// The schedule as a table, one activity a row, out and in. Needs a title and a start with its date; an end or a
/// length.
final class ScheduleTable {
    private static final List<String> HEADERS = List.of(
            "id",
            "title_en",
            "title_zh",
            "start",
            "end",
            "room",
            "track",
            "kind",
            "people",
            "language",
            "summary_en",
            "summary_zh",
            "state",
            "internal");
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "title_en", List.of("titleen", "title", "subject", "name"),
            "title_zh", List.of("titlezh", "标题", "活动名称", "名称", "活动"),
            "start", List.of("start", "begin", "from", "开始", "开始时间"),
            "end", List.of("end", "until", "to", "结束", "结束时间"),
            "date", List.of("date", "day", "日期"),
            "room", List.of("room", "place", "location", "会场", "地点", "场地"),
            "track", List.of("track", "strand", "专场"),
            "kind", List.of("kind", "type", "类型"),
            "people", List.of("people", "speakers", "speaker", "嘉宾", "演讲人"),
            "summary_zh", List.of("summaryzh", "简介", "内容"));

    private ScheduleTable() {}

    static Sheet sheet(ExhibitionState state, Language language) {
        var rows = state
                .sorted(
                        Activity.class,
                        Comparator.comparing((Activity a) -> a.when() == null
                                        ? LocalDateTime.MAX
                                        : Exported.when(a).start())
                                .thenComparing(Activity::id))
                .stream()
                .map(a -> row(state, a, language))
                .toList();
        return new Sheet(language == Language.ZH ? "日程" : "Schedule", HEADERS, rows);
    }

    private static List<@Nullable Object> row(ExhibitionState state, Activity a, Language language) {
        var row = new ArrayList<@Nullable Object>(
                List.of(a.id().value(), a.title().en(), a.title().zh()));
        row.add(a.when() == null ? null : a.when().start());
        row.add(a.when() == null ? null : a.when().end());
        row.add(a.rooms().stream()
                .map(r -> language.pick(state.find(r).map(Room::name).orElse(Name.NONE)))
                .collect(Collectors.joining("; ")));
        row.add(state.find(a.track()).map(Track::name).map(language::pick).orElse(""));
        row.add(TradeWords.code(a.kind()));
        row.add(a.people().stream()
                .map(p -> language.pick(state.get(p.guest()).name()))
                .collect(Collectors.joining("; ")));
        row.addAll(List.of(
                a.programme().language(),
                a.programme().summary().en(),
                a.programme().summary().zh(),
                TradeWords.code(a.state()),
                a.internal()));
        return row;
    }

    static ParsedSchedule read(SourceFile file) {
        var table = TableReader.read(file, TableOptions.FIND_OUT);
        var columns = columns(table.headers());
        if (!columns.containsKey("start") || !columns.containsKey("title_en") && !columns.containsKey("title_zh")) {
            throw new UnreadableFile("exchange.no-schedule", file.name(), ScheduleImport.KNOWN);
        }
        var items = new ArrayList<ParsedSchedule.Item>();
        var problems = new ArrayList<>(table.problems());
        for (var row : table.rows()) {
            var words = new HashMap<String, String>();
            columns.forEach((name, column) -> words.put(name, row.cell(column).strip()));
            item(row.number(), words).ifPresentOrElse(items::add, () -> {
                var title = title(words).enFirst();
                if (!words.getOrDefault("start", "").isEmpty()
                        || words.getOrDefault("id", "").isEmpty()) {
                    problems.add(Problem.of(
                            Severity.BLOCKER,
                            "activity-without-time",
                            Where.row(row.number(), title),
                            row.number(),
                            title));
                }
            });
        }
        return new ParsedSchedule("", "", items, problems);
    }

    private static Map<String, Integer> columns(List<String> headers) {
        var keys = headers.stream()
                .map(h -> h.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
        var columns = new HashMap<String, Integer>();
        HEADERS.forEach(h -> columns.put(h, keys.indexOf(h.replace("_", ""))));
        SYNONYMS.forEach((name, synonyms) -> synonyms.stream()
                .filter(keys::contains)
                .findFirst()
                .ifPresent(s -> columns.put(name, keys.indexOf(s))));
        columns.values().removeIf(c -> c < 0);
        return columns;
    }

    private static Name title(Map<String, String> words) {
        var zh = words.getOrDefault("title_zh", "");
        var en = words.getOrDefault("title_en", "");
        return zh.isEmpty() && !words.containsKey("title_zh") ? Name.guess(en) : Name.of(en, zh);
    }

    private static Optional<ParsedSchedule.Item> item(int row, Map<String, String> words) {
        var start = time(words.getOrDefault("start", ""), words.getOrDefault("date", ""));
        var end = time(words.getOrDefault("end", ""), words.getOrDefault("date", ""));
        var title = title(words);
        if (start.isEmpty() || end.isEmpty() || title.isEmpty() || !end.get().isAfter(start.get())) {
            return Optional.empty();
        }
        var id = words.getOrDefault("id", "");
        return Optional.of(new ParsedSchedule.Item(
                row,
                id.isEmpty() ? "" : "guid:" + id,
                title,
                Name.NONE,
                start.get().toLocalDate(),
                start.get(),
                Duration.between(start.get(), end.get()),
                words.getOrDefault("room", "").split(";")[0],
                words.getOrDefault("track", ""),
                words.getOrDefault("kind", ""),
                words.getOrDefault("language", ""),
                Name.of(words.getOrDefault("summary_en", ""), words.getOrDefault("summary_zh", "")),
                words.getOrDefault("state", "").equals(TradeWords.code(ActivityState.CANCELLED)),
                people(words.getOrDefault("people", "")),
                Map.of()));
    }

    private static List<ParsedSchedule.Person> people(String words) {
        return Arrays.stream(words.split("[;；、]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(name -> new ParsedSchedule.Person("", name))
                .toList();
    }

    private static Optional<LocalDateTime> time(String words, String date) {
        var full = words.length() < 10 && !date.isEmpty()
                ? date.substring(0, Math.min(10, date.length())) + "T" + (words.indexOf(':') == 1 ? "0" : "") + words
                : words.replace(' ', 'T');
        try {
            // A workbook gives midnight as the bare day.
            return Optional.of(LocalDateTime.parse(full.length() == 10 ? full + "T00:00" : full));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
