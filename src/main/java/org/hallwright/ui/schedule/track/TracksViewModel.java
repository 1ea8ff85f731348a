package org.hallwright.ui.schedule.track;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.service.TrackService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The tracks in their order, and the names and colour of the chosen one, or of one to be added, as they are typed.
///
/// Holds no node; screen's thread only.
public final class TracksViewModel {
    private final Desk desk;
    private final TrackService service;
    private final ObservableList<TrackRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TrackRow> chosen = new ReadOnlyObjectWrapper<>();
    private final StringProperty nameEn = new SimpleStringProperty("");
    private final StringProperty nameZh = new SimpleStringProperty("");
    private final StringProperty colour = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private String offered = "";

    public TracksViewModel(Desk desk) {
        this.desk = desk;
        this.service = new TrackService(desk.open());
        valid.bind(nameEn.isNotEmpty().or(nameZh.isNotEmpty()));
        refresh();
        choose(null);
    }

    public Desk desk() {
        return desk;
    }

    public ObservableList<TrackRow> rows() {
        return rows;
    }

    /// The track whose names and colour are shown; null for one to be added.
    public ReadOnlyObjectProperty<@Nullable TrackRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public StringProperty nameEnProperty() {
        return nameEn;
    }

    public StringProperty nameZhProperty() {
        return nameZh;
    }

    /// `#rrggbb`
    public StringProperty colourProperty() {
        return colour;
    }

    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /// Whether what is typed differs from the chosen track.
    public boolean isChanged() {
        var row = chosen.get();
        return row != null && !(name().equals(row.name()) && colour.get().equals(row.colour()));
    }

    private Name name() {
        return new Name(nameEn.get(), nameZh.get());
    }

    /// Shows another track, or null for one to be added; what was typed about the one before and is sound is kept.
    public void choose(@Nullable Id<Track> id) {
        var before = chosen.get();
        if (before != null && !before.id().equals(id) && isChanged() && valid.get()) {
            apply();
        }
        show(row(id));
    }

    private @Nullable TrackRow row(@Nullable Id<Track> id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private void show(@Nullable TrackRow row) {
        offered = TrackColours.unlike(TrackColours.inOrder(desk.state()));
        chosen.set(row);
        nameEn.set(row == null ? "" : row.name().en());
        nameZh.set(row == null ? "" : row.name().zh());
        colour.set(row == null ? offered : row.colour());
    }

    /// Shows what the state now says; what is being typed stays.
    public void refresh() {
        var state = desk.state();
        var tracks = TrackColours.inOrder(state);
        var now = IntStream.range(0, tracks.size())
                .mapToObj(place -> new TrackRow(
                        tracks.get(place).id(), tracks.get(place).name(), TrackColours.drawn(tracks, place), (int)
                                state.all(Activity.class).stream()
                                        .filter(a -> tracks.get(place).id().equals(a.track()))
                                        .count()))
                .toList();
        if (now.equals(rows)) {
            return;
        }
        var typed = isChanged();
        rows.setAll(now);
        var before = chosen.get();
        if (before == null) {
            offerAnew();
        } else if (typed && row(before.id()) != null) {
            chosen.set(row(before.id()));
        } else {
            show(row(before.id()));
        }
    }

    /// A colour that nobody chose for the track to be added goes with those that are taken meanwhile.
    private void offerAnew() {
        var free = TrackColours.unlike(TrackColours.inOrder(desk.state()));
        if (colour.get().equals(offered)) {
            colour.set(free);
        }
        offered = free;
    }

    /// Changes the chosen track, or adds one and is ready for the next; nothing where no name is typed.
    public void apply() {
        if (!valid.get()) {
            return;
        }
        var name = name();
        var hue = colour.get();
        var row = chosen.get();
        if (row == null) {
            desk.runner().edit(() -> service.add(name, hue), added -> show(null));
        } else {
            desk.runner().edit(() -> service.edit(row.id(), name, hue));
        }
    }

    public boolean canMove(int by) {
        var place = place() + by;
        return chosen.get() != null && place >= 0 && place < rows.size();
    }

    private int place() {
        var row = chosen.get();
        return row == null
                ? -1
                : IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).id().equals(row.id()))
                        .findFirst()
                        .orElse(-1);
    }

    /// Moves the chosen track by places among the others.
    public void move(int by) {
        if (canMove(by)) {
            var id = Objects.requireNonNull(chosen.get()).id();
            var place = place() + by;
            desk.runner().edit(() -> service.move(id, place));
        }
    }

    /// Deletes the chosen track; its activities stay.
    public void delete() {
        var row = chosen.get();
        if (row != null) {
            desk.runner().edit(() -> service.delete(row.id()));
        }
    }
}
