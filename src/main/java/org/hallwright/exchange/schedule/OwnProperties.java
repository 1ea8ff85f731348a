package org.hallwright.exchange.schedule;

import biweekly.component.VEvent;
import biweekly.property.Attachment;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hallwright.domain.schedule.Media;
import org.hallwright.exchange.schedule.parsed.AgendaPoint;
import org.hallwright.exchange.schedule.parsed.More;
import org.hallwright.exchange.schedule.parsed.Roles;

/// What a calendar's event says in properties of ours, and links in those of the standard where it has none of ours.
record OwnProperties(VEvent event) {
    private List<String> all(String name) {
        return event.getExperimentalProperties(ICalendarWriter.OURS + name).stream()
                .map(p -> VObjectPropertyValues.unescape(p.getValue()))
                .toList();
    }

    /// Empty where there is none.
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /// Each by itself where there are several, else the whole of what stands there.
    List<String> rooms(String location) {
        var rooms = all("ROOM");
        return rooms.isEmpty() ? List.of(location) : rooms;
    }

    More more() {
        var media = media();
        var live = Stream.concat(all("LIVE").stream(), conferences()).findFirst();
        return More.NOTHING
                .edit()
                .liveLink(live.orElse(null))
                .media(media.isEmpty() ? null : media)
                .roles(Roles.of(all("ROLE")))
                .agenda(AgendaPoint.of(all("AGENDA")))
                .series(first("SERIES").isEmpty() ? null : "uid:" + first("SERIES"))
                .build();
    }

    private Stream<String> conferences() {
        return event.getConferences().stream().map(c -> c.getUri()).filter(Objects::nonNull);
    }

    private List<Media> media() {
        var own = all("MEDIA").stream().map(OwnProperties::media).toList();
        return own.isEmpty()
                ? event.getAttachments().stream()
                        .map(Attachment::getUri)
                        .filter(uri -> uri != null && !uri.isBlank())
                        .map(uri -> new Media("", uri))
                        .toList()
                : own;
    }

    private static Media media(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? new Media("", text) : new Media(text.substring(end + 1), text.substring(0, end));
    }
}
