package org.hallwright.cli.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.schedule.release.PersonDifference;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.domain.schedule.release.ProgrammeDifference;
import org.hallwright.i18n.ReleaseWords;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Tells what differs between two versions of the programme, or one and the programme as it stands.
@Command(name = "schedule")
public final class CompareScheduleCommand extends Verb {
    @Mixin
    private VersionOptions versions = new VersionOptions();

    public CompareScheduleCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(open ->
                versions.span().in(open.state()).map(this::reply).orElseThrow(() -> new WrongRequest("release.none")));
    }

    private Reply reply(ProgrammeChanges changes) {
        var words = ReleaseWords.of(changes, session.language());
        var later = changes.later();
        var result = Json.object(
                "from", changes.earlier().number(),
                "to", later == null ? "now" : later.number(),
                "activities",
                        changes.activities().stream().map(d -> json(d, words)).toList(),
                "people", changes.people().stream().map(d -> json(d, words)).toList());
        return Reply.done(result, lines(changes, words));
    }

    private static Map<String, @Nullable Object> json(ProgrammeDifference d, ReleaseWords words) {
        return Json.object(
                "id", d.entry().id().value(),
                "kind", Json.word(d.kind()),
                "field", d.field(),
                "what", words.subject(d),
                "was", words.was(d),
                "is", words.is(d));
    }

    private static Map<String, @Nullable Object> json(PersonDifference d, ReleaseWords words) {
        return Json.object(
                "person", d.person().id().value(),
                "name", words.person(d.person()),
                "kind", Json.word(d.kind()),
                "id", d.activity().id().value(),
                "what", words.title(d.activity()),
                "was", words.was(d),
                "is", words.is(d));
    }

    private List<String> lines(ProgrammeChanges changes, ReleaseWords words) {
        if (changes.isEmpty()) {
            return List.of(session.text("release.no-difference"));
        }
        var lines = new ArrayList<String>();
        lines.add(session.text("release.by-activity"));
        changes.activities().forEach(d -> lines.add(line(words.subject(d), words.kind(d), words.was(d), words.is(d))));
        lines.add(session.text("release.by-person"));
        changes.people()
                .forEach(d -> lines.add(line(
                        words.person(d.person()) + "  " + words.title(d.activity()),
                        words.kind(d),
                        words.was(d),
                        words.is(d))));
        return lines;
    }

    private static String line(String what, String kind, String was, String is) {
        var values = was.isEmpty() || is.isEmpty() ? was + is : was + "  →  " + is;
        return Stream.of("  " + what, kind, values)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining("  "));
    }
}
