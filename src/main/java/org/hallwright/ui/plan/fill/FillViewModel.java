package org.hallwright.ui.plan.fill;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.service.plan.FillNotes;
import org.hallwright.service.plan.FillWish;
import org.hallwright.service.plan.FillWish.EveryArea;
import org.hallwright.service.plan.FillWish.OneArea;
import org.hallwright.service.plan.FillWish.Place;
import org.hallwright.service.plan.FillWish.WholeHall;
import org.hallwright.service.plan.LayoutService;
import org.hallwright.solver.fill.Filling;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.jspecify.annotations.Nullable;

/// How a hall is to be filled, and what would come of it.
///
/// Each change of a wish works the filling out anew off the screen and gives up the one before.
public final class FillViewModel {
    private final Desk desk;
    private final LayoutService layouts;
    private final LayoutGhosts ghosts;
    private final StringProperty sizes = new SimpleStringProperty(FillWish.standardSize(RulePacks.DEFAULT));
    private final StringProperty aisle = new SimpleStringProperty("");
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(new WholeHall());
    private final ObjectProperty<RulePack> rules = new SimpleObjectProperty<>(RulePacks.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable Filling> filling = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Hall hall;
    private @Nullable Job job;

    public FillViewModel(Desk desk, LayoutService layouts, LayoutGhosts ghosts) {
        this.desk = desk;
        this.layouts = layouts;
        this.ghosts = ghosts;
        rules.addListener((o, before, now) -> {
            if (before != null && now != null && sizes.get().equals(FillWish.standardSize(before))) {
                sizes.set(FillWish.standardSize(now));
            }
        });
        for (var wish : List.of(sizes, aisle, replacing, place, rules)) {
            wish.addListener(o -> workOut());
        }
    }

    /// Begins with a hall and the rules in force.
    void open(Hall shown) {
        hall = null;
        place.set(layouts.places(shown).getFirst());
        hall = shown;
        rules.set(RulePacks.of(desk.state()));
        workOut();
    }

    void close() {
        stop();
        hall = null;
        filling.set(null);
        ghosts.clear();
    }

    /// The packs that can be chosen, an exhibition's own after the built-in ones.
    List<RulePack> packs() {
        return Stream.concat(
                        RulePacks.BUILT_IN.stream(),
                        desk.state().all(RulePack.class).stream()
                                .sorted((a, b) -> a.code().compareTo(b.code())))
                .toList();
    }

    /// Where the hall can be filled.
    List<Place> places() {
        return hall == null ? List.of() : layouts.places(hall);
    }

    /// A part of the hall in words.
    String words(@Nullable Place part) {
        return switch (part) {
            case null -> "";
            case WholeHall() -> desk.text("plan.fill-whole-hall");
            case EveryArea() -> desk.text("plan.fill-every-area");
            case OneArea(var area) -> desk.name(desk.state().get(area).name());
        };
    }

    /// Gives up what is being worked out.
    void stop() {
        if (job != null) {
            job.cancel();
        }
        job = null;
        busy.set(false);
    }

    private void workOut() {
        stop();
        filling.set(null);
        ghosts.clear();
        problem.set("");
        if (hall == null) {
            return;
        }
        try {
            var wish = wish(hall);
            busy.set(true);
            var started = new Job[1];
            started[0] = desk.runner()
                    .work(
                            Label.of("work.filling", hall.code()),
                            progress -> layouts.preview(wish, progress),
                            found -> show(started[0], found),
                            failure -> failed(started[0], failure));
            job = busy.get() ? started[0] : null;
        } catch (Refused refused) {
            problem.set(desk.messages().text(refused.key(), refused.args()));
        }
    }

    private FillWish wish(Hall shown) {
        return new FillWish(
                shown.id(),
                rules.get().code(),
                FillWish.sizes(sizes.get()),
                FillWish.aisle(aisle.get()),
                replacing.get(),
                place.get());
    }

    /// What comes late, after another wish, is dropped.
    private void show(@Nullable Job from, Filling found) {
        if (from != job) {
            return;
        }
        busy.set(false);
        filling.set(found);
        ghosts.show(found.spots().stream()
                .map(s -> new Ghost(s.footprint().outline(), "", true))
                .toList());
        if (found.spots().isEmpty()) {
            problem.set(desk.text("plan.fill-nothing-fits"));
        }
    }

    private void failed(@Nullable Job from, Throwable failure) {
        if (from != job || failure instanceof Cancelled) {
            return;
        }
        busy.set(false);
        if (failure instanceof Refused refused) {
            problem.set(desk.messages().text(refused.key(), refused.args()));
        } else {
            desk.runner().failed(failure);
        }
    }

    /// Puts the booths on the plan, as one step.
    void apply(Runnable then) {
        var found = filling.get();
        if (found != null && hall != null) {
            var wish = wish(hall);
            desk.runner().edit(() -> layouts.apply(wish, found), ids -> then.run());
        }
    }

    /// How near the filling comes to what such rows could reach, in sentences.
    List<String> limits() {
        var found = filling.get();
        return found == null
                ? List.of()
                : FillNotes.limits(found).stream().map(desk.messages()::text).toList();
    }

    /// What limits the filling, in sentences.
    List<String> notes() {
        var found = filling.get();
        return found == null || hall == null
                ? List.of()
                : FillNotes.of(hall, found).stream().map(desk.messages()::text).toList();
    }

    Desk desk() {
        return desk;
    }

    StringProperty sizesProperty() {
        return sizes;
    }

    StringProperty aisleProperty() {
        return aisle;
    }

    BooleanProperty replacingProperty() {
        return replacing;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<RulePack> rulesProperty() {
        return rules;
    }

    ReadOnlyObjectProperty<@Nullable Filling> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
