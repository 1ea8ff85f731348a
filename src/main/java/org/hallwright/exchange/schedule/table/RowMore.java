package org.hallwright.exchange.schedule.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.schedule.parsed.AgendaPoint;
import org.hallwright.exchange.schedule.parsed.More;
import org.hallwright.exchange.schedule.parsed.Roles;
import org.hallwright.exchange.table.TableRow;
import org.jspecify.annotations.Nullable;

/// What only tables say: organisers, seats, buffers, needs, links, agendas. An empty cell says nothing.
final class RowMore {
    private final Columns columns;
    private final TableRow row;

    private RowMore(Columns columns, TableRow row) {
        this.columns = columns;
        this.row = row;
    }

    /// @param length of its activity, null where the row says none
    static More of(Columns columns, TableRow row, @Nullable Duration length) {
        var more = new RowMore(columns, row);
        return new More(
                more.one(ScheduleField.STATE, cell -> TradeWords.parse(ActivityState.class, cell)),
                more.organisers(),
                more.many(ScheduleField.INTERPRETATION, Optional::of),
                more.one(ScheduleField.LIVE_LINK, Optional::of),
                more.many(ScheduleField.NEEDS, Optional::of),
                more.media(),
                more.one(ScheduleField.CAPACITY, RowMore::whole),
                more.expected(),
                more.one(ScheduleField.SET_UP, RowMore::whole),
                more.one(ScheduleField.CLEAR, RowMore::whole),
                more.one(ScheduleField.INTERNAL, RowMore::yes),
                more.many(ScheduleField.SOUND, cell -> TradeWords.parse(Sound.class, cell)),
                more.many(ScheduleField.ROLES, Roles::of),
                more.follows(),
                more.one(ScheduleField.SERIES, id -> Optional.of("guid:" + id)),
                length == null ? null : When.minutesOf(length),
                AgendaPoint.of(columns.cell(ScheduleField.AGENDA, row).lines().toList()));
    }

    private <T> @Nullable T one(ScheduleField field, Function<String, Optional<T>> reading) {
        var cell = columns.cell(field, row);
        return cell.isEmpty() ? null : reading.apply(cell).orElse(null);
    }

    private <T> @Nullable List<T> many(ScheduleField field, Function<String, Optional<T>> reading) {
        var cell = columns.cell(field, row);
        return cell.isEmpty()
                ? null
                : pieces(cell).flatMap(p -> reading.apply(p).stream()).toList();
    }

    private static Stream<String> pieces(String cell) {
        return Arrays.stream(cell.split("[;；、\\n]")).map(String::strip).filter(s -> !s.isEmpty());
    }

    private static Optional<Integer> whole(String cell) {
        var bare = cell.replaceAll("[\\s,]|min.*|分钟|人|seats", "");
        return bare.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(bare)) : Optional.empty();
    }

    private static Optional<Boolean> yes(String cell) {
        return switch (TradeWords.key(cell)) {
            case "true", "yes", "ja", "x", "1", "是", "internal", "内部" -> Optional.of(true);
            case "false", "no", "nein", "0", "否", "public", "公开" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Each on a line of its own, for titles hold all kinds of signs.
    private @Nullable List<Media> media() {
        var cell = columns.cell(ScheduleField.MEDIA, row);
        return cell.isEmpty()
                ? null
                : cell.lines()
                        .filter(line -> !line.isBlank())
                        .map(RowMore::media)
                        .toList();
    }

    private static Media media(String line) {
        var at = line.lastIndexOf(ScheduleSheet.BEFORE_ADDRESS);
        return at < 0
                ? new Media("", line)
                : new Media(line.substring(0, at), line.substring(at + ScheduleSheet.BEFORE_ADDRESS.length()));
    }

    private @Nullable List<Organiser> organisers() {
        var found = new ArrayList<Organiser>();
        pieces(columns.cell(ScheduleField.ORGANISERS, row))
                .map(RowMore::organiser)
                .forEach(found::add);
        pieces(columns.cell(ScheduleField.HOSTS, row)).forEach(n -> found.add(new Organiser("host", Name.guess(n))));
        pieces(columns.cell(ScheduleField.UNDERTAKERS, row))
                .forEach(n -> found.add(new Organiser("organiser", Name.guess(n))));
        return found.isEmpty() ? null : found;
    }

    private static Organiser organiser(String piece) {
        var at = piece.indexOf(": ");
        var role = at < 0 ? "" : piece.substring(0, at);
        var names = piece.substring(at < 0 ? 0 : at + 2).split("\\s*\\|\\s*", 2);
        return new Organiser(role, names.length > 1 ? Name.of(names[0], names[1]) : Name.guess(names[0]));
    }

    /// `government=300; media=20`, or one number for all.
    private @Nullable Map<Sector, Integer> expected() {
        var cell = columns.cell(ScheduleField.EXPECTED, row);
        var found = new TreeMap<Sector, Integer>();
        pieces(cell).forEach(piece -> {
            var words = piece.split("\\s*=\\s*", 2);
            var sector = words.length < 2 ? Optional.of(Sector.OTHER) : TradeWords.parse(Sector.class, words[0]);
            var count = whole(words[words.length - 1]);
            sector.ifPresent(s -> count.ifPresent(c -> found.put(s, c)));
        });
        return found.isEmpty() ? null : found;
    }

    /// The ids that it follows, each with `+minutes` where there is to be time between.
    private @Nullable Map<String, Integer> follows() {
        var cell = columns.cell(ScheduleField.FOLLOWS, row);
        if (cell.isEmpty()) {
            return null;
        }
        var found = new LinkedHashMap<String, Integer>();
        pieces(cell).forEach(piece -> {
            var at = piece.lastIndexOf('+');
            var minutes = at < 0 ? Optional.<Integer>empty() : whole(piece.substring(at + 1));
            found.put("guid:" + (minutes.isPresent() ? piece.substring(0, at) : piece), minutes.orElse(0));
        });
        return found;
    }
}
