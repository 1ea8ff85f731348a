package org.hallwright.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Piece;
import org.hallwright.store.codec.RandomEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final int SCHEMA = 1;

    @TempDir
    private Path folder;

    private static ArchiveContent content() {
        var portfolio = Portfolio.EMPTY;
        for (var seed = 0; seed < 5; seed++) {
            var edits = new RandomEntries(seed)
                    .ofEachKind().stream().map(Edit::create).toList();
            portfolio = portfolio.apply(new Id<>("doc-" + seed), new Change(Label.of("change.create"), edits));
        }
        var log = List.of("{\"seq\":1}", "{\"seq\":2}").stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        var at = Instant.parse("2026-11-03T08:00:00Z");
        return new ArchiveContent(new UUID(1, 2), at, 2, portfolio, log);
    }

    private ArchiveContent read(byte[] bytes) throws IOException {
        var file = folder.resolve("archive.zip");
        Files.write(file, bytes);
        return new ArchiveReader(SCHEMA, ArchiveReader.STRANGERS_LIMIT).read(file);
    }

    private boolean holds(byte[] bytes, ArchiveContent content) throws IOException {
        var file = folder.resolve("archive.zip");
        Files.write(file, bytes);
        return new ArchiveReader(SCHEMA, ArchiveReader.STRANGERS_LIMIT).holds(file, content, entry -> false);
    }

    private void assertDamaged(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(ArchiveDamaged.class);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Map<Entry, Piece> pieces(ArchiveContent content, UnaryOperator<String> as) {
        var pieces = new IdentityHashMap<Entry, Piece>();
        content.portfolio()
                .documents()
                .values()
                .forEach(state -> state.entries().stream()
                        .filter(entry -> entry instanceof Booth || entry instanceof Exhibitor)
                        .forEach(entry -> {
                            var json = as.apply(Json.text(entry)).getBytes(StandardCharsets.UTF_8);
                            var among = ("before" + new String(json, StandardCharsets.UTF_8) + "after");
                            pieces.put(entry, new Piece(among.getBytes(StandardCharsets.UTF_8), 6, json.length));
                        }));
        return pieces;
    }

    @Test
    void whatLiesReadyIsWrittenAsItWouldBeAnew() throws IOException {
        var content = content();
        var ready = pieces(content, json -> json);

        assertThat(ready).hasSize(10);
        assertThat(ArchiveWriter.write(content, SCHEMA, ready)).isEqualTo(ArchiveWriter.write(content, SCHEMA));
    }

    /// The proof reads each line that is not known, whoever wrote it.
    @Test
    void whatLiesReadyAndSaysOtherwiseIsFound() throws IOException {
        var content = content();
        var ready = pieces(content, json -> json.replace("\"id\":\"", "\"id\":\"x"));

        assertThat(holds(ArchiveWriter.write(content, SCHEMA, ready), content)).isFalse();
    }

    @Test
    void everyKindComesBackFromTheArchive() throws IOException {
        var content = content();
        var read = read(ArchiveWriter.write(content, SCHEMA));
        assertThat(holds(ArchiveWriter.write(content, SCHEMA), content)).isTrue();
        assertThat(read.portfolio()).isEqualTo(content.portfolio());
        assertThat(read.at()).isEqualTo(content.at());
    }

    @Test
    void equalContentGivesEqualBytes() throws IOException {
        assertThat(ArchiveWriter.write(content(), SCHEMA)).isEqualTo(ArchiveWriter.write(content(), SCHEMA));
    }

    @Test
    void anArchiveOfNothingIsAnArchive() throws IOException {
        var nothing = new ArchiveContent(new UUID(3, 4), Instant.EPOCH, 0, Portfolio.EMPTY, List.of());
        var archive = ArchiveWriter.write(nothing, SCHEMA);
        assertThat(read(archive).portfolio()).isEqualTo(Portfolio.EMPTY);
        assertThat(holds(archive, nothing)).isTrue();
    }

    @Test
    void aCutArchiveIsRefusedWhereverItIsCut() throws IOException {
        var whole = ArchiveWriter.write(content(), SCHEMA);
        var random = new Random(3);
        for (var n = 0; n < 60; n++) {
            var cut = read0(Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(cut == null || cut.portfolio().equals(content().portfolio()))
                    .isTrue();
        }
        assertDamaged(new byte[0]);
        assertDamaged("name,country\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFlippedBitIsRefusedOrChangesNothing() throws IOException {
        var whole = ArchiveWriter.write(content(), SCHEMA);
        var random = new Random(4);
        for (var n = 0; n < 200; n++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var read = read0(bytes);
            assertThat(read == null || read.portfolio().equals(content().portfolio()))
                    .isTrue();
        }
    }

    private ArchiveContent read0(byte[] bytes) throws IOException {
        try {
            return read(bytes);
        } catch (ArchiveDamaged e) {
            return null;
        }
    }

    @Test
    void anArchiveOfANewerVersionSaysSo() throws IOException {
        var newer = ArchiveWriter.write(content(), SCHEMA + 1);
        assertThatThrownBy(() -> read(newer))
                .isInstanceOfSatisfying(
                        ArchiveDamaged.class, e -> assertThat(e.isNewer()).isTrue());
    }

    @Test
    void filesThatTheManifestDoesNotNameAreRefused() throws IOException {
        var manifest = "{\"format\":1,\"schema\":1,\"store\":\"00000000-0000-0001-0000-000000000002\","
                + "\"at\":\"2026-11-03T08:00:00Z\"}";
        assertThat(read(zip("manifest.json", manifest)).portfolio()).isEqualTo(Portfolio.EMPTY);
        assertDamaged(zip("manifest.json", manifest, "../../evil.sh", "rm"));
        assertDamaged(zip("entries/booth.jsonl", ""));
        assertDamaged(zip("manifest.json", "{}"));
        var odd = manifest.replace("}", ",\"parts\":{\"../evil\":{}}}");
        assertDamaged(zip("manifest.json", odd, "../evil", ""));
    }

    @Test
    void whatInflatesBeyondMeasureIsRefused() throws IOException {
        assertDamaged(zip("manifest.json", "{}", "entries/booth.jsonl", " ".repeat(40_000_000)));
        var file = folder.resolve("archive.zip");
        Files.write(file, ArchiveWriter.write(content(), SCHEMA));
        assertThatThrownBy(() -> new ArchiveReader(SCHEMA, 1000).read(file)).isInstanceOf(ArchiveDamaged.class);
    }
}
