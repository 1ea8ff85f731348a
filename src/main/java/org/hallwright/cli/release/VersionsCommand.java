package org.hallwright.cli.release;

import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.i18n.ReleaseWords;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.revisions.ReleaseService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// Lists the released versions of the programme, the latest first.
@Command(name = "schedule")
public final class VersionsCommand extends Verb {
    public VersionsCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(open -> {
            var all = new ReleaseService(open, session.around().clock()).all();
            var lines = all.stream().map(release -> line(open, release)).toList();
            return Reply.done(
                    Json.object(
                            "versions", all.stream().map(VersionsCommand::json).toList()),
                    lines.isEmpty() ? java.util.List.of(session.text("release.none")) : lines);
        });
    }

    private String line(OpenExhibition open, Release release) {
        var version = ReleaseWords.version(release, open.exhibition(), session.messages(), session.formats());
        return (version + "  " + release.by() + "  " + release.note()).strip();
    }

    static Map<String, @Nullable Object> json(Release release) {
        return Json.object(
                "version", release.number(),
                "at", release.released().toString(),
                "by", release.by(),
                "note", release.note());
    }
}
