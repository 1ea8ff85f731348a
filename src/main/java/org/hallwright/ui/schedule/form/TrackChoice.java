package org.hallwright.ui.schedule.form;

import java.util.ArrayList;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The track of an activity: one of those that there are, or none.
final class TrackChoice {
    private final Desk desk;
    private final ChoiceBox<@Nullable Id<Track>> box;
    private final ObjectProperty<@Nullable Id<Track>> field;

    TrackChoice(Desk desk, ChoiceBox<@Nullable Id<Track>> box, ObjectProperty<@Nullable Id<Track>> field) {
        this.desk = desk;
        this.box = box;
        this.field = field;
        Choices.bind(box, field, this::name);
    }

    private String name(@Nullable Id<Track> id) {
        return desk.state().find(id).map(Track::name).map(desk::name).orElseGet(() -> desk.text("schedule.no-track"));
    }

    /// Offers the tracks that there are now; a chosen one stays chosen as long as it is among them.
    void refill() {
        var chosen = field.get();
        var tracks = new ArrayList<@Nullable Id<Track>>();
        tracks.add(null);
        TrackColours.inOrder(desk.state()).forEach(track -> tracks.add(track.id()));
        box.getItems().setAll(tracks);
        box.setValue(tracks.contains(chosen) ? chosen : null);
    }
}
