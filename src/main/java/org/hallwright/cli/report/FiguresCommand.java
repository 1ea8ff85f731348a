package org.hallwright.cli.report;

import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.figures.Definition;
import org.hallwright.service.FiguresService;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Counts an exhibition, or the portfolio's exhibitions of a year.
@Command(name = "figures")
public final class FiguresCommand extends Verb {
    @Option(names = "--definition", paramLabel = "ufi|fkm|ceir", descriptionKey = "cli.option.definition")
    private Definition definition = Definition.UFI;

    @Option(names = "--portfolio", descriptionKey = "cli.option.portfolio")
    private boolean portfolio;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private @Nullable Integer year;

    public FiguresCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        if (!portfolio) {
            return session.withExhibition(
                    open -> new FiguresReply(session).of(new FiguresService().figures(open.state(), definition)));
        }
        if (year == null) {
            throw new WrongRequest("cli.which-year");
        }
        return session.withStore(
                workspace -> new YearReply(session).of(new FiguresService().year(workspace.portfolio(), year)));
    }
}
