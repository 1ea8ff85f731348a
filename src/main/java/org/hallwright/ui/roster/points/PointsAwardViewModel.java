package org.hallwright.ui.roster.points;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.NameOrder;
import org.hallwright.service.roster.PointsService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;

/// What awarding points by the rules would give to whom and why, before it is done.
public final class PointsAwardViewModel {
    private final Desk desk;
    private final PointsService service;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Award>> awards = new ReadOnlyObjectWrapper<>(List.of());
    private int readings;

    /// One exhibitor whose ledger the rules would change.
    ///
    /// @param why each line of the ledger that would be, in words
    public record Award(Id<Exhibitor> exhibitor, String name, int before, int after, String why) {}

    public PointsAwardViewModel(Desk desk, PointsService service) {
        this.desk = desk;
        this.service = service;
    }

    public Desk desk() {
        return desk;
    }

    /// Works out the awards and shows them.
    public void open() {
        open.set(true);
        refresh();
    }

    public void close() {
        open.set(false);
    }

    /// Works them out anew while they are shown, because the roster or the rules have changed.
    public void refresh() {
        var mine = ++readings;
        if (open.get()) {
            desk.runner().work(service::outlook, found -> {
                if (mine == readings) {
                    awards.set(found.stream()
                            .map(this::award)
                            .sorted(Comparator.comparing(
                                    Award::name, new NameOrder(desk.messages().language())))
                            .toList());
                }
            });
        }
    }

    private Award award(PointsService.Outlook outlook) {
        var after = outlook.after();
        return new Award(
                after.id(),
                desk.name(after.name()),
                outlook.before().priorityPoints(),
                after.priorityPoints(),
                after.points().stream().map(this::line).collect(Collectors.joining(" · ")));
    }

    private String line(PointsEntry entry) {
        var points = desk.formats().number(entry.points(), 0);
        return (entry.points() < 0 ? points : "+" + points) + " " + reason(desk, entry);
    }

    /// Why a line of the ledger is there: what a rule counted, or what was typed and when.
    public static String reason(Desk desk, PointsEntry entry) {
        var by = entry.by();
        if (by != null) {
            var key = "points-explained." + by.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return desk.text(key, desk.formats().number(entry.quantity(), 2));
        }
        return entry.on() == null
                ? entry.reason()
                : entry.reason() + " · " + desk.formats().shortDay(entry.on());
    }

    /// Whether there are rules at all.
    boolean hasRules() {
        return !service.scheme().rules().isEmpty();
    }

    /// Gives the points.
    void apply() {
        var count = awards.get().size();
        desk.runner()
                .edit(
                        () -> {
                            service.award();
                            return count;
                        },
                        done -> {
                            close();
                            desk.notices().accept(Notice.done("points-award.done", done));
                        });
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Award>> awardsProperty() {
        return awards.getReadOnlyProperty();
    }
}
