package org.hallwright.ui.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.figures.Definition;
import org.hallwright.domain.figures.ExhibitionFigures;
import org.hallwright.domain.figures.Inventory;
import org.hallwright.domain.figures.Share;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Province;
import org.hallwright.service.FiguresService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.values.Bar;

/// The figures of the open exhibition by the chosen definition, as words and lengths of bars.
public final class FiguresViewModel {
    private static final int BARS_AT_MOST = 12;

    private final Desk desk;
    private final FiguresService service;
    private final ObjectProperty<Definition> definition = new SimpleObjectProperty<>(Definition.UFI);
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();

    /// A figure with its name.
    public record Card(String figure, String label) {}

    /// A part of the booths, by what became of them.
    ///
    /// @param style class of its colour
    /// @param share of all booths' area, from 0 to 1
    public record Part(String name, String figure, String style, double share) {}

    /// Everything that is shown.
    public record Sheet(
            String explanation,
            List<Card> cards,
            List<Part> inventory,
            List<Bar> halls,
            List<Bar> countries,
            List<Bar> provinces,
            List<Bar> categories,
            List<Bar> fields) {}

    public FiguresViewModel(Desk desk, FiguresService service) {
        this.desk = desk;
        this.service = service;
        definition.addListener((o, was, is) -> refresh());
        refresh();
    }

    public Runnable follow() {
        refresh();
        return desk.listen(committed -> refresh());
    }

    private void refresh() {
        var figures = service.figures(desk.state(), definition.get());
        sheet.set(new Sheet(
                desk.messages().text("figures.definition", definition.get()),
                cards(figures),
                parts(figures.inventory()),
                halls(figures),
                bars(figures.byCountry(), this::country),
                bars(figures.byProvince(), code -> desk.name(Province.nameOf(code))),
                bars(figures.byCategory(), this::category),
                bars(figures.projectsByField(), desk::name)));
    }

    private List<Card> cards(ExhibitionFigures figures) {
        var formats = desk.formats();
        var areas = figures.areas();
        var counts = figures.counts();
        return List.of(
                card(formats.area(areas.gross()), "figures.gross"),
                card(formats.area(areas.net()), "figures.net"),
                card(formats.percent(areas.ratio()), "figures.ratio"),
                card(formats.number(counts.exhibitors(), 0), "figures.exhibitors"),
                card(formats.percent(counts.internationalShare()), "figures.international"),
                card(counts.countries() + " / " + counts.provinces(), "figures.origins"));
    }

    private Card card(String figure, String key) {
        return new Card(figure, desk.text(key));
    }

    private List<Part> parts(Inventory inventory) {
        return List.of(
                part("figures.rented", inventory.rented(), "part-rented"),
                part("figures.held", inventory.held(), "part-held"),
                part("figures.available", inventory.available(), "part-available"),
                part("figures.non-inventory", inventory.nonInventory(), "part-other"));
    }

    private Part part(String key, Share share, String style) {
        var formats = desk.formats();
        var figure = desk.text(
                "figures.part",
                formats.number(share.booths(), 0),
                formats.area(share.squareMetres()),
                formats.percent(share.ofArea()));
        return new Part(desk.text(key), figure, style, share.ofArea());
    }

    private List<Bar> halls(ExhibitionFigures figures) {
        return figures.byHall().stream()
                .map(hall -> {
                    var ratio = hall.gross() == 0 ? 0 : hall.net() / hall.gross();
                    var figure = desk.text(
                            "figures.hall",
                            desk.formats().area(hall.net()),
                            desk.formats().area(hall.gross()));
                    return new Bar(
                            hall.hall().code() + "  " + desk.name(hall.hall().name()), figure, ratio);
                })
                .toList();
    }

    private <K> List<Bar> bars(Map<K, Integer> counts, Function<K, String> name) {
        var longest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<K, Integer>::getValue).reversed())
                .limit(BARS_AT_MOST)
                .map(e -> new Bar(
                        name.apply(e.getKey()),
                        desk.formats().number(e.getValue(), 0),
                        (double) e.getValue() / longest))
                .toList();
    }

    private String country(String code) {
        return code.isEmpty() ? desk.text("figures.unknown") : desk.formats().country(code);
    }

    private String category(String code) {
        return desk.state().all(Category.class).stream()
                .filter(c -> c.code().equals(code))
                .findAny()
                .map(c -> desk.name(c.name()))
                .orElse(code);
    }

    public ObjectProperty<Definition> definitionProperty() {
        return definition;
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
