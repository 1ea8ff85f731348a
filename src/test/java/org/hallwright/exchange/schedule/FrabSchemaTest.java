package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.schedule.Schedules.SHOW;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// What goes out as frab XML keeps to the schema that its makers publish (voc/schedule, `schedule.xml.xsd`): its
/// constraints here, and the schema itself where a copy lies beside the project.
class FrabSchemaTest {
    private static final Path PUBLISHED = Path.of("../shared/data/schedules/schedule.xml.xsd");
    private static final Set<String> REQUIRED =
            Set.of("room", "title", "type", "date", "start", "duration", "abstract", "slug", "subtitle", "track");
    private static final Set<String> ALLOWED = Set.of("persons", "language", "description", "recording", "links");

    private static byte[] exported(String file) {
        var empty = Schedules.EMPTY;
        var state = file.isEmpty()
                ? empty
                : empty.apply(ScheduleImport.read(real("schedules/" + file), SHOW.id(), empty)
                        .toChange());
        return written(state);
    }

    private static byte[] written(ExhibitionState state) {
        return ScheduleExport.write(state, SHOW.id(), "xml", Language.EN, Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fosdem-2013.pentabarf.xml",
                "camp2019.frab.json",
                "democon.pretalx.json",
                "pyconau.pretalx.ics",
                "voc-schedule-example.xlsx"
            })
    void everyConstraintIsKept(String file) throws Exception {
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(exported(file)))
                .getDocumentElement();
        assertThat(children(root).stream().map(Element::getTagName))
                .startsWith("conference", "day")
                .containsOnly("conference", "day");
        var events = all(root, "event");
        events.forEach(FrabSchemaTest::assertSound);
        for (var name : List.of("id", "guid")) {
            assertThat(events).extracting(e -> e.getAttribute(name)).doesNotHaveDuplicates();
        }
        assertThat(events).extracting(e -> text(e, "slug")).doesNotHaveDuplicates();
        all(root, "day").stream()
                .filter(day -> day.hasAttribute("date"))
                .forEach(day -> LocalDate.parse(day.getAttribute("date")));
    }

    private static void assertSound(Element event) {
        var names = children(event).stream().map(Element::getTagName).toList();
        assertThat(names).doesNotHaveDuplicates().containsAll(REQUIRED);
        assertThat(names).allMatch(n -> REQUIRED.contains(n) || ALLOWED.contains(n));
        assertThat(event.getAttribute("id")).matches("[1-9]\\d*");
        assertThat(text(event, "start")).matches("[0-2]\\d:[0-5]\\d(:[0-5]\\d)?");
        assertThat(text(event, "duration")).matches("\\d{1,2}:\\d\\d(:\\d{1,2})?");
        assertThatCode(() -> OffsetDateTime.parse(text(event, "date"))).doesNotThrowAnyException();
        all(event, "person").forEach(p -> assertThat(p.getAttribute("id")).matches("[1-9]\\d*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fosdem-2020.pentabarf.xml", "camp2019.frab.json", "voc-schedule-example.xlsx"})
    void thePublishedSchemaItselfIsKept(String file) throws Exception {
        assumeThat(Files.exists(PUBLISHED)).as("a copy of the published schema").isTrue();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(PUBLISHED.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(exported(file))));
    }

    @Test
    void whatTheFormatHasNoPlaceForIsALinkWithAnAddress() throws Exception {
        var rooms = List.of(
                Room.of(new Id<>("a"), Name.of("Hall A & B", ""), null, 0, 0),
                Room.of(new Id<>("b"), Name.of("", "第二会议室"), null, 0, 1));
        var when = When.of(SHOW.from().atTime(9, 0), Duration.ofDays(31));
        var forum = Activity.titled(
                        new Id<>("f"),
                        Name.of("Forum", ""),
                        ActivityKind.FORUM,
                        when,
                        rooms.stream().map(Room::id).toList())
                .entitled(Name.of("Forum", ""), ActivityKind.FORUM, ActivityState.DRAFT)
                .withProgramme(Programme.NONE
                        .edit()
                        .liveLink("https://live.example/?a=1")
                        .agenda(List.of(new AgendaItem(Name.of("Welcome | <b>", "欢迎辞 100%"), null, 15)))
                        .build());
        var state = ExhibitionState.of(List.of(SHOW, rooms.getFirst(), rooms.getLast(), forum));
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(state)))
                .getDocumentElement();
        all(root, "event").forEach(FrabSchemaTest::assertSound);
        assertThat(all(root, "link"))
                .extracting(link -> URI.create(link.getAttribute("href")).getScheme())
                .containsExactly("urn", "urn", "https", "urn", "urn", "urn");
    }

    private static String text(Element event, String name) {
        return children(event).stream()
                .filter(e -> e.getTagName().equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
