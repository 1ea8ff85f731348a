package org.hallwright.cli.layout;

import java.util.ArrayList;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.plan.FillNotes;
import org.hallwright.service.plan.FillWish;
import org.hallwright.service.plan.PlanService;
import org.hallwright.solver.fill.Filling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Fills a hall with rows of booths and says what limits it.
@Command(name = "layout")
public final class LayoutCommand extends Verb {
    @Option(names = "--hall", required = true, paramLabel = "CODE", descriptionKey = "cli.option.hall")
    private String hall = "";

    @Option(names = "--rules", paramLabel = "PACK", descriptionKey = "cli.option.rules")
    private String rules = "";

    @Option(names = "--booth", paramLabel = "3x3|3x3:70,3x6:30", descriptionKey = "cli.option.booth-size")
    private String booth = "";

    @Option(names = "--aisle", paramLabel = "METRES", descriptionKey = "cli.option.aisle")
    private double aisle;

    @Option(names = "--area", paramLabel = "CODE", descriptionKey = "cli.option.fill-area")
    private String area = "";

    @Option(names = "--replace", descriptionKey = "cli.option.replace-booths")
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    public LayoutCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(this::fill);
    }

    private Reply fill(OpenExhibition open) {
        var layouts = new PlanService(open).layouts();
        var filled = layouts.hall(hall);
        var wish = new FillWish(
                filled.id(),
                rules,
                FillWish.sizes(booth.isEmpty() ? layouts.standardSize(rules) : booth),
                aisle,
                replace,
                area.isEmpty() ? new FillWish.WholeHall() : layouts.area(filled.id(), area));
        var filling = layouts.preview(wish, Progress.unwatched());
        if (!dryRun) {
            layouts.apply(wish, filling);
        }
        return reply(filled, filling);
    }

    private Reply reply(Hall filled, Filling filling) {
        var notes = FillNotes.of(filled, filling);
        var result = Json.object(
                "booths", filling.booths(),
                "net_m2", Json.rounded(filling.net()),
                "gross_m2", Json.rounded(filling.gross()),
                "ratio", Json.rounded(filling.ratio()),
                "limit", Json.rounded(filling.limit()),
                "of_limit", Json.rounded(filling.ofLimit()),
                "rows_limit", Json.rounded(filling.rowsLimit()),
                "of_rows_limit", Json.rounded(filling.ofRowsLimit()),
                "problems", Problems.ofCheck(session, notes));
        var formats = session.formats();
        var lines = new ArrayList<>(Problems.lines(session, notes));
        lines.add(session.text(
                "cli.filled",
                filling.booths(),
                formats.number(filling.net(), 0),
                formats.number(filling.gross(), 0),
                formats.number(filling.ratio() * 100, 1)));
        FillNotes.limits(filling).forEach(limit -> lines.add(session.messages().text(limit)));
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return Reply.done(result, lines);
    }
}
