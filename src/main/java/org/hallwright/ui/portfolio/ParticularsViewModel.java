package org.hallwright.ui.portfolio;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
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
import org.hallwright.domain.exhibition.DayHours;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.exhibition.Particulars;
import org.hallwright.domain.value.Name;
import org.hallwright.service.PortfolioService;
import org.hallwright.store.LogEntry;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// The particulars of one exhibition as the user is writing them: names, place, days, and the hours of each day.
///
/// What is wrong is a message key, empty where nothing is.
public final class ParticularsViewModel {
    /// Days that can be written one by one; the hours of later ones stay as they are.
    static final int MOST_DAYS = 366;

    final StringProperty nameEn = new SimpleStringProperty("");
    final StringProperty nameZh = new SimpleStringProperty("");
    final StringProperty venueEn = new SimpleStringProperty("");
    final StringProperty venueZh = new SimpleStringProperty("");
    final StringProperty cityEn = new SimpleStringProperty("");
    final StringProperty cityZh = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final StringProperty zone = new SimpleStringProperty("");
    /// Hours to be written for every day.
    final StringProperty usual = new SimpleStringProperty("");

    private final Foyer foyer;
    private final PortfolioService service;
    private final Runnable done;
    private final ObservableList<DayLine> days = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private @Nullable Exhibition loaded;
    private boolean loading;

    /// One day of the exhibition and its hours as typed, empty where it has no visitors.
    record DayLine(LocalDate day, StringProperty hours) {}

    /// @param done called when the particulars were said anew, or that was taken back
    public ParticularsViewModel(Foyer foyer, PortfolioService service, Runnable done) {
        this.foyer = foyer;
        this.service = service;
        this.done = done;
        InvalidationListener typed = anything -> weigh();
        Stream.<Observable>of(nameEn, nameZh, venueEn, venueZh, cityEn, cityZh, zone)
                .forEach(field -> field.addListener(typed));
        from.addListener(anything -> lay());
        to.addListener(anything -> lay());
    }

    /// Fills the fields; what was typed and not saved is forgotten.
    public void load(Exhibition exhibition) {
        loading = true;
        loaded = exhibition;
        nameEn.set(exhibition.name().en());
        nameZh.set(exhibition.name().zh());
        venueEn.set(exhibition.venue().en());
        venueZh.set(exhibition.venue().zh());
        cityEn.set(exhibition.city().en());
        cityZh.set(exhibition.city().zh());
        zone.set(exhibition.zone());
        from.set(exhibition.from());
        to.set(exhibition.to());
        usual.set("");
        days.clear();
        loading = false;
        lay();
    }

    /// One line for each day; a day that was there keeps what was typed.
    private void lay() {
        var first = from.get();
        var last = to.get();
        if (loading || loaded == null) {
            return;
        }
        if (first == null || last == null || last.isBefore(first)) {
            days.clear();
        } else {
            days.setAll(first.datesUntil(last.plusDays(1))
                    .limit(MOST_DAYS)
                    .map(this::line)
                    .toList());
        }
        weigh();
    }

    private DayLine line(LocalDate day) {
        return days.stream().filter(line -> line.day().equals(day)).findAny().orElseGet(() -> fresh(day));
    }

    private DayLine fresh(LocalDate day) {
        var hours = new SimpleStringProperty(DayHours.write(kept(day)));
        hours.addListener(anything -> weigh());
        return new DayLine(day, hours);
    }

    private List<OpeningHours> kept(LocalDate day) {
        return loaded == null
                ? List.of()
                : loaded.hours().stream().filter(h -> h.day().equals(day)).toList();
    }

    /// Writes the usual hours for every day.
    void forAllDays() {
        days.forEach(line -> line.hours().set(usual.get().strip()));
    }

    private void weigh() {
        if (loading || loaded == null) {
            return;
        }
        problem.set(wrong());
        changed.set(!problem.get().isEmpty() || !said().equals(loaded.particulars()));
    }

    private String wrong() {
        if (name(nameEn, nameZh).isEmpty()) {
            return "service.name-missing";
        }
        var first = from.get();
        var last = to.get();
        if (first != null && last != null && last.isBefore(first)) {
            return "service.ends-before-begins";
        }
        if (!PortfolioService.isZone(zone.get().strip())) {
            return "portfolio.zone-wrong";
        }
        return hours().isPresent() ? "" : "portfolio.hours-wrong";
    }

    boolean isWrong(DayLine line) {
        return DayHours.parse(line.day(), line.hours().get()).isEmpty();
    }

    private Optional<List<OpeningHours>> hours() {
        var written = new LinkedHashMap<LocalDate, String>();
        days.forEach(line -> written.put(line.day(), line.hours().get()));
        var last = to.get();
        if (!days.isEmpty() && last != null) {
            days.getLast().day().plusDays(1).datesUntil(last.plusDays(1)).forEach(day -> {
                written.put(day, DayHours.write(kept(day)));
            });
        }
        return DayHours.parseAll(written);
    }

    private static Name name(StringProperty en, StringProperty zh) {
        return Name.of(en.get(), zh.get());
    }

    private Particulars said() {
        return new Particulars(
                name(nameEn, nameZh),
                name(venueEn, venueZh),
                name(cityEn, cityZh),
                from.get(),
                to.get(),
                zone.get().strip(),
                hours().orElseThrow());
    }

    /// Saves what is typed as one change, which can be taken back at once from the notice of it.
    void save() {
        var exhibition = loaded;
        if (exhibition == null || !problem.get().isEmpty()) {
            return;
        }
        var said = said();
        foyer.runner().edit(() -> service.describe(exhibition.id(), said), entry -> {
            done.run();
            entry.ifPresent(e -> tell(exhibition, e));
        });
    }

    private void tell(Exhibition exhibition, LogEntry entry) {
        var notice = Notice.done("portfolio.described", exhibition.code());
        foyer.notices().accept(notice.with("portfolio.take-back", () -> takeBack(exhibition, entry)));
    }

    private void takeBack(Exhibition exhibition, LogEntry entry) {
        foyer.runner()
                .edit(
                        () -> {
                            service.takeBack(exhibition.id(), entry);
                            return Boolean.TRUE;
                        },
                        finished -> done.run());
    }

    ObservableList<DayLine> days() {
        return days;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
