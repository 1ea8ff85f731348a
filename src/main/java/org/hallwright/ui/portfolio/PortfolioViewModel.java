package org.hallwright.ui.portfolio;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.PortfolioService;
import org.hallwright.service.PortfolioService.NewExhibition;
import org.hallwright.service.copies.CopyService;
import org.hallwright.ui.kit.Foyer;
import org.jspecify.annotations.Nullable;

/// The list of exhibitions with its filter and totals, and the ways to begin: a new exhibition or the sample.
public final class PortfolioViewModel {
    private final Foyer foyer;
    private final PortfolioService service;
    private final Consumer<Progress> addSample;
    private final ObservableList<Exhibition> all = FXCollections.observableArrayList();
    private final FilteredList<Exhibition> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper area = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cities = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper target = new ReadOnlyStringWrapper("");

    /// @param addSample puts the sample portfolio into the store; blocks
    public PortfolioViewModel(Foyer foyer, PortfolioService service, Consumer<Progress> addSample) {
        this.foyer = foyer;
        this.service = service;
        this.addSample = addSample;
        filter.addListener((o, was, is) -> narrow());
        year.addListener((o, was, is) -> narrow());
        reload();
    }

    /// Reads the exhibitions anew, as when the place comes to the front.
    public void reload() {
        all.setAll(service.exhibitions());
        empty.set(all.isEmpty());
        narrow();
    }

    private void narrow() {
        var wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        var chosen = year.get();
        shown.setPredicate(e -> matches(e, wanted) && (chosen == null || isIn(e, chosen)));
        var gross = shown.stream().mapToDouble(Exhibition::grossArea).sum();
        var formats = foyer.formats();
        count.set(formats.number(shown.size(), 0));
        area.set(formats.area(gross));
        cities.set(formats.number(
                shown.stream()
                        .map(e -> e.city().enFirst())
                        .filter(c -> !c.isEmpty())
                        .distinct()
                        .count(),
                0));
        target.set(
                chosen == null
                        ? "–"
                        : service.target(chosen)
                                .map(YearTarget::area)
                                .map(wished -> formats.percent(gross / wished))
                                .orElse("–"));
    }

    private boolean matches(Exhibition e, String wanted) {
        return wanted.isEmpty()
                || (e.code() + " " + e.name().both() + " " + e.city().both() + " "
                                + e.venue().both())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private static boolean isIn(Exhibition e, int year) {
        var from = e.from();
        return from != null && from.getYear() == year;
    }

    /// Its days as the language writes them, empty while they are open.
    String dates(Exhibition e) {
        var first = e.from();
        var last = e.to();
        return first == null ? "" : foyer.formats().days(first, last == null ? first : last);
    }

    public void open(Exhibition exhibition) {
        foyer.enter().accept(exhibition.id());
    }

    /// Begins an exhibition and opens it.
    public void begin(String code, String name, @Nullable LocalDate from, @Nullable LocalDate to, String place) {
        var wanted = new NewExhibition(
                code,
                org.hallwright.domain.value.Name.guess(name),
                from,
                to,
                org.hallwright.domain.value.Name.NONE,
                org.hallwright.domain.value.Name.guess(place),
                List.of());
        run(() -> service.begin(wanted).id(), foyer.enter()::accept);
    }

    /// Puts the five sample exhibitions and the sample year into the store.
    public void addSample() {
        foyer.runner()
                .edit(
                        Label.of("work.sample"),
                        progress -> {
                            addSample.accept(progress);
                            return Boolean.TRUE;
                        },
                        done -> reload(),
                        failure -> {
                            reload();
                            foyer.runner().failed(failure);
                        });
    }

    /// Opens an exhibition that another desk wrote into a file; one that is here already is refused.
    public void openCopy(Path file) {
        foyer.runner()
                .edit(
                        Label.of("work.reading", file.getFileName()),
                        progress -> new CopyService(foyer.workspace())
                                .open(CopyService.read(file, null))
                                .id(),
                        foyer.enter()::accept);
    }

    private <T> void run(Supplier<T> verb, Consumer<T> then) {
        foyer.runner().edit(verb, then);
    }

    public List<Integer> years() {
        return service.years();
    }

    public ObservableList<Exhibition> shown() {
        return shown;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable Integer> yearProperty() {
        return year;
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty areaProperty() {
        return area.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty citiesProperty() {
        return cities.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty targetProperty() {
        return target.getReadOnlyProperty();
    }
}
