package org.hallwright.cli.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.StartCorner;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.plan.LayoutService;
import org.hallwright.service.plan.PlanService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Numbers the booths of a hall along their aisles.
@Command(name = "number")
public final class NumberCommand extends Verb {
    private enum Scheme {
        ROWS,
        GRID
    }

    @Option(names = "--hall", required = true, paramLabel = "CODE", descriptionKey = "cli.option.hall")
    private String hall = "";

    @Option(names = "--scheme", paramLabel = "rows|grid", descriptionKey = "cli.option.scheme")
    private Scheme scheme = Scheme.ROWS;

    @Option(names = "--corner", paramLabel = "CORNER", descriptionKey = "cli.option.corner")
    private String corner = "bottom-left";

    @Option(names = "--prefix", paramLabel = "TEXT", descriptionKey = "cli.option.prefix")
    private @Nullable String prefix;

    @Option(names = "--suffix", paramLabel = "TEXT", descriptionKey = "cli.option.suffix")
    private String suffix = "";

    @Option(names = "--first", paramLabel = "NUMBER", descriptionKey = "cli.option.first-number")
    private @Nullable Integer first;

    @Option(names = "--step", paramLabel = "NUMBER", descriptionKey = "cli.option.step")
    private int step = 2;

    @Option(names = "--across", paramLabel = "NUMBER", descriptionKey = "cli.option.across")
    private int across = 1;

    @Option(names = "--row-step", paramLabel = "NUMBER", descriptionKey = "cli.option.row-step")
    private int rowStep = 100;

    @Option(names = "--only", split = ",", paramLabel = "BOOTH", descriptionKey = "cli.option.only-booths")
    private List<String> only = new ArrayList<>();

    @Option(names = "--forget-former", descriptionKey = "cli.option.forget-former")
    private boolean forget;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    public NumberCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        return session.withExhibition(open -> number(new PlanService(open).layouts()));
    }

    private Reply number(LayoutService layouts) {
        var numbered = layouts.hall(hall);
        if (forget) {
            var count = layouts.forgetFormerNumbers(numbered.id());
            return Reply.done(Map.of("forgotten", count), session.text("cli.forgotten", count));
        }
        var numbering = numbering(numbered);
        var chosen = layouts.find(numbered.id(), only);
        var from = corner();
        var count = dryRun
                ? layouts.changes(layouts.previewNumbers(numbered.id(), numbering, from, chosen))
                : layouts.number(numbered.id(), numbering, from, chosen);
        var lines = new ArrayList<>(List.of(session.text("cli.renumbered", count)));
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return Reply.done(Map.of("renumbered", count), lines);
    }

    private Numbering numbering(Hall numbered) {
        try {
            var base =
                    scheme == Scheme.GRID ? Numbering.grid(numbered.code()) : Numbering.from(numbered.code() + "101");
            return base.withFirst(first == null ? base.first() : first)
                    .between(prefix == null ? base.prefix() : prefix, suffix)
                    .stepping(step, across)
                    .withStep(rowStep);
        } catch (IllegalArgumentException impossible) {
            throw new WrongRequest("plan.numbering-impossible");
        }
    }

    private StartCorner corner() {
        for (var known : StartCorner.values()) {
            if (known.name().equalsIgnoreCase(corner.replace('-', '_'))) {
                return known;
            }
        }
        throw new WrongRequest("plan.corner-unknown", corner);
    }
}
