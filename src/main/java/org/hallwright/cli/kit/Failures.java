package org.hallwright.cli.kit;

import org.hallwright.domain.problem.Refused;
import org.hallwright.i18n.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells a failure in one sentence, and as an object with `--json`; gives the exit code that fits.
public final class Failures {
    private final Surroundings around;

    public Failures(Surroundings around) {
        this.around = around;
    }

    /// @return 2 where the request was wrong, else 3
    public int tell(Throwable failure, Messages messages, boolean json) {
        if (failure instanceof Refused refused) {
            say(refused.key(), messages.text(refused.key(), refused.args()), json);
            return refused.isWrongUsage() ? Reply.WRONG_USAGE : Reply.WRONG_WORLD;
        }
        var note = around.bugs().apply(failure);
        say("cli.bug", messages.text("cli.bug", note.code(), note.log()), json);
        return Reply.WRONG_WORLD;
    }

    public int tellUsage(ParameterException failure, Messages messages, boolean json) {
        var command = failure.getCommandLine().getCommandSpec().qualifiedName();
        var key = switch (failure) {
            case UnmatchedArgumentException e -> "cli.unknown-word";
            case MissingParameterException e -> "cli.missing-word";
            default -> "cli.wrong-word";
        };
        say(key, messages.text(key, subject(failure), command), json);
        return Reply.WRONG_USAGE;
    }

    private static String subject(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException e -> String.join(" ", e.getUnmatched());
            case MissingParameterException e ->
                String.join(
                        " ",
                        e.getMissing().stream()
                                .map(arg -> arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel())
                                .toList());
            default ->
                failure.getArgSpec() != null && failure.getArgSpec().isOption()
                        ? ((OptionSpec) failure.getArgSpec()).longestName()
                        : String.valueOf(failure.getValue());
        };
    }

    private void say(String key, String sentence, boolean json) {
        if (json) {
            around.out().println(Json.write(Json.object("error", Json.object("key", key, "text", sentence))));
        }
        around.err().println(sentence);
    }
}
