package org.hallwright.cli.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was wrong with the words of a command line, and what is known in their place.
///
/// @param key of the sentence: its arguments are the word, the command and the known ones
record Misuse(String key, String word, String command, String known) {
    /// @param words the whole line; an option nobody knows is to blame before the word after it
    static Misuse of(ParameterException failure, List<String> words) {
        var spec = failure.getCommandLine().getCommandSpec();
        if (failure instanceof MissingParameterException missing) {
            return new Misuse("cli.missing-word", names(missing.getMissing()), spec.qualifiedName(), "");
        }
        var commands = spec.subcommands().keySet();
        if (failure instanceof UnmatchedArgumentException unmatched
                && !commands.isEmpty()
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            var word = unmatched.getUnmatched().getFirst();
            return new Misuse("cli.unknown-word", word, spec.qualifiedName(), String.join(", ", commands));
        }
        return stray(spec, words).orElseGet(() -> misfit(failure, spec));
    }

    private static Optional<Misuse> stray(CommandSpec spec, List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("--"))
                .map(word -> word.split("=", 2)[0])
                .filter(word -> !spec.optionsMap().containsKey(word))
                .findFirst()
                .map(word -> new Misuse("cli.unknown-option", word, spec.qualifiedName(), options(spec)));
    }

    private static Misuse misfit(ParameterException failure, CommandSpec spec) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return new Misuse("cli.extra-word", String.join(" ", unmatched.getUnmatched()), spec.qualifiedName(), "");
        }
        var arg = failure.getArgSpec();
        var word = arg instanceof OptionSpec option ? option.longestName() : String.valueOf(failure.getValue());
        var known = constants(arg);
        return new Misuse(known.isEmpty() ? "cli.wrong-word" : "cli.unknown-value", word, spec.qualifiedName(), known);
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream()
                .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
                .collect(Collectors.joining(" "));
    }

    private static String options(CommandSpec spec) {
        return spec.options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /// The constants of an option, or the form in which its pairs are written.
    private static String constants(@Nullable ArgSpec arg) {
        if (arg != null && Map.class.isAssignableFrom(arg.type())) {
            return arg.paramLabel();
        }
        return arg == null || !arg.type().isEnum()
                ? ""
                : Arrays.stream(arg.type().getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
