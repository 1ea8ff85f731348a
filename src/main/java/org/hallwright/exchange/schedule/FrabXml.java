package org.hallwright.exchange.schedule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hallwright.domain.problem.Severity;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.parsed.Doubts;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.hallwright.exchange.schedule.parsed.Zones;
import org.hallwright.exchange.xml.XmlSource;
import org.jspecify.annotations.Nullable;

/// Reads pentabarf and frab XML of any age: days hold rooms, rooms hold events, however deep they are nested.
///
/// Streaming, without document type and entities of its own; nothing outside the file is looked at.
final class FrabXml {
    private static final int MOST_EVENTS = 100_000;
    private static final int DEEPEST = 50;
    private static final Set<String> MEDIA = Set.of("link", "attachment");
    private static final Set<String> CONFERENCE = Set.of("title", "day_change", "time_zone_name", "acronym");

    private final SourceFile file;
    private final List<ParsedEvent> events = new ArrayList<>();
    private final Map<String, String> conference = new HashMap<>();
    private String day = "";
    private String room = "";
    private String personKey = "";
    private String link = "";
    private @Nullable ParsedEvent event;

    private FrabXml(SourceFile file) {
        this.file = file;
    }

    /// @throws UnreadableFile if it is no sound XML, declares a document type, or holds no events
    static ParsedSchedule read(SourceFile file) {
        var xml = new FrabXml(file);
        try {
            var reader = XmlSource.open(XmlSource.text(file));
            xml.walk(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw XmlSource.broken(file, e);
        }
        return xml.parsed();
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        var path = new ArrayList<String>();
        var text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile("exchange.xml-doctype", file.name());
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(reader.getLocalName());
                    if (path.size() > DEEPEST) {
                        throw new UnreadableFile("exchange.broken-xml", file.name(), 0);
                    }
                    text.setLength(0);
                    open(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    path.removeLast();
                    close(reader.getLocalName(), path.isEmpty() ? "" : path.getLast(), text.toString());
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private void open(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "day" -> {
                day = attribute(reader, "date");
                room = "";
            }
            case "room" -> {
                if (event == null) {
                    room = attribute(reader, "name");
                }
            }
            case "event" -> {
                event = new ParsedEvent(events.size() + 1, day, room);
                event.parts.put("id", attribute(reader, "id"));
                event.parts.put("guid", attribute(reader, "guid"));
                if (events.size() >= MOST_EVENTS) {
                    throw new UnreadableFile("exchange.too-many-rows", file.name(), MOST_EVENTS);
                }
            }
            case "person" -> personKey = attribute(reader, "id");
            case "link", "attachment" -> link = attribute(reader, "href");
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void close(String element, String parent, String text) {
        if (event == null) {
            if (parent.equals("conference") && CONFERENCE.contains(element)) {
                conference.put(element, text.strip());
            }
            return;
        }
        if (element.equals("event")) {
            events.add(event);
            event = null;
        } else if (element.equals("person") && !text.isBlank()) {
            event.people.add(new ParsedSchedule.Person(personKey, text.strip(), ""));
        } else if (MEDIA.contains(element) && !link.isBlank()) {
            OwnLinks.take(event, text, link);
        } else if (parent.equals("event")) {
            event.parts.put(element, text);
        }
    }

    private ParsedSchedule parsed() {
        if (events.isEmpty()) {
            throw new UnreadableFile("exchange.no-schedule", file.name(), ParsedSchedule.KNOWN);
        }
        var dayChange =
                ParsedEvent.clock(conference.getOrDefault("day_change", "")).orElse(LocalTime.MIDNIGHT);
        var zone = conference.getOrDefault("time_zone_name", "");
        return frab(conference.getOrDefault("title", ""), zone, dayChange, events);
    }

    /// What XML and JSON of frab have in common once their events are gathered.
    static ParsedSchedule frab(String title, String zone, LocalTime dayChange, List<ParsedEvent> events) {
        var doubts = new Doubts();
        if (!zone.isEmpty() && !Zones.isKnown(zone)) {
            doubts.tell(Severity.WARNING, "zone-unknown", 0, zone);
        }
        var items = events.stream()
                .flatMap(event -> event.item(dayChange, zone, doubts).stream())
                .toList();
        var known = Zones.isKnown(zone) ? zone : "";
        return new ParsedSchedule(title, known, items, events.size() - items.size(), doubts.problems());
    }
}
