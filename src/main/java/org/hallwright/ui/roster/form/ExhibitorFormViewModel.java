package org.hallwright.ui.roster.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.FieldMerge;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.roster.points.ChoiceOrder;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.value.NumberOrder;
import org.hallwright.i18n.NameOrder;
import org.hallwright.service.Committed;
import org.hallwright.service.RosterService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.roster.form.RosterDrafts.Draft;
import org.jspecify.annotations.Nullable;

/// One exhibitor being shown and edited: its fields, what is wrong with them, and whether they are saved.
///
/// When others change the exhibitor meanwhile, their fields come in and the edited ones stay.
public final class ExhibitorFormViewModel {
    private final Desk desk;
    private final RosterService service;
    private final RosterDrafts drafts;
    private final ExhibitorFields fields;
    private final ReadOnlyObjectWrapper<@Nullable Exhibitor> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper areaWrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wishWrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper recordsWrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper();
    private boolean fresh;
    private boolean filling;

    /// A booth that the exhibitor has or shares.
    public record BoothLink(Id<Booth> id, String number, Name hall, double area, AssignmentState state) {}

    public ExhibitorFormViewModel(Desk desk, RosterService service, RosterDrafts drafts) {
        this.desk = desk;
        this.service = service;
        this.drafts = drafts;
        fields = new ExhibitorFields(desk::state, desk::name);
        fields.all().forEach(field -> field.addListener(o -> weigh()));
    }

    public Desk desk() {
        return desk;
    }

    public ExhibitorFields fields() {
        return fields;
    }

    /// Shows an exhibitor, with what was edited and not saved earlier; null for none.
    public void show(@Nullable Id<Exhibitor> id) {
        if (id != null && base.get() != null && base.get().id().equals(id)) {
            return;
        }
        keep();
        var draft = id == null ? Optional.<Draft>empty() : drafts.of(id);
        if (draft.isPresent()) {
            put(draft.get());
        } else {
            var found = desk.state().find(id).orElse(null);
            put(found == null ? null : new Draft(found, found, false));
        }
    }

    /// Begins an exhibitor that is not in the roster yet.
    public void begin() {
        keep();
        var exhibitor = Exhibitor.named(Id.fresh(), Name.NONE);
        put(new Draft(exhibitor, exhibitor, true));
    }

    /// Remembers what is edited and not saved.
    public void keep() {
        var shown = base.get();
        if (shown != null && dirty.get()) {
            drafts.keep(new Draft(shown, fields.over(shown), fresh));
        }
    }

    private void put(@Nullable Draft draft) {
        filling = true;
        fresh = draft != null && draft.fresh();
        if (draft != null) {
            fields.fill(draft.edited());
        }
        base.set(draft == null ? null : draft.base());
        filling = false;
        weigh();
    }

    private void weigh() {
        var shown = base.get();
        if (filling || shown == null) {
            dirty.set(false);
            savable.set(false);
            return;
        }
        var edited = fields.over(shown);
        areaWrong.set(fields.area().isEmpty());
        recordsWrong.set(!fields.records.isSound());
        wishWrong.set(!fields.wishes.isSound());
        dirty.set(areaWrong.get() || recordsWrong.get() || wishWrong.get() || !edited.equals(shown));
        nameMissing.set(edited.name().isEmpty());
        var sound = fields.contacts.stream().allMatch(c -> c.soundProperty().get());
        savable.set(dirty.get()
                && sound
                && !nameMissing.get()
                && !areaWrong.get()
                && !recordsWrong.get()
                && !wishWrong.get());
        if (!dirty.get()) {
            drafts.drop(shown.id());
        }
    }

    /// Takes in a change made elsewhere, or the one that saved this form.
    public void follow(Committed change) {
        change.applied().edits().forEach(edit -> {
            if (edit.before() instanceof Exhibitor e && edit.after() == null) {
                drafts.drop(e.id());
            }
        });
        meet(change.after());
    }

    /// Takes in what happened while nobody listened.
    public void catchUp() {
        meet(desk.state());
    }

    private void meet(ExhibitionState state) {
        var shown = base.get();
        if (shown == null) {
            return;
        }
        var now = state.find(shown.id());
        if (now.isEmpty() && !fresh) {
            put(null);
        } else if (now.isPresent() && (fresh || !now.get().equals(shown))) {
            var mine = dirty.get() ? new FieldMerge(shown, fields.over(shown)).over(now.get()) : now.get();
            put(new Draft(now.get(), mine, false));
        }
    }

    /// Puts the exhibitor into the roster as edited.
    public void save() {
        var shown = base.get();
        if (shown == null || !savable.get()) {
            return;
        }
        var edited = fields.over(shown);
        drafts.drop(shown.id());
        if (fresh) {
            desk.runner().edit(() -> service.add(edited), id -> {});
        } else {
            desk.runner().edit(() -> service.save(shown, edited));
        }
    }

    /// Takes back what is not saved; what was never saved is gone.
    public void revert() {
        var shown = base.get();
        if (shown != null) {
            drafts.drop(shown.id());
            put(fresh ? null : new Draft(shown, shown, false));
        }
    }

    /// Numbers of the booths it has agreed to, for the question before it is deleted.
    public List<String> confirmedBooths() {
        var shown = base.get();
        return shown == null ? List.of() : service.confirmedBooths(List.of(shown.id()));
    }

