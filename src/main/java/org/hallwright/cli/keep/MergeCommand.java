package org.hallwright.cli.keep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.merge.Difference;
import org.hallwright.domain.merge.Merged;
import org.hallwright.domain.merge.Side;
import org.hallwright.domain.work.Progress;
import org.hallwright.i18n.DifferenceWords;
import org.hallwright.i18n.RecordWords;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.copies.Comparison;
import org.hallwright.service.copies.MergeService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Merges a copy of the exhibition on which another desk worked.
///
/// Where something is left to choose and no side is preferred, nothing is merged.
@Command(name = "merge")
public final class MergeCommand extends Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.copy")
    private Path file = Path.of("");

    @Option(names = "--prefer", paramLabel = "mine|theirs", descriptionKey = "cli.option.prefer")
    private @Nullable Side prefer;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    public MergeCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(open -> {
            var service = new MergeService(open);
            var state = open.state();
            var found = service.compare(file, Progress.unwatched());
            var differences = found.merge().differences();
            var side = prefer;
            var unresolved = side == null ? differences.size() : 0;
            var choices = new HashMap<Difference.Key, Side>();
            if (side != null) {
                differences.forEach(d -> choices.put(d.key(), side));
            }
            var merged = unresolved > 0 || dryRun
                    ? found.merge().with(choices)
                    : service.merge(found.copy(), choices, Progress.unwatched());
            return reply(open, state, found, merged, unresolved);
        });
    }

    private Reply reply(OpenExhibition open, ExhibitionState before, Comparison found, Merged merged, int unresolved) {
        var copy = found.copy();
        var words = new DifferenceWords(
                new RecordWords(session.messages(), session.formats(), List.of(before, copy.state())));
        var done = unresolved == 0 && !dryRun;
        var result = Json.object(
                "exhibition", open.exhibition().code(),
                "author", copy.author(),
                "related", found.related(),
                "taken", found.merge().taken(),
                "kept", found.merge().kept(),
                "conflicts",
                        found.merge().differences().stream()
                                .map(d -> json(words, d))
                                .toList(),
                "unresolved", unresolved,
                "restored", merged.restored().stream().map(e -> words.said(e)).toList(),
                "dropped", merged.dropped().stream().map(e -> words.said(e)).toList(),
                "merged", done ? merged.edits().size() : 0);
        return Reply.done(result, lines(words, found, merged, unresolved))
                .exit(unresolved > 0 ? Reply.WITH_BLOCKERS : Reply.DONE);
    }

    private static Map<String, ?> json(DifferenceWords words, Difference d) {
        return Json.object(
                "reason", Json.word(d.reason()),
                "record", words.subject(d),
                "id", d.subject().id().value(),
                "field", d.field(),
                "base", words.words().value(d.base()),
                "mine", words.mine(d),
                "theirs", words.theirs(d),
                "users", d.users().stream().map(e -> words.said(e)).toList());
    }

    private List<String> lines(DifferenceWords words, Comparison found, Merged merged, int unresolved) {
        var lines = new ArrayList<String>();
        if (!found.related()) {
            lines.add(session.text("copies.unrelated"));
        }
        found.merge().differences().forEach(d -> lines.add(line(words, d)));
        merged.restored().forEach(e -> lines.add(session.text("copies.restored", words.said(e))));
        merged.dropped().forEach(e -> lines.add(session.text("copies.dropped", words.said(e))));
        if (found.merge().isIdle()) {
            lines.add(session.text("copies.nothing"));
        } else if (unresolved > 0) {
            lines.add(session.text("copies.unresolved", unresolved) + " " + session.text("cli.merge-prefer"));
        } else {
            lines.add(session.text(
                    "cli.merged",
                    found.merge().taken(),
                    found.merge().differences().size()));
        }
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return lines;
    }

    private String line(DifferenceWords words, Difference d) {
        return session.text("cli.difference", words.subject(d), words.what(d), words.mine(d), words.theirs(d));
    }
}
