package org.hallwright.cli.keep;

import java.time.LocalDate;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.exhibition.Exhibition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// Lists the exhibitions of a store, by date.
@Command(name = "list")
public final class ListCommand extends Verb {
    public ListCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStore(workspace -> {
            var all = workspace.exhibitions();
            return Reply.done(
                    Json.object("exhibitions", all.stream().map(this::json).toList()),
                    all.stream().map(this::line).toList());
        });
    }

    private Map<String, ?> json(Exhibition e) {
        return Json.object(
                "code", e.code(),
                "name", session.name(e.name()),
                "from", text(e.from()),
                "to", text(e.to()),
                "city", session.name(e.city()),
                "sample", e.sample());
    }

    private String line(Exhibition e) {
        var dates = e.from() == null ? "" : text(e.from()) + " – " + text(e.to());
        return "%-8s %-25s %s  %s".formatted(e.code(), dates, session.name(e.name()), session.name(e.city()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
