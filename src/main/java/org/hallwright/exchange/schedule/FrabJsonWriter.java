package org.hallwright.exchange.schedule;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.schedule.parsed.PlainText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the JSON of frab.
final class FrabJsonWriter {
    private FrabJsonWriter() {}

    static byte[] write(Exported exported) {
        var root = JsonNodeFactory.instance.objectNode();
        var days = exported.days();
        var schedule = root.putObject("schedule").put("version", exported.version());
        var conference = schedule.putObject("conference");
        conference.put("acronym", exported.acronym()).put("title", exported.title());
        conference.put("start", days.isEmpty() ? "" : days.getFirst().toString());
        conference.put("end", days.isEmpty() ? "" : days.getLast().toString());
        conference.put("daysCount", days.size()).put("timeslot_duration", "00:05");
        conference.put("time_zone_name", exported.zone().getId());
        var list = conference.putArray("days");
        exported.byDay().forEach((date, rooms) -> {
            var day = list.addObject().put("index", list.size()).put("date", date.toString());
            var byRoom = day.putObject("rooms");
            rooms.forEach((room, activities) -> {
                var events = byRoom.putArray(room);
                activities.forEach(a -> put(exported, a, events.addObject()));
            });
        });
        return JsonSource.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Exported exported, Activity a, ObjectNode event) {
        var when = Exported.when(a);
        event.put("id", Integer.parseInt(exported.number(a))).put("guid", exported.name(a, "guid"));
        event.put(
                "date",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when.start().atZone(exported.zone())));
        event.put("start", Exported.clock(when.start().toLocalTime())).put("duration", Exported.clock(when.length()));
        event.put("room", exported.room(a)).put("slug", exported.slug(a));
        event.put("title", exported.title(a)).put("subtitle", exported.subtitle(a));
        event.put("track", exported.track(a)).put("type", exported.type(a));
        event.put("language", a.programme().language());
        event.put("abstract", PlainText.marked(exported.summary(a))).put("description", "");
        var links = event.putArray("links");
        OwnLinks.of(a, exported, false)
                .forEach(m -> links.addObject().put("title", m.title()).put("url", m.address()));
        var persons = event.putArray("persons");
        exported.people(a)
                .forEach((guest, number) ->
                        persons.addObject().put("id", number).put("public_name", exported.name(guest)));
    }
}
