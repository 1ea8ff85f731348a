package org.hallwright.cli.keep;

import java.time.LocalDate;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.value.Name;
import org.hallwright.service.PortfolioService;
import org.hallwright.service.PortfolioService.NewExhibition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Begins an exhibition.
@Command(name = "new")
public final class NewCommand extends Verb {
    @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "cli.option.code")
    private String code = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.option.name")
    private String name = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
    private @Nullable LocalDate to;

    @Option(names = "--city", paramLabel = "NAME", descriptionKey = "cli.option.city")
    private String city = "";

    @Option(names = "--venue", paramLabel = "NAME", descriptionKey = "cli.option.venue")
    private String venue = "";

    public NewCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStoreOrNew(workspace -> {
            var wanted = new NewExhibition(code, Name.guess(name), from, to, Name.guess(venue), Name.guess(city));
            var begun = new PortfolioService(workspace).begin(wanted).exhibition();
            return Reply.done(Json.object("code", begun.code()), session.text("cli.begun", begun.code(), begun.name()));
        });
    }
}
