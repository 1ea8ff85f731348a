package org.hallwright.exchange.schedule.parsed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule.Person;
import org.jspecify.annotations.Nullable;

/// One point of an agenda as files of any format say it, on one line:
/// `minutes | speaker | title in English | in Chinese | the speaker's organisation | and number`.
///
/// In people's own tables the title may be in either language; a line without bars is a title.
///
/// @param speaker null for none
/// @param minutes 0 where open
public record AgendaPoint(Name title, @Nullable Person speaker, int minutes) {
    private static final char BAR = '|';
    private static final char ESCAPE = '\\';
    private static final int OWN_PIECES = 4;

    /// The line of a point.
    ///
    /// @param speaker null for none
    public static String line(AgendaItem item, @Nullable Person speaker) {
        var pieces = new ArrayList<>(List.of(
                String.valueOf(item.minutes()),
                speaker == null ? "" : speaker.name(),
                item.title().en(),
                item.title().zh()));
        if (speaker != null) {
            pieces.addAll(List.of(speaker.organisation(), speaker.key()));
        }
        while (pieces.size() > OWN_PIECES && pieces.getLast().isEmpty()) {
            pieces.removeLast();
        }
        return String.join(" | ", pieces.stream().map(AgendaPoint::escaped).toList());
    }

    private static String escaped(String piece) {
        return piece.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\r\n|[\r\n]", "\\\\n");
    }

    /// Null where the file says none, so that what is known stays.
    public static @Nullable List<AgendaPoint> of(List<String> lines) {
        var read = lines.stream()
                .filter(line -> !line.isBlank())
                .map(AgendaPoint::of)
                .toList();
        return read.isEmpty() ? null : read;
    }

    private static AgendaPoint of(String line) {
        var pieces = pieces(line);
        var minutes = minutes(pieces.getFirst());
        if (pieces.size() < 2 || minutes.isEmpty()) {
            return new AgendaPoint(Name.guess(line), null, 0);
        }
        var name = piece(pieces, 1);
        var title =
                pieces.size() < OWN_PIECES ? Name.guess(pieces.getLast()) : Name.of(piece(pieces, 2), piece(pieces, 3));
        var speaker = name.isEmpty() || pieces.size() < 3 ? null : new Person(piece(pieces, 5), name, piece(pieces, 4));
        return new AgendaPoint(title, speaker, minutes.get());
    }

    private static String piece(List<String> pieces, int at) {
        return at < pieces.size() ? pieces.get(at) : "";
    }

    private static Optional<Integer> minutes(String piece) {
        var bare = piece.replaceAll("\\s*(min.*|分钟?|′|')$", "");
        return bare.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(bare)) : Optional.empty();
    }

    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == ESCAPE && i + 1 < line.length()) {
                i++;
                piece.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else if (c == BAR) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }
}
