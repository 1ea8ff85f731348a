package org.hallwright.ui.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.SourceColumn;
import org.hallwright.ui.roster.RosterDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPreviewViewModelTest {
    private static final Path ESRI = Path.of("../shared/data/rosters/esri-2026.xlsx");

    @TempDir
    private Path folder;

    private final Map<String, ColumnMemory.Columns> kept = new HashMap<>();
    private final ColumnMemory memory = new ColumnMemory(Map.of(), kept::putAll);
    private final List<Throwable> failures = new ArrayList<>();
    private RosterDesk roster;
    private ImportPreviewViewModel viewModel;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        var desk = roster.desk(Language.EN);
        desk.runner().onFailure(failures::add);
        viewModel = new ImportPreviewViewModel(desk, roster.service(), memory);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private RosterPreview preview() {
        return Objects.requireNonNull(viewModel.intake().previewProperty().get());
    }

    private Exhibitor named(String name) {
        return roster.hall().state().all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SourceColumn<RosterField> column(String header) {
        return viewModel.intake().shown().columns().stream()
                .filter(c -> c.header().equals(header))
                .findAny()
                .orElseThrow();
    }

    @Test
    void whatWasRecognisedIsShownBeforeAnythingIsStored() throws IOException {
        viewModel.open(file("roster.csv", "Company;Country;Colour\nNorth Sea Pumps;Norway;blue\n"));

        assertThat(viewModel.intake().openProperty().get()).isTrue();
        assertThat(viewModel.intake().shown().choice().separatorProperty().get())
                .isEqualTo(";");
        assertThat(viewModel.intake().shown().choice().encodingProperty().get()).isEqualTo("UTF-8");
        assertThat(column("Company").fieldProperty().get()).contains(RosterField.NAME);
        assertThat(column("Colour").fieldProperty().get()).isEmpty();
        assertThat(column("Colour").sample()).isEqualTo("blue");
        assertThat(preview().counts().created()).isEqualTo(1);
        assertThat(roster.hall().state().count(Exhibitor.class)).isEqualTo(3);
    }

    @Test
    void anImportIsOneChangeAndOneUndo() throws IOException {
        viewModel.open(file("roster.csv", "Company\nNorth Sea Pumps\nBohai Steel\nSouth Sea Nets\n"));
        var before = roster.hall().state();
        var edits = roster.hall().edits();

        viewModel.importAll();

        assertThat(roster.hall().edits()).isEqualTo(edits + 1);
        assertThat(roster.hall().state().count(Exhibitor.class)).isEqualTo(5);
        assertThat(viewModel.intake().openProperty().get()).isFalse();
        assertThat(roster.notices()).hasSize(1);
        roster.hall().open().undo();
        assertThat(roster.hall().state()).isEqualTo(before);
    }

    @Test
    void aColumnCanBeGivenToAnotherField() throws IOException {
        viewModel.open(file("roster.csv", "Company,Sign\nNorth Sea Pumps,Pumps\n"));
        column("Sign").fieldProperty().set(Optional.of(RosterField.CITY));

        assertThat(preview().exhibitors().getFirst().city().en()).isEqualTo("Pumps");
        assertThat(preview().exhibitors().getFirst().fascia().isEmpty()).isTrue();
    }

    @Test
    void aColumnCanBeKeptApartFromTheFieldItLooksLike() throws IOException {
        viewModel.open(file("roster.csv", "Company,Country\nNorth Sea Pumps,Norway\n"));
        column("Country").fieldProperty().set(Optional.empty());

        assertThat(preview().exhibitors().getFirst().country()).isEmpty();
        assertThat(preview().exhibitors().getFirst().custom()).containsEntry("Country", "Norway");
    }

    @Test
    void aFieldIsOneColumns() throws IOException {
        viewModel.open(file("roster.csv", "Company,Alias\nNorth Sea Pumps,NSP\n"));
        column("Alias").fieldProperty().set(Optional.of(RosterField.NAME));

        assertThat(column("Company").fieldProperty().get()).isEmpty();
        assertThat(preview().exhibitors().getFirst().name().en()).isEqualTo("NSP");
    }

    @Test
    void withoutANameColumnTheUserChoosesIt() throws IOException {
        viewModel.open(file("roster.csv", "Who,Where\nNorth Sea Pumps,Norway\n"));
        assertThat(viewModel.intake().previewProperty().get()).isNull();
        assertThat(viewModel.intake().refusalProperty().get()).contains("Choose");

        column("Who").fieldProperty().set(Optional.of(RosterField.NAME));

        assertThat(viewModel.intake().refusalProperty().get()).isEmpty();
        assertThat(preview().exhibitors()).hasSize(1);
    }

    @Test
    void aWrongEncodingIsMendedByHand() throws IOException {
        var bytes = "公司名称,城市\n渤海机床,大连\n".getBytes(Charset.forName("GB18030"));
        viewModel.open(Files.write(folder.resolve("roster.csv"), bytes));
        viewModel.intake().shown().choice().encodingProperty().set("windows-1252");
        assertThat(viewModel.intake().shown().columns())
                .noneMatch(c -> c.header().equals("城市"));

        viewModel.intake().shown().choice().encodingProperty().set("GB18030");

        assertThat(preview().exhibitors().getFirst().name().zh()).isEqualTo("渤海机床");
    }

    @Test
    void anotherSheetCanBeChosen() throws IOException {
        var file = folder.resolve("roster.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var cover = book.newWorksheet("Cover");
            cover.value(0, 0, "Company");
            cover.value(1, 0, "Fair Ltd");
            var firms = book.newWorksheet("参展商");
            firms.value(0, 0, "Company");
            firms.value(1, 0, "North Sea Pumps");
            firms.value(2, 0, "Bohai Steel");
        }
        viewModel.open(file);
        assertThat(viewModel.intake().shown().sheets()).containsExactly("Cover", "参展商");
        assertThat(preview().counts().read()).isEqualTo(1);

        viewModel.intake().shown().choice().sheetProperty().set("参展商");

        assertThat(preview().counts().read()).isEqualTo(2);
        assertThat(viewModel.intake().shown().columns().getFirst().sample()).isEqualTo("North Sea Pumps");
    }

    @Test
    void theHeaderRowCanBeChosen() throws IOException {
        viewModel.open(file("roster.csv", "a,b,c\nCompany,Country,Booth\nNorth Sea Pumps,Norway,A1\n"));
        viewModel.intake().shown().choice().headerRowProperty().set(2);

        assertThat(preview().counts().read()).isEqualTo(1);
        assertThat(preview().exhibitors().getFirst().country()).isEqualTo("NO");
    }

    @Test
    void duplicatesGoAsTheUserSays() throws IOException {
        viewModel.open(file("roster.csv", "Company,City\nBohai Steel,Tianjin\n"));
        assertThat(preview().counts().updated()).isEqualTo(1);

        viewModel.onDuplicateProperty().set(OnDuplicate.SKIP);
        assertThat(preview().counts().skipped()).isEqualTo(1);

        viewModel.onDuplicateProperty().set(OnDuplicate.KEEP);
        assertThat(preview().counts().created()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTableIsRefusedInASentence() throws IOException {
        viewModel.open(Files.write(folder.resolve("photo.csv"), new byte[] {0, 1, 2, 3, 0, 0, 7, 9}));

        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.args()).contains("photo.csv"));
        assertThat(viewModel.intake().openProperty().get()).isFalse();
        viewModel.importAll();
        assertThat(roster.hall().state().count(Exhibitor.class)).isEqualTo(3);
    }

    @Test
    void aRosterThatChangesUnderThePreviewIsCountedAnew() throws IOException {
        viewModel.open(file("roster.csv", "Company\nBohai Steel\nNew One\n"));
        assertThat(preview().counts().created()).isEqualTo(1);
        roster.service().delete(List.of(RosterDesk.STEEL.id()));

        viewModel.intake().refresh();

        assertThat(preview().counts().created()).isEqualTo(2);
    }

    @Test
    void columnsAreMatchedAsTheUserDidForSuchAFileBefore() throws IOException {
        viewModel.open(file("roster.csv", "Who;Where\nNorth Sea Pumps;Norway\n"));
        column("Who").fieldProperty().set(Optional.of(RosterField.NAME));
        column("Where").fieldProperty().set(Optional.of(RosterField.CITY));
        viewModel.importAll();
        assertThat(kept).hasSize(1);

        viewModel.open(file("next.csv", "Where,Who\nBergen,Bergen Boats\n"));

        assertThat(viewModel.intake().shown().remembered().get()).isTrue();
        assertThat(column("Where").fieldProperty().get()).contains(RosterField.CITY);
        assertThat(preview().exhibitors().getFirst().city().en()).isEqualTo("Bergen");

        viewModel.intake().shown().matchAnew().run();

        assertThat(viewModel.intake().shown().remembered().get()).isFalse();
        assertThat(viewModel.intake().refusalProperty().get()).contains("Choose");
    }

    @Test
    void columnsInAnotherCaseAreOfThatFormToo() throws IOException {
        viewModel.open(file("roster.csv", "Who,Country\nNorth Sea Pumps,Norway\n"));
        column("Who").fieldProperty().set(Optional.of(RosterField.NAME));
        column("Country").fieldProperty().set(Optional.empty());
        viewModel.importAll();

        viewModel.open(file("next.csv", "WHO,country\nBergen Boats,Norway\n"));

        assertThat(preview().exhibitors().getFirst().name().en()).isEqualTo("Bergen Boats");
        assertThat(preview().exhibitors().getFirst().country()).isEmpty();
        assertThat(preview().exhibitors().getFirst().custom()).containsEntry("country", "Norway");
    }

    @Test
    void aColumnIsMarkedWhereItsWordsAndNotItsHeaderTellTheField() throws IOException {
        viewModel.open(file("roster.csv", "Company,From\nPumps,Norway\nNets,Germany\nSteel,China\n"));

        assertThat(column("From").fieldProperty().get()).contains(RosterField.COUNTRY);
        assertThat(column("From").known()).isEqualTo(SourceColumn.Known.BY_CONTENT);
        assertThat(column("Company").known()).isEqualTo(SourceColumn.Known.BY_HEADER);
    }

    @Test
    void anotherFileForgetsWhatWasSaidOfTheRowsOfTheOneBefore() throws IOException {
        viewModel.open(file("roster.csv", "Company\nBohai Steel\n"));
        viewModel.onDuplicateProperty().set(OnDuplicate.KEEP);
        assertThat(preview().counts().created()).isEqualTo(1);

        viewModel.open(file("next.csv", "Company\nBohai Steel\nNew One\n"));

        assertThat(viewModel.onDuplicateProperty().get()).isEqualTo(OnDuplicate.MERGE);
        assertThat(preview().counts().created()).isEqualTo(1);
    }

    @Test
    void theRowOfTheHeadersIsRememberedToo() throws IOException {
        var text = "a,b,c\nCompany,Country,Booth\nNorth Sea Pumps,Norway,A1\n";
        viewModel.open(file("roster.csv", text));
        viewModel.intake().shown().choice().headerRowProperty().set(2);
        viewModel.importAll();

        viewModel.open(file("next.csv", text.replace("North", "South")));

        assertThat(viewModel.intake().shown().choice().headerRowProperty().get())
                .isEqualTo(2);
        assertThat(preview().exhibitors().getFirst().name().en()).isEqualTo("South Sea Pumps");
    }

    @Test
    void whatTheUserEditedSinceStaysUnlessHeTakesTheFiles() throws IOException {
        var text = "Company,City\nNorth Sea Pumps,Oslo\n";
        viewModel.open(file("roster.csv", text));
        viewModel.importAll();
        var pumps = named("North Sea Pumps");
        roster.service().save(pumps, pumps.edit().city(Name.of("Bergen", "")).build());
        viewModel.open(file("roster.csv", text.replace("Oslo", "Tromsø")));
        assertThat(preview().kept()).hasSize(1);
        assertThat(preview().toChange().isEmpty()).isTrue();

        viewModel.take(preview().kept(), true);
        viewModel.importAll();

        assertThat(roster.now(pumps).city().en()).isEqualTo("Tromsø");
        roster.hall().open().undo();
        assertThat(roster.now(pumps).city().en()).isEqualTo("Bergen");
    }

    @Test
    void aBoothThatWasNotFoundIsChosenInPlace() throws IOException {
        roster.service().delete(List.of(RosterDesk.STEEL.id()));
        viewModel.open(file("roster.csv", "Company,Booth\nNorth Sea Pumps,A-I\n"));
        var missing = preview().unmatchedBooths().getFirst();
        assertThat(viewModel.means(missing, "Z99")).isFalse();

        assertThat(viewModel.means(missing, "a1")).isTrue();

        assertThat(preview().unmatchedBooths()).isEmpty();
        viewModel.importAll();
        var pumps = named("North Sea Pumps");
        assertThat(Occupancy.of(roster.hall().state()).of(pumps.id())).hasSize(1);
        assertThat(pumps.boothReferences()).containsExactly("A1");
    }

    @Test
    void theFileIsImportedAsItWasShownWhateverBecameOfItSince() throws IOException {
        var path = file("roster.csv", "Company\nNorth Sea Pumps\n");
        viewModel.open(path);
        Files.delete(path);

        viewModel.importAll();

        assertThat(roster.hall().state().count(Exhibitor.class)).isEqualTo(4);
    }

    @Test
    void aRealRosterIsReadWithItsSheetAndBooths() {
        assumeTrue(Files.exists(ESRI), "the shared rosters are not here");
        viewModel.open(ESRI);

        assertThat(preview().counts().read()).isEqualTo(321);
        assertThat(viewModel.intake().shown().sheets())
                .isNotEmpty()
                .contains(viewModel.intake().shown().choice().sheetProperty().get());
        assertThat(preview().unmatchedBooths()).hasSizeGreaterThan(300);
    }
}
