package org.hallwright.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.problem.Problem;
import org.hallwright.service.CheckService;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.RulePackService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks an exhibition and lists what is wrong.
@Command(name = "check")
public final class CheckCommand extends Verb {
    @Parameters(
            arity = "0..1",
            paramLabel = "plan|roster|schedule|setup|all",
            defaultValue = "all",
            descriptionKey = "cli.option.check")
    private CheckService.Scope scope = CheckService.Scope.ALL;

    @Option(names = "--rules", paramLabel = "PACK", descriptionKey = "cli.option.rules")
    private String rules = "";

    public CheckCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(open -> reply(check(open)));
    }

    private List<Problem> check(OpenExhibition open) {
        var state = open.state();
        return new CheckService(open.today()).check(state, scope, RulePackService.named(state, rules));
    }

    private Reply reply(List<Problem> problems) {
        var byRule = Problems.byRule(problems);
        var result = Json.object("problems", Problems.ofCheck(session, problems), "byRule", byRule);
        var lines = new ArrayList<>(Problems.lines(session, problems));
        lines.add(
                problems.isEmpty()
                        ? session.text("cli.no-problems")
                        : session.text("cli.problems", problems.size(), byRule.size()));
        return Reply.done(result, lines).exit(Problems.exit(problems));
    }
}
