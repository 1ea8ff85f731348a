package org.hallwright.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What earlier, later and strange hands have written.
class OldPayloadsTest {
    private static final JsonMapper TREES = JsonMapper.builder().build();

    /// What an entry of one kind or another is nothing without.
    private static final List<String> REQUIRED = List.of(
            "id",
            "hall",
            "booth",
            "exhibitor",
            "footprint",
            "outline",
            "at",
            "from",
            "to",
            "checkIn",
            "area",
            "picture",
            "width",
            "depth",
            "released",
            "frozen");

    static Stream<Class<? extends Entry>> kinds() {
        return Kinds.classes().values().stream();
    }

    private static ObjectNode tree(Entry entry) {
        return (ObjectNode) TREES.readTree(Json.write(entry));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFieldThatIsMissingHasItsDefaultOrTheEntryIsRefused(Class<? extends Entry> kind) {
        var tree = tree(new RandomEntries(21).of(kind));
        for (var field : List.copyOf(tree.propertyNames())) {
            var older = tree.deepCopy();
            older.remove(field);
            try {
                var read = Json.read(older.toString(), kind);
                assertThat(Json.read(Json.write(read), kind)).as(field).isEqualTo(read);
                assertThat(field).isNotEqualTo("id");
            } catch (RuntimeException e) {
                assertThat(REQUIRED).contains(field);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNullIsTheSameAsAMissingField(Class<? extends Entry> kind) {
        var entry = new RandomEntries(22).of(kind);
        var tree = tree(entry);
        for (var part : kind.getRecordComponents()) {
            if (!tree.has(part.getName())) {
                tree.putNull(part.getName());
            }
        }
        assertThat(Json.read(tree.toString(), kind)).isEqualTo(entry);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFieldOfALaterVersionIsRefused(Class<? extends Entry> kind) {
        var tree = tree(new RandomEntries(23).of(kind));
        tree.put("zeitgeist", 1);
        assertThatThrownBy(() -> Json.read(tree.toString(), kind)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theOrderOfFieldsMakesNoOtherBytes(Class<? extends Entry> kind) {
        var entry = new RandomEntries(24).of(kind);
        var tree = tree(entry);
        var names = new ArrayList<>(tree.propertyNames());
        assertThat(names.stream().filter(name -> !name.equals("shape"))).isSorted();
        Collections.reverse(names);
        var turned = TREES.createObjectNode();
        names.forEach(name -> turned.set(name, tree.get(name)));
        assertThat(Json.write(Json.read(turned.toString(), kind))).isEqualTo(Json.write(entry));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryOfAnyKindIsBroughtBackByItsEditFromBothSides(Class<? extends Entry> kind) {
        var entry = new RandomEntries(25).of(kind);
        for (var edit : List.of(Edit.create(entry), Edit.delete(entry), new Edit(entry, entry))) {
            assertThat(Json.read(Json.write(edit), Edit.class)).isEqualTo(edit);
        }
        assertThat(Json.text(Edit.create(entry))).startsWith("{\"kind\":\"" + Kinds.nameOf(kind) + "\",\"after\":{");
    }

    /// As sections were written before they admitted anybody in particular.
    @Test
    void aSectionFromBeforeAdmissionAdmitsAnybodyAndIsWrittenAsItWas() {
        var json = "{\"code\":\"S1\",\"id\":\"s\",\"name\":{\"en\":\"Arts\"},\"order\":2}";
        var section = Json.read(json, Section.class);
        assertThat(section.admits()).isEqualTo(Admission.ANYBODY);
        assertThat(Json.text(section)).isEqualTo(json);
        var narrowed = section.withAdmits(new Admission(List.of(), List.of("MN"), List.of(), false));
        assertThat(Json.text(narrowed)).contains("\"admits\":{\"countries\":[\"MN\"]}");
        assertThat(Json.read(Json.text(narrowed), Section.class)).isEqualTo(narrowed);
    }

    @Test
    void aFirePointFromBeforeKindsIsOfNoneAndWrittenAsItWas() {
        var json = "{\"at\":[3.0,4.0],\"code\":\"H1\",\"hall\":\"h\",\"id\":\"f\",\"keepClear\":1.5}";
        var point = Json.read(json, FirePoint.class);
        assertThat(point.kind()).isEqualTo(FirePoint.Kind.OTHER);
        assertThat(Json.text(point)).isEqualTo(json);
        var shutter = new FirePoint(point.id(), point.hall(), "S1", FirePoint.Kind.SHUTTER, point.at(), 0);
        assertThat(Json.text(shutter)).contains("\"kind\":\"SHUTTER\"");
        assertThat(Json.read(Json.text(shutter), FirePoint.class)).isEqualTo(shutter);
    }

    @Test
    void aHallFromBeforeNorthWasKnownIsWrittenAsItWasAndNorthMayBeUp() {
        var json = "{\"code\":\"A\",\"id\":\"h\",\"name\":{},\"outline\":"
                + "{\"corners\":[[0.0,0.0],[9.0,0.0],[9.0,6.0]]}}";
        var hall = Json.read(json, Hall.class);
        assertThat(hall.north()).isNull();
        assertThat(Json.text(hall)).isEqualTo(json);
        assertThat(Json.read(Json.text(hall.withNorth(0.0)), Hall.class).north())
                .isZero();
    }

    @Test
    void anEditNeedsAKindFirstAndASide() {
        var hall = Json.text(Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10));
        assertRefused("{}", Edit.class);
        assertRefused("[]", Edit.class);
        assertRefused("{\"kind\":\"hall\"}", Edit.class);
        assertRefused("{\"kind\":\"spaceship\",\"after\":" + hall + "}", Edit.class);
        assertRefused("{\"kind\":\"booth\",\"after\":" + hall + "}", Edit.class);
        assertRefused("{\"kind\":\"hall\",\"during\":" + hall + "}", Edit.class);
        assertRefused("{\"after\":" + hall + ",\"kind\":\"hall\"}", Edit.class);
        assertRefused("{\"kind\":\"hall\",\"after\":" + hall, Edit.class);
    }

    @Test
    void anEditKeepsTheIdentityOfItsEntry() {
        var one = Json.text(Hall.rectangular(new Id<>("one"), "A", Name.NONE, 10, 10));
        var two = Json.text(Hall.rectangular(new Id<>("two"), "A", Name.NONE, 10, 10));
        assertRefused("{\"kind\":\"hall\",\"before\":" + one + ",\"after\":" + two + "}", Edit.class);
    }

    @Test
    void aPointIsTwoNumbersWithinReach() {
        assertThat(Json.read("[-0.0,1e3]", Point.class)).isEqualTo(new Point(0, 1000));
        assertThat(Json.read("[1,2]", Point.class)).isEqualTo(new Point(1, 2));
        for (var odd : List.of("[]", "[1]", "[1,2,3]", "{\"x\":1,\"y\":2}", "[1,1e9]", "[1,\"NaN\"]", "\"1,2\"")) {
            assertRefused(odd, Point.class);
        }
    }

    @Test
    void aFootprintSaysItsShape() {
        assertRefused("{\"corner\":[0,0],\"width\":3,\"depth\":3}", Footprint.class);
        assertRefused("{\"shape\":\"circle\",\"corner\":[0,0]}", Footprint.class);
        assertRefused("{\"shape\":\"rectangle\",\"corner\":[0,0],\"width\":0,\"depth\":3}", Footprint.class);
        assertRefused("{\"shape\":\"polygon\",\"outline\":{\"corners\":[[0,0],[1,1]]}}", Footprint.class);
    }

    @Test
    void anIdIsOneWordOfAtMostSixtyFourCharacters() {
        assertThat(Json.text(new Id<Hall>("展馆"))).isEqualTo("\"展馆\"");
        for (var odd : List.of("\"\"", "\" \"", "\"" + "x".repeat(65) + "\"", "{\"value\":\"x\"}", "null")) {
            var json = "{\"id\":" + odd + ",\"kind\":\"PACKAGE\"}";
            assertThatThrownBy(() -> Json.read(json, Booth.class)).as(odd).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void whatFollowsAnEntryIsRefused() {
        var hall = Json.text(Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10));
        assertRefused(hall + hall, Hall.class);
        assertRefused(hall + "x", Hall.class);
        assertRefused(hall.substring(0, hall.length() - 1), Hall.class);
        assertRefused("", Hall.class);
    }

    @Test
    void aPlacedEntryNeedsADocumentAndAnEntry() {
        var hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10);
        var whole = new Placed<>(new Id<Exhibition>("e3"), hall);
        assertThat(Json.placed(Hall.class).apply(Json.write(whole))).isEqualTo(whole);
        for (var odd : List.of("{\"document\":\"e3\"}", "{\"entry\":" + Json.text(hall) + "}", "{}", "null and void")) {
            assertThatThrownBy(() -> Json.placed(Hall.class).apply(odd.getBytes(StandardCharsets.UTF_8)))
                    .as(odd)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aChangeFromBeforeAuthorsAndKindsIsAnEditByNobody() {
        var json = "{\"seq\":3,\"at\":\"2026-11-03T08:00:00Z\",\"document\":\"e3\","
                + "\"change\":{\"label\":{\"key\":\"change.create\"},\"edits\":[]}}";
        var read = Committed.of(json.getBytes(StandardCharsets.UTF_8));
        assertThat(read.author()).isEmpty();
        assertThat(read.kind()).isEqualTo("EDIT");
        assertThat(read.target()).isZero();
        assertThat(read.change().label()).isEqualTo(Label.of("change.create"));
        for (var part : List.of("\"at\":\"2026-11-03T08:00:00Z\",", "\"document\":\"e3\",")) {
            assertThatThrownBy(() -> Committed.of(json.replace(part, "").getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aHeadingSaysWhetherTheExhibitionWasCreatedAndHowManyWereTouched() {
        var exhibition = Exhibition.titled("E3", Name.NONE, null, null);
        var hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 10, 10);
        assertThat(heading(Edit.create(exhibition), Edit.create(hall)).creates())
                .isTrue();
        assertThat(heading(Edit.create(exhibition), Edit.create(hall)).touched())
                .isEqualTo(2);
        assertThat(heading(Edit.create(hall)).creates()).isFalse();
        assertThat(heading(Edit.delete(exhibition)).creates()).isFalse();
        assertThat(heading(new Edit(exhibition, exhibition.at(Name.of("X", ""), Name.NONE)))
                        .creates())
                .isFalse();
    }

    private static Heading heading(Edit... edits) {
        var change = Change.of(Label.of("change.create", "展", ""), edits);
        return new Committed(1, Instant.EPOCH, null, new Id<>("e3"), null, 0, change).heading();
    }

    private static void assertRefused(String json, Class<?> type) {
        assertThatThrownBy(() -> Json.read(json, type)).as(json).isInstanceOf(RuntimeException.class);
    }
}
