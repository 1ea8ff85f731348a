package org.hallwright.ui.roster.references;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.reference.OpenReference;
import org.hallwright.i18n.NameOrder;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.Committed;
import org.hallwright.service.roster.ReferenceService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;

/// The booth references that the plan leaves open, and what is done about them.
///
/// Counted again after each change that may mend one; near booths are looked for while the list is open only. A
/// search that a later one has overtaken is dropped.
public final class ReferencesViewModel {
    private final Desk desk;
    private final ReferenceService service;
    private final NameOrder names;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper offPlan = new ReadOnlyIntegerWrapper();
    private final BooleanProperty showsOffPlan = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<OpenReference>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private List<OpenReference> found = List.of();
    private Consumer<Id<Exhibitor>> reveal = id -> {};
    private int searches;

    public ReferencesViewModel(Desk desk, ReferenceService service) {
        this.desk = desk;
        this.service = service;
        names = new NameOrder(desk.messages().language());
        showsOffPlan.addListener(o -> sift());
    }

    public Desk desk() {
        return desk;
    }

    /// @param place shows an exhibitor in the roster
    void leadsTo(Consumer<Id<Exhibitor>> place) {
        reveal = place;
    }

    /// Opens the list with those that are open.
    public void open() {
        showsOffPlan.set(false);
        open.set(true);
        refresh();
    }

    public void close() {
        open.set(false);
    }

    /// Looks again.
    public void refresh() {
        var mine = ++searches;
        if (open.get()) {
            desk.runner().work(service::find, all -> {
                if (mine == searches) {
                    show(all);
                }
            });
        } else {
            desk.runner().work(service::count, number -> {
                if (mine == searches) {
                    count.set(number);
                }
            });
        }
    }

    private void show(List<OpenReference> all) {
        found = all.stream()
                .sorted((one, other) -> names.compare(exhibitor(one), exhibitor(other)))
                .toList();
        offPlan.set((int) found.stream().filter(OpenReference::isOffPlan).count());
        count.set(found.size() - offPlan.get());
        sift();
    }

    private void sift() {
        shown.set(found.stream()
                .filter(reference -> reference.isOffPlan() == showsOffPlan.get())
                .toList());
    }

    public void follow(Committed change) {
        var applied = change.applied();
        if (applied.touches(Exhibitor.class)
                || applied.touches(Booth.class)
                || applied.touches(Assignment.class)
                || applied.touches(Hall.class)) {
            refresh();
        }
    }

    String exhibitor(OpenReference reference) {
        return desk.state()
                .find(reference.exhibitor())
                .map(exhibitor -> desk.name(exhibitor.name()))
                .orElse("");
    }

    /// A booth as its button calls it: with its hall where another near one has the same number.
    String words(OpenReference reference, Booth booth) {
        var same = reference.nearest().stream()
                .filter(near -> near.number().equals(booth.number()))
                .count();
        return same < 2
                ? booth.number()
                : desk.state().find(booth.hall()).map(Hall::code).orElse("") + "-" + booth.number();
    }

    /// What choosing the booth says, or what speaks against standing there.
    String hint(OpenReference reference, Booth booth) {
        return desk.state()
                .find(reference.exhibitor())
                .map(exhibitor -> AssignmentService.obstacle(desk.state(), booth, exhibitor))
                .map(why -> desk.text(why.key(), why.args().toArray()))
                .orElseGet(() -> desk.text("references.means", reference.reference(), booth.number()));
    }

    /// Says that the booth is meant.
    void means(OpenReference reference, Booth booth) {
        desk.runner()
                .edit(
                        () -> service.means(reference, booth.id()),
                        why -> desk.notices()
                                .accept(why.map(label ->
                                                new Notice(Notice.Tone.WARNING, label.key(), label.args(), "", null))
                                        .orElseGet(() -> Notice.done(
                                                "references.placed", exhibitor(reference), booth.number()))));
    }

    /// Says that the booth of that number is meant.
    ///
    /// @return whether there is one booth of that number
    boolean means(OpenReference reference, String number) {
        var booth = service.booth(number);
        booth.ifPresent(b -> means(reference, b));
        return booth.isPresent();
    }

    /// Says that they are no booths of the plan; where such are shown, that they may be after all.
    void turn(Collection<OpenReference> references) {
        var off = !showsOffPlan.get();
        if (!references.isEmpty()) {
            var all = List.copyOf(references);
            desk.runner().edit(() -> service.setOffPlan(all, off));
        }
    }

    void reveal(OpenReference reference) {
        close();
        reveal.accept(reference.exhibitor());
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// How many are open, whether the list is shown or not.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// How many were said to be off the plan; known once the list was shown.
    public ReadOnlyIntegerProperty offPlanProperty() {
        return offPlan.getReadOnlyProperty();
    }

    public BooleanProperty showsOffPlanProperty() {
        return showsOffPlan;
    }

    public ReadOnlyObjectProperty<List<OpenReference>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
