package org.hallwright.cli.keep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.exhibition.DayHours;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.value.Name;
import org.hallwright.service.PortfolioService;
import org.hallwright.service.PortfolioService.NewExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Begins an exhibition.
@Command(name = "new")
public final class NewCommand extends Verb {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})=(.*)");

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

    @Option(names = "--hours", paramLabel = "[DATE=]HOURS", descriptionKey = "cli.option.hours")
    private List<String> hours = List.of();

    public NewCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withStoreOrNew(workspace -> {
            var wanted =
                    new NewExhibition(code, Name.guess(name), from, to, Name.guess(venue), Name.guess(city), hours());
            var begun = new PortfolioService(workspace).begin(wanted).exhibition();
            return Reply.done(Json.object("code", begun.code()), session.text("cli.begun", begun.code(), begun.name()));
        });
    }

    /// Hours with a date before them are those of that day, those without one of all other days.
    private List<OpeningHours> hours() {
        if (hours.isEmpty()) {
            return List.of();
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw new WrongRequest("service.hours-without-days");
        }
        var usual = "";
        var single = new HashMap<LocalDate, String>();
        for (var each : hours) {
            var dated = DATED.matcher(each.strip());
            if (dated.matches()) {
                single.put(day(dated.group(1), each), dated.group(2));
            } else {
                usual = each;
            }
        }
        return DayHours.parseAll(from, to, usual, single)
                .orElseThrow(() -> new WrongRequest("service.hours-unclear", String.join(" ", hours)));
    }

    private static LocalDate day(String typed, String all) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new WrongRequest("service.hours-unclear", all);
        }
    }
}
