package org.hallwright.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Id<Hall> HALL = new Id<>("hall-a");

    @Test
    void everyKindComesBackFromItsJsonAsItWas() {
        for (var seed = 0; seed < 60; seed++) {
            for (var entry : new RandomEntries(seed).ofEachKind()) {
                var json = Json.write(entry);
                var back = Json.read(json, entry.getClass());
                assertThat(back).isEqualTo(entry);
                assertThat(Json.write(back)).as("canonical bytes of %s", entry).isEqualTo(json);
            }
        }
    }

    @Test
    void listsAndMapsComeBackFullOrEmpty() {
        assertThat(Json.list("[]", String.class)).isEmpty();
        assertThat(Json.list("[ ]", String.class)).isEmpty();
        assertThat(Json.list("[\"a\",\"b\"]", String.class)).containsExactly("a", "b");
        assertThat(Json.map("{}")).isEmpty();
        assertThat(Json.map("{\"a\":\"b\"}")).containsExactly(Map.entry("a", "b"));
        assertThatThrownBy(() -> Json.list("", String.class)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPointIsAListOfTwoNumbers() {
        assertThat(point("[1.5,-2]")).isEqualTo(new Point(1.5, -2));
        assertThat(point("[ 3 , \"4\" ]")).isEqualTo(new Point(3, 4));
        for (var odd : List.of("[1]", "[]", "[1,2,3]", "{\"x\":1}", "[1,[2]]", "[1,\"b\"]", "[1", "7")) {
            assertThatThrownBy(() -> point(odd)).as(odd).isInstanceOf(RuntimeException.class);
        }
    }

    private static Point point(String json) {
        return Json.read(json, Point.class);
    }

    @Test
    void aCommittedChangeComesBackWithEveryKindInIt() {
        var entries = new RandomEntries(7).ofEachKind();
        var edits = entries.stream().map(Edit::create).toList();
        var committed = new Committed(
                12,
                Instant.parse("2026-11-03T10:15:30.123456Z"),
                "Wang Li",
                new Id<>("E3"),
                "UNDO",
                11,
                new Change(Label.of("booth.move", "A101"), edits));
        assertThat(Committed.of(committed.toBytes())).isEqualTo(committed);
        var deleted = committed.change().inverse();
        assertThat(Json.read(Json.write(deleted), Change.class)).isEqualTo(deleted);
    }

    @Test
    void aBoothIsWrittenShortAndInPlainWords() {
        var booth = Booth.shell(new Id<>("b1"), HALL, "A101", Footprint.rectangle(1, 2.5, 3, 3));
        assertThat(Json.text(booth))
                .isEqualTo("{\"footprint\":{\"shape\":\"rectangle\",\"corner\":[1.0,2.5],\"depth\":3.0,\"width\":3.0},"
                        + "\"hall\":\"hall-a\",\"id\":\"b1\",\"kind\":\"SHELL_SCHEME\",\"number\":\"A101\"}");
    }

    @Test
    void aRecordFromBeforeAFieldExistedHasTheDefaultThere() {
        var old = "{\"id\":\"b1\",\"hall\":\"hall-a\",\"footprint\":"
                + "{\"shape\":\"rectangle\",\"corner\":[0,0],\"width\":3,\"depth\":3}}";
        var booth = Json.read(old, Booth.class);
        assertThat(booth.kind()).isEqualTo(BoothKind.SHELL_SCHEME);
        assertThat(booth.formerly()).isEmpty();
        assertThat(booth.openSides()).isZero();
    }

    @Test
    void whatIsNotKnownIsNotReadSilently() {
        assertThatThrownBy(() -> Json.read("{\"id\":\"x\",\"colour\":\"red\"}", Hall.class))
                .isInstanceOf(RuntimeException.class);
        var edit = "{\"before\":{},\"kind\":\"booth\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Json.read(edit, Edit.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Kinds.classOf("spaceship")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theChecksumDependsOnTheDocument() {
        var exhibition = new RandomEntries(1).of(Exhibition.class);
        assertThat(Json.checksum(new Id<>("a"), exhibition)).isNotEqualTo(Json.checksum(new Id<>("b"), exhibition));
        assertThat(List.of(Json.checksum(new Id<>("a"), exhibition)))
                .containsExactly(Json.checksum(new Id<>("a"), exhibition));
    }
}
