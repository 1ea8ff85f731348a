package org.hallwright.cli.release;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.revisions.ReleaseService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Releases the programme as it stands under the next number; blockers of its check prevent it.
@Command(name = "schedule")
public final class ReleaseScheduleCommand extends Verb {
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.release-note")
    private String note = "";

    public ReleaseScheduleCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(this::release);
    }

    private Reply release(OpenExhibition open) {
        var service = new ReleaseService(open, session.around().clock());
        var found = service.readiness();
        var problems = new ArrayList<>(found.blockers());
        problems.addAll(found.warnings());
        return found.blockers().isEmpty() ? released(service.release(note), problems) : refused(problems);
    }

    private Reply released(Release release, List<Problem> problems) {
        var lines = new ArrayList<>(Problems.lines(session, problems));
        lines.add(session.text("cli.released", String.valueOf(release.number())));
        var result = VersionsCommand.json(release);
        result.put("problems", Problems.ofCheck(session, problems));
        return Reply.done(result, lines);
    }

    private Reply refused(List<Problem> problems) {
        var lines = new ArrayList<>(Problems.lines(session, problems));
        lines.add(session.text("cli.not-released"));
        return Reply.done(Json.object("version", null, "problems", Problems.ofCheck(session, problems)), lines)
                .exit(Problems.exit(problems));
    }
}
