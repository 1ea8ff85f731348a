package org.hallwright.cli.kit;

import java.util.List;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.work.MemoryUsedUp;
import org.hallwright.i18n.Messages;
import picocli.CommandLine.ParameterException;

/// Tells a failure in one sentence, and as an object with `--json`; gives the exit code that fits.
public final class Failures {
    private final Surroundings around;

    public Failures(Surroundings around) {
        this.around = around;
    }

    /// @return 2 where the request was wrong, else 3
    public int tell(Throwable failure, Messages messages, boolean json) {
        if (MemoryUsedUp.told(failure) instanceof Refused refused) {
            say(refused.key(), messages.text(refused.key(), refused.args()), json);
            return refused.isWrongUsage() ? Reply.WRONG_USAGE : Reply.WRONG_WORLD;
        }
        var note = around.bugs().apply(failure);
        say("cli.bug", messages.text("cli.bug", note.code(), note.log()), json);
        return Reply.WRONG_WORLD;
    }

    /// @param words the whole command line
    public int tellUsage(ParameterException failure, List<String> words, Messages messages, boolean json) {
        var misuse = Misuse.of(failure, words);
        say(misuse.key(), messages.text(misuse.key(), misuse.word(), misuse.command(), misuse.known()), json);
        return Reply.WRONG_USAGE;
    }

    private void say(String key, String sentence, boolean json) {
        if (json) {
            around.out().println(Json.write(Json.object("error", Json.object("key", key, "text", sentence))));
        }
        around.err().println(sentence);
    }
}