    public void delete() {
        var shown = base.get();
        if (shown != null) {
            desk.runner()
                    .edit(
                            () -> {
                                service.delete(List.of(shown.id()));
                                return shown;
                            },
                            gone -> desk.notices().accept(Notice.done("roster.deleted", gone.name())));
        }
    }

    public void goTo(BoothLink booth) {
        desk.goTo().to(Place.FLOOR_PLAN, List.of(booth.id()));
    }

    /// Its own booths, or those of the exhibitor that hosts it.
    public List<BoothLink> booths() {
        var shown = base.get();
        if (shown == null) {
            return List.of();
        }
        var state = desk.state();
        var occupancy = Occupancy.of(state);
        var own = occupancy.of(shown.id());
        var host = shown.host();
        return (own.isEmpty() && host != null ? occupancy.of(host) : own)
                .stream()
                        .flatMap(a -> state.find(a.booth()).stream()
                                .map(b -> new BoothLink(
                                        b.id(),
                                        b.number(),
                                        state.find(b.hall()).map(Hall::name).orElse(Name.NONE),
                                        b.netArea(),
                                        a.state())))
                        .sorted(Comparator.comparing(BoothLink::number, NumberOrder.INSTANCE))
                        .toList();
    }

    public int points() {
        var shown = base.get();
        return shown == null ? 0 : shown.priorityPoints();
    }

    /// Its turn to choose a booth and what decided it, in words; empty for who chooses none.
    public String turn() {
        var shown = base.get();
        if (shown == null || fresh) {
            return "";
        }
        var lot = PointsScheme.of(desk.state(), desk.open().id()).lot();
        return ChoiceOrder.of(desk.state(), lot)
                .placeOf(shown.id())
                .map(place -> desk.text(
                        "roster.turn."
                                + place.decided()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        place.rank(),
                        place.of(),
                        place.equal() - 1))
                .orElse("");
    }

    public LocalDate today() {
        return desk.open().today();
    }

    public Name title() {
        return Name.of(fields.nameEn.get(), fields.nameZh.get());
    }

    public void addContact() {
        fields.contacts.add(new ContactDraft(new Contact("", "", "", "")));
    }

    /// Country codes in the order of their names, the unknown one first.
    public List<String> countries() {
        return ordered(Stream.of(Locale.getISOCountries()), desk.formats()::country);
    }

    public List<String> provinces() {
        return ordered(Province.all().stream().map(Province::code), this::province);
    }

    public String province(String code) {
        return code.isEmpty() ? "" : desk.name(Province.nameOf(code));
    }

    private List<String> ordered(Stream<String> codes, Function<String, String> words) {
        var order = new NameOrder(desk.messages().language());
        return Stream.concat(Stream.of(""), codes.sorted(Comparator.comparing(words, order)))
                .toList();
    }

    /// Who can host it: all that exhibit on their own, but not itself.
    public List<Optional<Id<Exhibitor>>> hosts() {
        var order = new NameOrder(desk.messages().language());
        var shown = base.get();
        return Stream.concat(
                        Stream.of(Optional.<Id<Exhibitor>>empty()),
                        desk.state().all(Exhibitor.class).stream()
                                .filter(e -> e.kind() == ExhibitorKind.EXHIBITOR)
                                .filter(e -> shown == null || !e.id().equals(shown.id()))
                                .sorted(Comparator.comparing(e -> desk.name(e.name()), order))
                                .map(e -> Optional.of(e.id())))
                .toList();
    }

    public String hostName(Optional<Id<Exhibitor>> host) {
        return host.flatMap(desk.state()::find).map(e -> desk.name(e.name())).orElse("");
    }

    public String categoryName(String code) {
        return desk.state().all(Category.class).stream()
                .filter(c -> c.code().equals(code))
                .map(c -> desk.name(c.name()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        names -> names.isEmpty() ? code : Objects.requireNonNull(names.getFirst())));
    }

    public boolean isFresh() {
        return fresh;
    }

    /// The exhibitor as it is saved; null where none is shown.
    public ReadOnlyObjectProperty<@Nullable Exhibitor> baseProperty() {
        return base.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savableProperty() {
        return savable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    /// Themed areas in the order of their names, none first.
    List<Optional<Id<ThemedArea>>> themedAreas() {
        var order = new NameOrder(desk.messages().language());
        var areas = desk.state().all(ThemedArea.class).stream()
                .sorted(Comparator.comparing(area -> desk.name(area.name()), order))
                .map(area -> Optional.of(area.id()));
        return Stream.concat(Stream.of(Optional.<Id<ThemedArea>>empty()), areas).toList();
    }

    String themedArea(Optional<Id<ThemedArea>> id) {
        return id.flatMap(desk.state()::find)
                .map(area -> desk.name(area.name()))
                .orElseGet(() -> desk.text("roster.any"));
    }

    /// Whether a wished booth or neighbour is not known.
    public ReadOnlyBooleanProperty wishWrongProperty() {
        return wishWrong.getReadOnlyProperty();
    }

    /// Whether a day, a year or an amount is none.
    public ReadOnlyBooleanProperty recordsWrongProperty() {
        return recordsWrong.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty areaWrongProperty() {
        return areaWrong.getReadOnlyProperty();
    }
}
