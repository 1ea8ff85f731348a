package org.hallwright.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hallwright.cli.files.ExportCommand;
import org.hallwright.cli.files.ImportGuestsCommand;
import org.hallwright.cli.files.ImportPlanCommand;
import org.hallwright.cli.files.ImportProjectsCommand;
import org.hallwright.cli.files.ImportRosterCommand;
import org.hallwright.cli.files.ImportScheduleCommand;
import org.hallwright.cli.files.PrintCommand;
import org.hallwright.cli.keep.BackupCommand;
import org.hallwright.cli.keep.HistoryCommand;
import org.hallwright.cli.keep.ListCommand;
import org.hallwright.cli.keep.MergeCommand;
import org.hallwright.cli.keep.NewCommand;
import org.hallwright.cli.keep.OpenCommand;
import org.hallwright.cli.keep.RedoCommand;
import org.hallwright.cli.keep.RestoreCommand;
import org.hallwright.cli.keep.SampleCommand;
import org.hallwright.cli.keep.UndoCommand;
import org.hallwright.cli.keep.VerifyCommand;
import org.hallwright.cli.kit.Failures;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Surroundings;
import org.hallwright.cli.kit.Verb;
import org.hallwright.cli.layout.LayoutCommand;
import org.hallwright.cli.layout.NumberCommand;
import org.hallwright.cli.release.CompareScheduleCommand;
import org.hallwright.cli.release.ReleaseScheduleCommand;
import org.hallwright.cli.release.VersionsCommand;
import org.hallwright.cli.report.BenchCommand;
import org.hallwright.cli.report.CheckCommand;
import org.hallwright.cli.report.FiguresCommand;
import org.hallwright.cli.report.TourCommand;
import org.hallwright.i18n.Messages;
import org.hallwright.service.WrongRequest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command line: the one place that knows all commands.
public final class Commands {
    private static final Set<String> VALUED = Set.of("--store", "--exhibition", "--lang");

    private final Surroundings around;
    private final Failures failures;

    public Commands(Surroundings around) {
        this.around = around;
        failures = new Failures(around);
    }

    /// Whether the words name a command or ask for help; otherwise they are for the window.
    public static boolean isCommand(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (VALUED.contains(word)) {
                i++;
            } else if (VALUED.stream().noneMatch(option -> word.startsWith(option + "="))) {
                return true;
            }
        }
        return false;
    }

    /// @return the exit code: 0 done, 1 done with blockers, 2 wrong usage, 3 the world is wrong
    public int run(String... words) {
        var root = new HallwrightCommand();
        var session = new Session(around, root.options);
        var json = Arrays.asList(words).contains("--json");
        var line = commandLine(root, session);
        try {
            return execute(line, session, line.parseArgs(words));
        } catch (ParameterException wrong) {
            return failures.tellUsage(wrong, List.of(words), messages(session), json);
        } catch (RuntimeException | Error failure) {
            return failures.tell(failure, messages(session), json);
        }
    }

    /// Help is asked for in the language that was named, so descriptions are put in when the words are known.
    private int execute(CommandLine line, Session session, ParseResult parsed) {
        describe(line, session.messages(), "hallwright", "");
        if (CommandLine.printHelpIfRequested(parsed)) {
            return Reply.DONE;
        }
        var asked = parsed.asCommandLineList().getLast();
        if (asked.getCommand() instanceof Verb verb) {
            return verb.call();
        }
        throw new WrongRequest(
                "cli.missing-command",
                String.join(", ", asked.getSubcommands().keySet()),
                asked.getCommandSpec().qualifiedName());
    }

    /// Says in a sentence that the program cannot go on.
    ///
    /// @return the exit code for it
    public int refuse(String key) {
        around.err().println(Messages.of(around.language()).text(key));
        return Reply.WRONG_WORLD;
    }

    private Messages messages(Session session) {
        try {
            return session.messages();
        } catch (WrongRequest unknownLanguage) {
            return Messages.of(around.language());
        }
    }

    private CommandLine commandLine(HallwrightCommand root, Session session) {
        var line = new CommandLine(root)
                .addSubcommand("sample", new SampleCommand(session))
                .addSubcommand("list", new ListCommand(session))
                .addSubcommand("new", new NewCommand(session))
                .addSubcommand("import", imports(session))
                .addSubcommand("export", new ExportCommand(session))
                .addSubcommand("print", new PrintCommand(session))
                .addSubcommand("layout", new LayoutCommand(session))
                .addSubcommand("number", new NumberCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("release", group("schedule", new ReleaseScheduleCommand(session)))
                .addSubcommand("versions", group("schedule", new VersionsCommand(session)))
                .addSubcommand("compare", group("schedule", new CompareScheduleCommand(session)))
                .addSubcommand("figures", new FiguresCommand(session))
                .addSubcommand("history", new HistoryCommand(session))
                .addSubcommand("undo", new UndoCommand(session))
                .addSubcommand("redo", new RedoCommand(session))
                .addSubcommand("backup", new BackupCommand(session))
                .addSubcommand("open", new OpenCommand(session))
                .addSubcommand("merge", new MergeCommand(session))
                .addSubcommand("restore", new RestoreCommand(session))
                .addSubcommand("verify", new VerifyCommand(session))
                .addSubcommand("tour", new TourCommand(session))
                .addSubcommand("bench", new BenchCommand(session));
        line.setOut(new PrintWriter(around.out(), true));
        line.setErr(new PrintWriter(around.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static CommandLine group(String word, Verb verb) {
        return new CommandLine(new GroupCommand()).addSubcommand(word, verb);
    }

    private static CommandLine imports(Session session) {
        return new CommandLine(new GroupCommand())
                .addSubcommand("roster", new ImportRosterCommand(session))
                .addSubcommand("plan", new ImportPlanCommand(session))
                .addSubcommand("schedule", new ImportScheduleCommand(session))
                .addSubcommand("guests", new ImportGuestsCommand(session))
                .addSubcommand("projects", new ImportProjectsCommand(session));
    }

    private static void describe(CommandLine line, Messages messages, String path, String above) {
        line.setResourceBundle(messages.bundle());
        line.getCommandSpec().usageMessage().description(messages.text("cli.help." + path));
        line.getSubcommands().forEach((word, command) -> describe(command, messages, above + word, above + word + "."));
    }
}
