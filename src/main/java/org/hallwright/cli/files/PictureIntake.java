package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.service.files.UnderlayService.Lying;
import org.hallwright.service.plan.PlanService;
import org.jspecify.annotations.Nullable;

/// Lays a picture, or a page of a PDF, under a hall as the window does, and says how it lies.
final class PictureIntake {
    private final Session session;
    private final OpenExhibition open;

    PictureIntake(Session session, OpenExhibition open) {
        this.session = session;
        this.open = open;
    }

    /// @param hall its code; empty for the only one
    /// @param width metres on the floor; null for that of the hall
    /// @param page from 1
    record Wanted(Path file, String hall, @Nullable Double width, int page, boolean trial) {}

    /// @throws WrongRequest if there is no such hall, or the picture would be no size for a plan
    Reply take(Wanted wanted) {
        var hall = hall(wanted.hall());
        var width = wanted.width() == null
                ? hall.outline().bounds().width()
                : wanted.width().doubleValue();
        var lying = new Lying(width, UnderlayService.OPACITY, null);
        var underlay = wanted.trial()
                ? UnderlayService.preview(wanted.file(), wanted.page() - 1, hall, lying)
                : new UnderlayService(open).lay(wanted.file(), wanted.page() - 1, hall, lying);
        return reply(wanted, hall, underlay);
    }

    private Hall hall(String code) {
        var halls = open.state().sorted(Hall.class, Comparator.comparing(Hall::order));
        if (halls.isEmpty()) {
            throw new WrongRequest("files.no-halls");
        }
        if (code.isEmpty() && halls.size() > 1) {
            var known = halls.stream().map(Hall::code).collect(Collectors.joining(", "));
            throw new WrongRequest("cli.which-hall", known);
        }
        return code.isEmpty()
                ? halls.getFirst()
                : new PlanService(open).layouts().hall(code);
    }

    private Reply reply(Wanted wanted, Hall hall, Underlay underlay) {
        var name = String.valueOf(wanted.file().getFileName());
        var laid = Json.object(
                "file", name,
                "hall", hall.code(),
                "page", wanted.page(),
                "width_m", Json.rounded(underlay.width()),
                "depth_m", Json.rounded(underlay.depth()));
        var result = Json.object(
                "halls",
                0,
                "booths",
                0,
                "unlabelled",
                0,
                "duplicates",
                0,
                "elements",
                Map.of("underlay", 1),
                "underlay",
                laid,
                "notUnderstood",
                List.of(),
                "problems",
                List.of());
        var formats = session.formats();
        var lines = new ArrayList<String>();
        lines.add(session.text(
                wanted.trial() ? "cli.would-underlay" : "cli.underlaid",
                name,
                hall.code(),
                formats.length(underlay.width()),
                formats.length(underlay.depth())));
        if (wanted.width() == null) {
            lines.add(session.text("cli.underlay-as-wide"));
        }
        if (wanted.trial()) {
            lines.add(session.text("cli.dry-run"));
        }
        return Reply.done(result, lines);
    }
}
