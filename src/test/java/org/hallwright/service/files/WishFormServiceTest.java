package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;
import static org.hallwright.service.OpenHall.exhibitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.hallwright.app.FilledForms;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.wish.WishPreview;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RosterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishFormServiceTest {
    private static final Exhibitor FIRM = exhibitor("Bohai Steel");
    private static final Exhibitor FRIEND = exhibitor("=Friend");
    private static final ThemedArea AREA =
            new ThemedArea(new Id<>("area"), null, "T1", Name.of("Steel", "钢铁"), "", ThemedArea.Admission.ANYBODY, 1);

    @TempDir
    Path folder;

    private OpenHall hall;
    private WishFormService forms;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(HALL, AREA, booth("A1", 0, 0), booth("A2", 4, 0), booth("A3", 8, 0), FIRM, FRIEND);
        forms = new WishFormService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path form() {
        return forms.write(List.of(FIRM.id()), folder.resolve("forms"), Progress.unwatched())
                .getFirst()
                .path();
    }

    private WishPreview read(Path... files) {
        return forms.importFrom(List.of(files), Progress.unwatched());
    }

    private Exhibitor now() {
        return hall.state().get(FIRM.id());
    }

    private static void fill(Path form, String... cells) {
        FilledForms.fill(form, cells);
    }

    private static String at(Path form, String code, char column) {
        return FilledForms.at(form, code, column);
    }

    @Test
    void aFormThatComesBackUntouchedChangesNothing() {
        var random = new Random(4);
        for (var i = 0; i < 25; i++) {
            var some = filledOf(random);
            hall.with(some);
            var read = read(form());
            assertThat(read.problems()).isEmpty();
            assertThat(read.change().edits()).isEmpty();
            assertThat(now()).isEqualTo(some);
        }
    }

    private static Exhibitor filledOf(Random random) {
        var request = new BoothRequest(
                random.nextInt(400) / 4.0,
                random.nextBoolean() ? null : BoothKind.RAW_SPACE,
                random.nextInt(5),
                random.nextBoolean() ? null : AREA.id(),
                random.nextBoolean() ? List.of() : List.of(new Id<>("booth-A2"), new Id<>("booth-A1")),
                random.nextBoolean() ? List.of() : List.of(FRIEND.id()),
                List.of(),
                null);
        return FIRM.edit()
                .request(request)
                .fascia(Name.of(random.nextBoolean() ? "BOHAI" : "", "渤海"))
                .country(random.nextBoolean() ? "CN" : "")
                .contacts(random.nextBoolean() ? List.of() : List.of(new Contact("王芳", "", "+86 10", "w@b.cn")))
                .exhibits(
                        random.nextBoolean()
                                ? List.of()
                                : List.of(new Exhibit(Name.of("=Rail", "钢轨"), ExhibitForm.VIDEO, "https://x.example")))
                .notes(random.nextBoolean() ? "" : "near\nthe door")
                .build();
    }

    @Test
    void whatTheExhibitorFillsInIsItsRequestInOneChange() throws IOException {
        var form = form();
        fill(form, at(form, "area", 'C'), "36.5", at(form, "kind", 'C'), "raw space 光地");
        fill(form, at(form, "open-sides", 'C'), "2 corner 两面开口", at(form, "themed-area", 'C'), "T1 Steel 钢铁");
        fill(form, at(form, "booths", 'C'), "A3", at(form, "booths", 'D'), "A1", at(form, "near", 'C'), "=Friend");
        fill(
                form,
                at(form, "fascia", 'C'),
                "BOHAI",
                at(form, "fascia", 'E'),
                "渤海",
                at(form, "country", 'C'),
                "China 中国");
        fill(form, at(form, "contact-1", 'C'), "王芳", at(form, "contact-1", 'F'), "w@b.cn");
        fill(
                form,
                at(form, "exhibit-1", 'C'),
                "Rail",
                at(form, "exhibit-1", 'E'),
                "video 视频",
                at(form, "notes", 'C'),
                "=1+1");
        var log = hall.open().log().size();

        var read = read(form);

        assertThat(read.problems()).isEmpty();
        var wanted = new BoothRequest(
                36.5,
                BoothKind.RAW_SPACE,
                2,
                AREA.id(),
                List.of(new Id<>("booth-A3"), new Id<>("booth-A1")),
                List.of(FRIEND.id()),
                List.of(),
                hall.open().today());
        assertThat(now())
                .isEqualTo(FIRM.edit()
                        .request(wanted)
                        .fascia(Name.of("BOHAI", "渤海"))
                        .country("CN")
                        .contacts(List.of(new Contact("王芳", "", "", "w@b.cn")))
                        .exhibits(List.of(new Exhibit(Name.of("Rail", ""), ExhibitForm.VIDEO, "")))
                        .notes("=1+1")
                        .build());
        assertThat(hall.open().log()).hasSize(log + 1);
        assertThat(read(form).change().edits()).isEmpty();
        hall.open().undo();
        assertThat(now()).isEqualTo(FIRM);
    }

    @Test
    void badAnswersAreListedByTheirCellsAndLeaveWhatWas() throws IOException {
        var form = form();
        var kind = at(form, "kind", 'C');
        fill(form, at(form, "area", 'C'), "much", kind, "castle", at(form, "open-sides", 'C'), "7");
        fill(form, at(form, "booths", 'C'), "A9", at(form, "booths", 'D'), "A2", at(form, "away", 'D'), "Nobody");
        fill(form, at(form, "country", 'C'), "Atlantis", at(form, "exhibit-2", 'F'), "https://x.example");

        var read = read(form);

        assertThat(read.problems())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder(
                        "wish-area",
                        "wish-kind",
                        "wish-open-sides",
                        "wish-booth",
                        "wish-neighbour",
                        "wish-country",
                        "wish-exhibit-name");
        assertThat(read.problems()).anySatisfy(p -> assertThat(p.args()).contains(kind, "castle"));
        assertThat(now().request().booths()).containsExactly(new Id<>("booth-A2"));
        assertThat(now().request().area()).isZero();
        assertThat(now().country()).isEmpty();
    }

    @Test
    void whatWasChangedHereSinceStaysUnlessTheFormAnswersIt() throws IOException {
        var form = form();
        hall.with(FIRM.edit().notes("ask for steel").country("CN").build());
        fill(form, at(form, "notes", 'C'), "by the door");

        var read = read(form);

        assertThat(now().country()).isEqualTo("CN");
        assertThat(now().notes()).isEqualTo("by the door");
        assertThat(read.problems()).extracting(Problem::rule).containsExactly("wish-changed-here");
    }

    @Test
    void aFormWhoseExhibitorIsGoneIsSaidAndTheOthersAreRead() throws IOException {
        var all = forms.write(forms.all(), folder.resolve("all"), Progress.unwatched());
        assertThat(all)
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.path().getFileName().toString()).startsWith("T1-wish-"));
        for (var file : all) {
            fill(file.path(), at(file.path(), "area", 'C'), "18");
        }
        new RosterService(hall.open()).delete(Set.of(FRIEND.id()));
        var twice = Files.copy(all.getLast().path(), folder.resolve("all").resolve("z.xlsx"));

        var read = read(folder.resolve("all"));

        assertThat(twice).exists();
        assertThat(read.problems()).extracting(Problem::rule).containsExactlyInAnyOrder("wish-gone", "wish-twice");
        assertThat(read.updated()).isEqualTo(1);
        assertThat(now().request().area()).isEqualTo(18);
    }

    @Test
    void aTableIsNoFormAndAFolderWithoutFormsIsRefused() throws IOException {
        var table = Files.writeString(folder.resolve("roster.csv"), "Company\nAcme\n");
        var empty = Files.createDirectories(folder.resolve("none"));
        assertThat(WishFormService.isForms(List.of(table))).isFalse();
        assertThat(WishFormService.isForms(List.of(form()))).isTrue();
        assertThatThrownBy(() -> read(empty)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read(form(), table)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void theFormIsLockedButForItsAnswersAndPrintsOnOnePage() throws Exception {
        var form = form();
        try (var zip = ZipFile.builder().setPath(form).get()) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("fitToHeight=\"1\"", "fitToWidth=\"1\"", "paperSize=\"9\"");
            assertThat(sheet.split("<dataValidation ", -1)).hasSizeGreaterThan(10);
            assertThat(sheet).doesNotContain("<f>").containsPattern("<sheetProtection password=\"[0-9A-Fa-f]{4}\"");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
            var styles = new String(
                    zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(styles).containsPattern("locked=\"(0|false)\"");
        }
    }
}
