package org.hallwright.cli.report;

import static org.hallwright.cli.kit.Json.rounded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.domain.figures.Areas;
import org.hallwright.domain.figures.Counts;
import org.hallwright.domain.figures.ExhibitionFigures;
import org.hallwright.domain.figures.HallFigures;
import org.hallwright.domain.figures.Inventory;
import org.hallwright.domain.figures.Share;

/// How the figures of one exhibition are answered, each with the sentence that defines it.
final class FiguresReply {
    private final Session session;

    FiguresReply(Session session) {
        this.session = session;
    }

    Reply of(ExhibitionFigures figures) {
        var definitions = definitions(figures);
        var result = Json.object(
                "definition", Json.word(figures.definition()),
                "areas", areas(figures.areas()),
                "counts", counts(figures.counts()),
                "shares", shares(figures),
                "inventory", inventory(figures.inventory()),
                "byCountry", figures.byCountry(),
                "byProvince", figures.byProvince(),
                "byCategory", figures.byCategory(),
                "byField", byField(figures),
                "byHall", halls(figures.byHall()),
                "definitions", definitions);
        return Reply.done(result, lines(figures, definitions));
    }

    private static Map<String, ?> areas(Areas areas) {
        return Json.object(
                "net_m2", rounded(areas.net()),
                "gross_m2", rounded(areas.gross()),
                "announced_m2", rounded(areas.announced()),
                "ratio", rounded(areas.ratio()));
    }

    private static Map<String, ?> counts(Counts counts) {
        return Json.object(
                "exhibitors", counts.exhibitors(),
                "main", counts.main(),
                "coExhibitors", counts.coExhibitors(),
                "represented", counts.represented(),
                "international", counts.international(),
                "countries", counts.countries(),
                "provinces", counts.provinces(),
                "activities", counts.activities(),
                "guests", counts.guests(),
                "projects", counts.projects());
    }

    private static Map<String, ?> shares(ExhibitionFigures figures) {
        return Json.object(
                "international", rounded(figures.counts().internationalShare()),
                "rented", rounded(figures.inventory().rented().ofArea()),
                "available", rounded(figures.inventory().available().ofArea()),
                "held", rounded(figures.inventory().held().ofArea()),
                "nonInventory", rounded(figures.inventory().nonInventory().ofArea()));
    }

    private static Map<String, ?> inventory(Inventory inventory) {
        return Json.object(
                "total", share(inventory.total()),
                "rented", share(inventory.rented()),
                "available", share(inventory.available()),
                "held", share(inventory.held()),
                "nonInventory", share(inventory.nonInventory()));
    }

    private static Map<String, ?> share(Share share) {
        return Json.object(
                "booths", share.booths(),
                "m2", rounded(share.squareMetres()),
                "ofBooths", rounded(share.ofCount()),
                "ofArea", rounded(share.ofArea()));
    }

    private Map<String, Integer> byField(ExhibitionFigures figures) {
        var byField = new LinkedHashMap<String, Integer>();
        figures.projectsByField().forEach((field, count) -> byField.merge(session.name(field), count, Integer::sum));
        return byField;
    }

    private Map<String, ?> halls(List<HallFigures> halls) {
        var byHall = new LinkedHashMap<String, Map<String, ?>>();
        for (var figures : halls) {
            byHall.put(
                    figures.hall().code(),
                    Json.object(
                            "name", session.name(figures.hall().name()),
                            "net_m2", rounded(figures.net()),
                            "gross_m2", rounded(figures.gross()),
                            "inventory", inventory(figures.inventory())));
        }
        return byHall;
    }

    /// The sentence for each figure; those of areas differ by definition.
    private Map<String, String> definitions(ExhibitionFigures figures) {
        var by = figures.definition().name().toLowerCase(Locale.ROOT);
        var definitions = new LinkedHashMap<String, String>();
        definitions.put("net_m2", session.text("counted.net." + by));
        definitions.put("gross_m2", session.text("counted.gross." + by));
        definitions.put("announced_m2", session.text("counted.announced"));
        definitions.put("ratio", session.text("counted.ratio"));
        definitions.put("exhibitors", session.text("counted.exhibitors"));
        definitions.put("international", session.text("counted.international"));
        definitions.put("inventory", session.text("counted.inventory"));
        definitions.put("rented", session.text("counted.rented"));
        definitions.put("held", session.text("counted.held"));
        definitions.put("byCountry", session.text("counted.by-country"));
        definitions.put("byProvince", session.text("counted.by-province"));
        definitions.put("byCategory", session.text("counted.by-category"));
        return definitions;
    }

    private List<String> lines(ExhibitionFigures figures, Map<String, String> definitions) {
        var formats = session.formats();
        var areas = figures.areas();
        var counts = figures.counts();
        var inventory = figures.inventory();
        var lines = new ArrayList<String>();
        lines.add(session.text(
                "cli.figures-areas",
                formats.area(areas.net()),
                formats.area(areas.gross()),
                formats.percent(areas.ratio())));
        lines.add("  " + definitions.get("net_m2"));
        lines.add("  " + definitions.get("gross_m2"));
        lines.add(session.text(
                "cli.figures-exhibitors",
                counts.exhibitors(),
                counts.main(),
                counts.coExhibitors(),
                formats.percent(counts.internationalShare()),
                counts.countries()));
        lines.add("  " + definitions.get("exhibitors"));
        lines.add(session.text(
                "cli.figures-inventory",
                inventory.total().booths(),
                inventory.rented().booths(),
                formats.percent(inventory.rented().ofCount()),
                inventory.held().booths(),
                inventory.available().booths(),
                inventory.nonInventory().booths()));
        lines.add("  " + definitions.get("inventory"));
        lines.add(session.text("cli.figures-rest", counts.activities(), counts.guests(), counts.projects()));
        return lines;
    }
}
