package org.hallwright.cli.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.exchange.roster.wish.WishPreview;

/// How wish forms that came back are answered: as an import of a roster is, and each file with what it changed.
final class WishReply {
    private WishReply() {}

    static Reply of(Session session, WishPreview read, boolean dryRun) {
        var refused =
                (int) read.forms().stream().filter(f -> f.before() == null).count();
        var unchanged = read.forms().size() - refused - read.updated();
        var result = Json.object(
                "read", read.forms().size(),
                "created", 0,
                "updated", read.updated(),
                "unchanged", unchanged,
                "merged", 0,
                "skipped", refused,
                "encoding", "xlsx",
                "mapping", Map.of(),
                "booths", Json.object("matched", 0, "unmatched", List.of()),
                "forms", read.forms().stream().map(WishReply::json).toList(),
                "problems", Problems.ofFile(session, read.problems()));
        var lines = new ArrayList<>(Problems.lines(session, read.problems()));
        lines.add(session.text("cli.read-wishes", read.forms().size(), read.updated(), unchanged, refused));
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return Reply.done(result, lines).exit(Problems.exit(read.problems()));
    }

    private static Map<String, ?> json(WishPreview.Form form) {
        var before = form.before();
        return Json.object(
                "file", form.file(),
                "exhibitor", before == null ? "" : before.name().enFirst(),
                "fields", form.fields());
    }
}
