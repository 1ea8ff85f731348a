package org.hallwright.exchange.schedule;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.exchange.schedule.parsed.PlainText;

/// Writes frab XML in the order and with the elements of its published schema (`schedule.xml.xsd`).
final class FrabXmlWriter {
    private static final Duration LONGEST = Duration.ofHours(99).plusMinutes(59);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private final Exported exported;
    private final XMLStreamWriter xml;

    private FrabXmlWriter(Exported exported, XMLStreamWriter xml) {
        this.exported = exported;
        this.xml = xml;
    }

    static byte[] write(Exported exported) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new FrabXmlWriter(exported, xml).schedule();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void schedule() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("schedule");
        conference();
        if (exported.days().isEmpty()) {
            // The schema asks for one day at least.
            xml.writeEmptyElement("day");
        }
        var index = 1;
        for (var day : exported.byDay().entrySet()) {
            day(index++, day.getKey(), day.getValue());
        }
        xml.writeEndElement();
    }

    private void conference() throws XMLStreamException {
        var days = exported.days();
        xml.writeStartElement("conference");
        element("title", exported.title());
        element("acronym", exported.acronym());
        if (!days.isEmpty()) {
            element("start", days.getFirst().toString());
            element("end", days.getLast().toString());
            element("days", String.valueOf(days.size()));
        }
        element("timeslot_duration", "00:05");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void day(int index, LocalDate date, Map<String, List<Activity>> rooms) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(index));
        xml.writeAttribute("date", date.toString());
        for (var room : rooms.entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", Exported.clean(room.getKey()));
            for (var activity : room.getValue()) {
                event(activity);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void event(Activity a) throws XMLStreamException {
        var when = Exported.when(a);
        var tooLong = when.length().compareTo(LONGEST) > 0;
        xml.writeCharacters("\n");
        xml.writeStartElement("event");
        xml.writeAttribute("guid", exported.name(a, "guid"));
        xml.writeAttribute("id", exported.number(a));
        element("date", EXACT.format(when.start().atZone(exported.zone())));
        element("start", Exported.clock(when.start().toLocalTime()));
        element("duration", Exported.clock(tooLong ? LONGEST : when.length()));
        element("room", exported.room(a));
        element("slug", exported.slug(a));
        element("title", exported.title(a));
        element("subtitle", exported.subtitle(a));
        element("track", exported.track(a));
        element("type", exported.type(a));
        element("language", a.programme().language());
        element("abstract", PlainText.marked(exported.summary(a)));
        element("description", "");
        persons(a);
        xml.writeStartElement("links");
        for (var media : OwnLinks.of(a, exported, tooLong)) {
            link(media.address(), media.title());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String address, String words) throws XMLStreamException {
        xml.writeStartElement("link");
        xml.writeAttribute("href", Exported.clean(address));
        xml.writeCharacters(Exported.clean(words));
        xml.writeEndElement();
    }

    private void persons(Activity a) throws XMLStreamException {
        xml.writeStartElement("persons");
        for (var person : exported.people(a).entrySet()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", String.valueOf(person.getValue()));
            xml.writeCharacters(Exported.clean(exported.name(person.getKey())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Exported.clean(text));
        xml.writeEndElement();
    }
}
