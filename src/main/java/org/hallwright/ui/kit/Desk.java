package org.hallwright.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Messages;
import org.hallwright.service.Committed;
import org.hallwright.service.OpenExhibition;

/// What every view of an open exhibition stands on: the exhibition, the language, the threads, and the way
/// elsewhere.
///
/// Made anew when another exhibition is opened or another language chosen; views are then made anew with it.
///
/// @param goTo shows entries at another place, selected and in view
/// @param notices shows a notice
public record Desk(
        OpenExhibition open,
        Messages messages,
        Formats formats,
        TaskRunner runner,
        Journeys goTo,
        Consumer<Notice> notices) {
    /// The way to another place of the window.
    @FunctionalInterface
    public interface Journeys {
        void to(Place place, Collection<? extends Id<? extends Entry>> select);
    }

    public ExhibitionState state() {
        return open.state();
    }

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public String name(Name name) {
        return messages.name(name);
    }

    /// `22 November 2026, 14:05`, the time being that of the exhibition.
    public String moment(Instant at) {
        var local = at.atZone(ZoneId.of(open.exhibition().zone()));
        return formats.day(local.toLocalDate()) + ", " + formats.time(local.toLocalTime());
    }

    /// Calls the listener on the screen's thread after each change until the returned handle is run.
    public Runnable listen(Consumer<Committed> listener) {
        return open.listen(committed -> runner.show(() -> listener.accept(committed)));
    }

    public void show(Place place) {
        goTo.to(place, List.of());
    }
}
