package org.hallwright.exchange.schedule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import tools.jackson.databind.JsonNode;

/// Reads the JSON of frab and pretalx: a conference with days, in which rooms hold lists of events.
final class FrabJson {
    private FrabJson() {}

    static ParsedSchedule read(SourceFile file) {
        var conference = JsonSource.read(file).path("schedule").path("conference");
        var events = new ArrayList<ParsedEvent>();
        for (var day : conference.path("days")) {
            for (var room : day.path("rooms").properties()) {
                room.getValue().forEach(e -> events.add(event(events.size() + 1, day, room.getKey(), e)));
            }
        }
        if (events.isEmpty()) {
            throw new UnreadableFile("exchange.no-schedule", file.name(), ParsedSchedule.KNOWN);
        }
        return FrabXml.frab(
                conference.path("title").asString(""),
                conference.path("time_zone_name").asString(""),
                LocalTime.MIDNIGHT,
                events);
    }

    private static ParsedEvent event(int number, JsonNode day, String room, JsonNode node) {
        var event = new ParsedEvent(number, day.path("date").asString(""), room);
        for (var part : node.properties()) {
            if (part.getValue().isValueNode() && !part.getValue().isNull()) {
                event.parts.put(part.getKey(), part.getValue().asString());
            }
        }
        for (var list : List.of("persons", "speakers")) {
            node.path(list).forEach(person -> event.people.add(person(person)));
        }
        for (var list : List.of("links", "attachments")) {
            node.path(list).forEach(each -> link(each, event));
        }
        return event;
    }

    private static void link(JsonNode node, ParsedEvent event) {
        var address = node.path("url").asString("");
        if (!address.isBlank()) {
            OwnLinks.take(event, node.path("title").asString(""), address);
        }
    }

    private static ParsedSchedule.Person person(JsonNode node) {
        if (node.isValueNode()) {
            return ParsedSchedule.Person.named(node.asString().strip());
        }
        var name = List.of("public_name", "name", "full_public_name").stream()
                .map(key -> node.path(key).asString("").strip())
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("?");
        return new ParsedSchedule.Person(node.path("id").asString(""), name, "");
    }
}
