package org.hallwright.exchange.plan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.plan.feature.References;
import org.hallwright.exchange.plan.feature.WordList;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// The booths as a table that [org.hallwright.exchange.plan.PlanImport] reads back equal, with who stands on them.
///
/// English headers are those of the format; headers are in the languages asked for, words of fields in the first of
/// them.
public final class BoothTable {
    private final ExhibitionState state;
    private final Language language;
    private final Occupancy occupancy;
    private final Map<String, String> areas;

    private BoothTable(ExhibitionState state, Language language) {
        this.state = state;
        this.language = language;
        this.occupancy = Occupancy.of(state);
        this.areas = References.of(state.all(ThemedArea.class), ThemedArea::code);
    }

    /// Headers and words in English.
    ///
    /// @param halls codes of the halls to write; empty for all
    public static Sheet sheet(ExhibitionState state, List<String> halls) {
        return sheet(state, halls, List.of(Language.EN));
    }

    /// @param languages one, or both for headers in both
    public static Sheet sheet(ExhibitionState state, List<String> halls, List<Language> languages) {
        var table = new BoothTable(state, languages.getFirst());
        var headers = Arrays.stream(BoothColumn.values())
                .map(column -> column.header(languages))
                .toList();
        var name = languages.getFirst() == Language.ZH ? "展位" : "Booths";
        return new Sheet(name, headers, table.rows(halls));
    }

    private List<List<@Nullable Object>> rows(List<String> halls) {
        return state.sorted(Booth.class, Comparator.comparing(this::hall).thenComparing(Booth.BY_NUMBER)).stream()
                .filter(b -> halls.isEmpty() || halls.contains(hall(b)))
                .map(this::row)
                .toList();
    }

    private String hall(Booth booth) {
        return state.find(booth.hall()).map(Hall::code).orElse("");
    }

    private List<@Nullable Object> row(Booth b) {
        var row = new ArrayList<@Nullable Object>(List.of(b.number(), hall(b)));
        if (b.footprint() instanceof Footprint.Rectangle r) {
            row.addAll(List.of(r.corner().x(), r.corner().y(), r.width(), r.depth(), r.rotation(), ""));
        } else {
            row.addAll(List.of("", "", "", "", "", Wkt.of(b.footprint().outline())));
        }
        var name = occupancy
                .on(b.id())
                .flatMap(a -> state.find(a.exhibitor()))
                .map(Exhibitor::name)
                .orElse(Name.NONE);
        row.addAll(List.of(
                isChinese() ? TradeWords.chinese(b.kind()) : TradeWords.code(b.kind()),
                b.openSides(),
                b.area() == null ? "" : areas.getOrDefault(b.area().value(), ""),
                WordList.join(b.formerly()),
                b.notes(),
                b.height(),
                b.load(),
                Math.rint(b.netArea() * 100) / 100,
                status(b),
                name.en(),
                name.zh()));
        return row;
    }

    private String status(Booth booth) {
        var status = occupancy.statusOf(booth);
        return isChinese() ? Messages.of(language).text("booth-status", status) : TradeWords.code(status);
    }

    private boolean isChinese() {
        return language == Language.ZH;
    }
}
