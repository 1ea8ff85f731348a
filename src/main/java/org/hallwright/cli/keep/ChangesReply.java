package org.hallwright.cli.keep;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.service.stores.Deed;

/// How the history is answered, and what undo and redo did: one line a deed.
final class ChangesReply {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ChangesReply() {}

    /// @param none the key of the sentence where there are no deeds
    static Reply of(Session session, List<Deed> deeds, String none) {
        var result =
                Json.object("changes", deeds.stream().map(d -> json(session, d)).toList());
        var lines = deeds.isEmpty()
                ? List.of(session.text(none))
                : deeds.stream().map(d -> line(session, d)).toList();
        return Reply.done(result, lines);
    }

    private static Map<String, ?> json(Session session, Deed deed) {
        return Json.object(
                "seq", deed.seq(),
                "at", deed.at().toString(),
                "author", deed.author(),
                "label", label(session, deed),
                "touched", deed.touched(),
                "kind", Json.word(deed.kind()),
                "exhibition", deed.exhibition().value());
    }

    private static String line(Session session, Deed deed) {
        var at = MOMENT.format(deed.at().atZone(zone(session)));
        return "%6d  %s  %-12s %s".formatted(deed.seq(), at, deed.author(), label(session, deed));
    }

    private static ZoneId zone(Session session) {
        return session.around().clock().getZone();
    }

    private static String label(Session session, Deed deed) {
        var label = session.messages().text(deed.label());
        return switch (deed.kind()) {
            case EDIT -> label;
            case UNDO -> session.text("cli.undone", label);
            case REDO -> session.text("cli.redone", label);
        };
    }
}
