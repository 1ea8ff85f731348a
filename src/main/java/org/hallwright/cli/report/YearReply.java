package org.hallwright.cli.report;

import static org.hallwright.cli.kit.Json.rounded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.domain.figures.YearFigures;
import org.hallwright.domain.figures.YearFigures.Total;

/// How the figures of a year's portfolio are answered.
final class YearReply {
    private final Session session;

    YearReply(Session session) {
        this.session = session;
    }

    Reply of(YearFigures figures) {
        var total = figures.total();
        var targets = new LinkedHashMap<String, Object>();
        figures.target().ifPresent(target -> {
            targets.put("exhibitions", target.exhibitions());
            targets.put("area_m2", rounded(target.area()));
            targets.put("exhibitionsReached", part(total.exhibitions(), target.exhibitions()));
            targets.put("areaReached", part(total.area(), target.area()));
        });
        var byCity = new LinkedHashMap<String, Object>();
        figures.byCity().forEach((city, of) -> byCity.put(session.name(city), json(of)));
        var byBatch = new LinkedHashMap<String, Object>();
        figures.byBatch().forEach((batch, of) -> byBatch.put(Json.word(batch), json(of)));
        var result = Json.object(
                "year", figures.year(),
                "exhibitions", total.exhibitions(),
                "area_m2", rounded(total.area()),
                "targets", targets,
                "byCity", byCity,
                "byBatch", byBatch,
                "definitions", Json.object("area_m2", session.text("counted.announced")));
        return Reply.done(result, lines(figures));
    }

    private List<String> lines(YearFigures figures) {
        var formats = session.formats();
        var lines = new ArrayList<String>();
        lines.add(session.text(
                "cli.figures-year",
                String.valueOf(figures.year()),
                figures.total().exhibitions(),
                formats.area(figures.total().area())));
        figures.target()
                .ifPresent(target -> lines.add(
                        session.text("cli.figures-target", target.exhibitions(), formats.area(target.area()))));
        figures.byCity()
                .forEach((city, of) -> lines.add(
                        "  %s: %d, %s".formatted(session.name(city), of.exhibitions(), formats.area(of.area()))));
        return lines;
    }

    private static Map<String, ?> json(Total total) {
        return Json.object("exhibitions", total.exhibitions(), "area_m2", rounded(total.area()));
    }

    private static double part(double reached, double target) {
        return target == 0 ? 0 : rounded(reached / target);
    }
}
