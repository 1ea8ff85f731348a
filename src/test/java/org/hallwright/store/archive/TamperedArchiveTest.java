package org.hallwright.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Placed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that somebody changed who knows how they are made: whole ZIP files, most with checksums that hold.
class TamperedArchiveTest {
    private static final int SCHEMA = 1;
    private static final String HALLS = "entries/hall.jsonl";
    private static final String SECTIONS = "entries/section.jsonl";
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.of("", "展馆"), 90, 60);

    @TempDir
    private Path folder;

    /// Files of the archive by name; the manifest is made when it is packed.
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private final Map<String, Manifest.Part> parts = new LinkedHashMap<>();

    @BeforeEach
    void unpack() throws IOException {
        var entries = List.<Entry>of(HALL, new Section(new Id<>("s"), "1", Name.NONE, "", 0));
        var change = new Change(
                Label.of("change.create"), entries.stream().map(Edit::create).toList());
        var portfolio = Portfolio.EMPTY.apply(new Id<>("e3"), change);
        var content = new ArchiveContent(new UUID(1, 2), Instant.EPOCH, 1, portfolio, List.of(bytes("{}")));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ArchiveWriter.write(content, SCHEMA)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.putAll(Json.read(files.remove(Manifest.NAME), Manifest.class).parts());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Puts a file in with a count and a checksum that hold.
    private void put(String name, String text) {
        files.put(name, bytes(text));
        parts.put(name, new Manifest.Part((int) text.lines().count(), Json.checksum(bytes(text))));
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private Manifest manifest() {
        return new Manifest(Manifest.FORMAT, SCHEMA, new UUID(1, 2), Instant.EPOCH, 1, parts);
    }

    private byte[] packed(byte[] manifest) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private ArchiveContent read(byte[] archive) throws IOException {
        var file = Files.createDirectories(folder.resolve("in")).resolve("archive.zip");
        Files.write(file, archive);
        return new ArchiveReader(SCHEMA, ArchiveReader.STRANGERS_LIMIT).read(file);
    }

    private ArchiveContent read() throws IOException {
        return read(packed(Json.write(manifest())));
    }

    private void assertDamaged() {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        ArchiveDamaged.class, e -> assertThat(e.isNewer()).isFalse());
    }

    private void assertDamaged(String manifest) {
        assertThatThrownBy(() -> read(packed(bytes(manifest)))).isInstanceOf(ArchiveDamaged.class);
    }

    @Test
    void anArchiveThatWasUnpackedAndPackedAgainIsWhole() throws IOException {
        assertThat(read().portfolio().state(new Id<>("e3")).get(HALL.id())).isEqualTo(HALL);
        assertThat(read().log()).singleElement().isEqualTo(bytes("{}"));
    }

    @Test
    void aChangedLineIsRefusedByItsChecksum() {
        files.put(HALLS, bytes(text(HALLS).replace("展馆", "馆展")));
        assertDamaged();
    }

    @Test
    void aCountThatIsNotTheNumberOfLinesIsRefused() {
        var part = parts.get(HALLS);
        for (var lines : new int[] {0, 2, -1, Integer.MAX_VALUE}) {
            parts.put(HALLS, new Manifest.Part(lines, part.crc()));
            assertDamaged();
        }
    }

    @Test
    void aLastLineWithoutItsEndIsRefused() {
        put(HALLS, text(HALLS).strip());
        assertDamaged();
    }

    @Test
    void anEmptyLineIsNoEntry() {
        put(HALLS, text(HALLS) + "\n");
        assertDamaged();
    }

    @Test
    void aTableThatIsMissingThoughTheManifestNamesItIsRefused() {
        files.remove(SECTIONS);
        assertDamaged();
    }

    @Test
    void aTableThatTheManifestDoesNotNameIsRefused() {
        parts.remove(SECTIONS);
        assertDamaged();
    }

    @Test
    void aKindThatHasNoEntriesNeedsNoTable() throws IOException {
        files.remove(SECTIONS);
        parts.remove(SECTIONS);
        assertThat(read().portfolio().state(new Id<>("e3")).size()).isEqualTo(1);
    }

    @Test
    void entriesInTheTableOfAnotherKindAreRefused() {
        put("entries/booth.jsonl", text(HALLS));
        assertDamaged();
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() {
        put(HALLS, text(HALLS) + text(HALLS));
        assertDamaged();
    }

    @Test
    void anIdThatTwoKindsShareInOneDocumentIsRefused() {
        put(SECTIONS, text(SECTIONS).replace("\"id\":\"s\"", "\"id\":\"h\""));
        assertDamaged();
    }

    @Test
    void anUnknownFieldOrAValueOutOfReachIsRefused() {
        put(HALLS, text(HALLS).replace("\"code\":\"A\"", "\"code\":\"A\",\"colour\":\"red\""));
        assertDamaged();
        put(HALLS, text(HALLS).replace("90.0", "1e300"));
        assertDamaged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.jsonl",
                "/tmp/evil.jsonl",
                "entries/../../evil.jsonl",
                "entries/hall/../booth.jsonl",
                "entries\\booth.jsonl",
                "entries/BOOTH.jsonl",
                "entries/booth.jsonl.exe",
                "entries/spaceship.jsonl",
                "entries/.jsonl",
                "entries//booth.jsonl",
                "C:\\evil.jsonl",
                "entries/booth.jsonl\n",
                "shows.mv.db",
                "展位"
            })
    void aFileOfAnyOtherNameIsRefusedAndWrittenNowhere(String name) throws IOException {
        put(name, "");
        assertDamaged();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile))
                    .singleElement()
                    .asString()
                    .endsWith("archive.zip");
        }
    }

    @Test
    void aFolderInTheArchiveIsRefused() {
        put("entries/", "");
        assertDamaged();
    }

    @Test
    void aFileThatIsInItTwiceIsRefused() throws IOException {
        put("entries/booti.jsonl", "");
        put("entries/booth.jsonl", "");
        parts.remove("entries/booti.jsonl");
        var twice = new String(packed(Json.write(manifest())), StandardCharsets.ISO_8859_1)
                .replace("booti", "booth")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(twice)).isInstanceOf(ArchiveDamaged.class).hasMessageContaining("twice");
    }

    @Test
    void aManifestWithoutAStoreATimeOrSenseIsRefused() {
        var whole = Json.text(manifest());
        for (var part : List.of("\"at\":", "\"store\":")) {
            assertDamaged(whole.replace(part, "\"was\":"));
        }
        assertDamaged(whole.replace("\"lines\":1", "\"lines\":\"one\""));
        assertDamaged(whole.replaceFirst("\\{\"crc\":[0-9]+,\"lines\":1}", "null"));
        for (var odd : List.of("", "[]", "null", "\"manifest\"", "{\"format\":", "[".repeat(100_000))) {
            assertDamaged(odd);
        }
    }

    @Test
    void aNewerFormatOrSchemaSaysSoAndAnOlderOneIsRead() throws IOException {
        for (var newer : List.of(
                new Manifest(Manifest.FORMAT + 1, SCHEMA, new UUID(1, 2), Instant.EPOCH, 1, parts),
                new Manifest(Manifest.FORMAT, SCHEMA + 41, new UUID(1, 2), Instant.EPOCH, 1, parts))) {
            assertThatThrownBy(() -> read(packed(Json.write(newer))))
                    .isInstanceOfSatisfying(
                            ArchiveDamaged.class, e -> assertThat(e.isNewer()).isTrue());
        }
        var older = new Manifest(0, 0, new UUID(1, 2), Instant.EPOCH, 1, parts);
        assertThat(read(packed(Json.write(older))).last()).isEqualTo(1);
    }

    @Test
    void aNewerFormatSaysSoThoughItsManifestHoldsMore() {
        var manifest = Json.text(manifest())
                .replace(
                        "\"format\":" + Manifest.FORMAT,
                        "\"format\":" + (Manifest.FORMAT + 1) + ",\"signature\":\"beef\"");
        assertThatThrownBy(() -> read(packed(bytes(manifest))))
                .isInstanceOfSatisfying(
                        ArchiveDamaged.class, e -> assertThat(e.isNewer()).isTrue());
    }

    @Test
    void aLogKeepsItsLinesByteForByte() throws IOException {
        put(Manifest.LOG, "{\"seq\":1}\r\n\n \n{\"展\":\"\\u0000\"}\n");
        assertThat(read().log().stream().map(line -> new String(line, StandardCharsets.UTF_8)))
                .containsExactly("{\"seq\":1}\r", "", " ", "{\"展\":\"\\u0000\"}");
    }

    @Test
    void anArchiveOfNothingButAManifestHoldsNothing() throws IOException {
        files.clear();
        parts.clear();
        assertThat(read().portfolio()).isEqualTo(Portfolio.EMPTY);
        assertThat(read().log()).isEmpty();
    }

    private boolean holds(ArchiveContent content) throws IOException {
        return holds(content, entry -> false);
    }

    private boolean holds(ArchiveContent content, Predicate<Placed<?>> known) throws IOException {
        var file = Files.createDirectories(folder.resolve("in")).resolve("archive.zip");
        Files.write(file, packed(Json.write(manifest())));
        return new ArchiveReader(SCHEMA, ArchiveReader.STRANGERS_LIMIT).holds(file, content, known);
    }

    @Test
    void entriesWhoseLinesAreKnownAreCountedOnly() throws IOException {
        var one = read();
        put(HALLS, "{}\n");
        assertThatThrownBy(() -> holds(one)).isInstanceOf(ArchiveDamaged.class);
        assertThat(holds(one, placed -> placed.entry() instanceof Hall)).isTrue();
        assertThatThrownBy(() -> holds(one, placed -> placed.entry() instanceof Section))
                .isInstanceOf(ArchiveDamaged.class);
        put(HALLS, "");
        assertThat(holds(one, placed -> true)).as("one too few").isFalse();
        put(HALLS, "{}\n{}\n");
        assertThat(holds(one, placed -> true)).as("one too many").isFalse();
    }

    @Test
    void whatAnArchiveHoldsIsStoreAndHistoryButNotTheTime() throws IOException {
        var one = read();
        assertThat(holds(new ArchiveContent(one.store(), Instant.MAX, one.last(), one.portfolio(), one.log())))
                .isTrue();
        assertThat(holds(one.movedTo(new UUID(9, 9)))).isFalse();
        assertThat(holds(new ArchiveContent(one.store(), one.at(), 2, one.portfolio(), one.log())))
                .isFalse();
        assertThat(holds(one.of(new Id<>("e3"), one.log()))).isFalse();
    }

    @Test
    void anArchiveThatDiffersFromTheStateInOneEntryOrChangeDoesNotHoldIt() throws IOException {
        var one = read();
        var without = one.portfolio().apply(new Id<>("e3"), new Change(Label.of("x"), List.of(Edit.delete(HALL))));
        var higher = HALL.withClearHeight(11);
        var other = one.portfolio().apply(new Id<>("e3"), new Change(Label.of("x"), List.of(new Edit(HALL, higher))));
        for (var portfolio : List.of(without, other, Portfolio.EMPTY)) {
            assertThat(holds(new ArchiveContent(one.store(), one.at(), 1, portfolio, one.log())))
                    .isFalse();
        }
        for (var log : List.of(List.<byte[]>of(), List.of(bytes("[]")), List.of(bytes("{}"), bytes("{}")))) {
            assertThat(holds(new ArchiveContent(one.store(), one.at(), 1, one.portfolio(), log)))
                    .isFalse();
        }
        put(HALLS, text(HALLS) + text(HALLS));
        assertThat(holds(one)).as("a line twice").isFalse();
        put(HALLS, text(SECTIONS).replace(text(SECTIONS), ""));
        assertThat(holds(one)).as("a table without its lines").isFalse();
    }
}
