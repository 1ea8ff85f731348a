package org.hallwright.ui.kit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.work.MemoryUsedUp;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.guests.Column;
import org.hallwright.exchange.guests.GuestsPreview;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.i18n.Language;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.WorkByHand;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.intake.FileIntake.ToChoose;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of guests on their way into a real store, read when the test says so.
class FileIntakeTest {
    @TempDir
    private Path folder;

    private final WorkByHand work = new WorkByHand();
    private final List<String> read = new ArrayList<>();
    private boolean memoryIsOut;
    private PlanDesk plan;
    private ImportService service;
    private FileIntake<Column, GuestsPreview> intake;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder.resolve("store"), Language.EN, TaskRunner.inlineBut(work));
        service = new ImportService(plan.hall.open());
        intake = new FileIntake<>(
                plan.desk,
                new ColumnMemory(Map.of(), all -> {}),
                new Kind<>("guests-", false, Column.GUESTS, Column::key),
                new ToChoose("exchange.no-names", "intake.choose-names"),
                new FileIntake.Reader<>() {
                    @Override
                    public Optional<FoundColumns<Column>> columns(Path path, TableForm<Column> form) {
                        read.add(path.getFileName().toString());
                        return Optional.of(service.guestColumns(path, form));
                    }

                    @Override
                    public GuestsPreview preview(FileIntake.AsRead<Column> file, Progress progress) {
                        if (memoryIsOut) {
                            throw new OutOfMemoryError("a test");
                        }
                        return service.previewGuests(file.path(), file.form());
                    }

                    @Override
                    public boolean bringsAnything(GuestsPreview preview) {
                        return !preview.change().isEmpty();
                    }
                });
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path guests() throws IOException {
        return file("guests.csv", "Name;Organisation\nAnn Lee;Trade\nBo Li;Health\n");
    }

    private void take() {
        intake.take(
                (preview, progress) -> {
                    service.commit(preview);
                    return preview;
                },
                taken -> {});
    }

    private long taken() {
        return plan.hall.state().all(Guest.class).size();
    }

    @Test
    void whatIsBeingReadAnewIsNotTakenIn() throws IOException {
        intake.open(guests());
        work.doAll();
        assertThat(intake.readyProperty().get()).isTrue();

        intake.shown().choice().separatorProperty().set(",");
        take();
        assertThat(taken())
                .as("the screen shows what the separator before made of it")
                .isZero();
        assertThat(intake.openProperty().get()).isTrue();

        intake.shown().choice().separatorProperty().set(";");
        work.doAll();
        take();
        assertThat(taken()).isEqualTo(2);
        assertThat(intake.openProperty().get()).isFalse();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void aReadingThatWasOvertakenIsNeitherDoneNorToldOf() throws IOException {
        intake.open(guests());
        work.doAll();
        read.clear();

        intake.shown().choice().headerRowProperty().set(2);
        intake.shown().choice().headerRowProperty().set(1);
        work.doAll();

        assertThat(read).hasSize(1);
        assertThat(plan.failures).isEmpty();
        assertThat(intake.shown().columns().getFirst().header()).isEqualTo("Name");
    }

    @Test
    void anotherFileShowsNothingOfTheOneBefore() throws IOException {
        intake.open(guests());
        work.doAll();
        intake.open(file("more.csv", "Who\nCy Twombly\n"));
        assertThat(intake.previewProperty().get()).isNull();
        assertThat(intake.readyProperty().get()).isFalse();

        work.doAll();
        assertThat(intake.fileNameProperty().get()).isEqualTo("more.csv");
        assertThat(intake.refusalProperty().get()).isEqualTo(plan.desk.text("intake.choose-names"));
        take();
        assertThat(taken()).isZero();
    }

    @Test
    void aFileThatIsNoTableIsToldAndNotShown() throws IOException {
        intake.open(Files.write(folder.resolve("guests.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}));
        work.doAll();
        assertThat(plan.failures).singleElement().isInstanceOf(UnreadableFile.class);
        assertThat(intake.openProperty().get()).isFalse();
    }

    @Test
    void whatIsThereAlreadyIsShownAndNotTakenAgain() throws IOException {
        intake.open(guests());
        work.doAll();
        take();
        intake.open(guests());
        work.doAll();
        assertThat(intake.openProperty().get()).isTrue();
        assertThat(intake.readyProperty().get()).isFalse();
    }

    @Test
    void whoLeavesIsShownNothingLater() throws IOException {
        intake.open(guests());
        intake.close();
        work.doAll();
        assertThat(intake.openProperty().get()).isFalse();
        assertThat(intake.previewProperty().get()).isNull();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void whoStopsAReadingCanChooseOtherwise() throws IOException {
        intake.open(guests());
        assertThat(intake.busyProperty().get()).isTrue();
        work.doAll();
        assertThat(intake.busyProperty().get()).isFalse();

        intake.shown().choice().headerRowProperty().set(1);
        intake.stop();
        work.doAll();
        assertThat(intake.refusalProperty().get()).isEqualTo(plan.desk.text("intake.stopped"));
        assertThat(intake.openProperty().get()).isTrue();
        assertThat(intake.busyProperty().get()).isFalse();
        assertThat(intake.readyProperty().get()).isFalse();

        intake.shown().choice().headerRowProperty().set(0);
        work.doAll();
        assertThat(intake.refusalProperty().get()).isEmpty();
        assertThat(intake.readyProperty().get()).isTrue();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void whoStopsTheFirstReadingHasLeft() throws IOException {
        intake.open(guests());
        intake.stop();
        work.doAll();
        assertThat(intake.openProperty().get()).isFalse();
        assertThat(intake.busyProperty().get()).isFalse();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void whatCouldNotBeStoredIsShownAgain() throws IOException {
        intake.open(guests());
        work.doAll();
        intake.take(
                (preview, progress) -> {
                    progress.cancel();
                    progress.check();
                    return preview;
                },
                taken -> {});
        shownAgain();
        intake.take(
                (preview, progress) -> {
                    throw new IllegalStateException("full");
                },
                taken -> {});
        shownAgain();
        assertThat(plan.failures).as("who stops is told nothing").hasSize(1);
        take();
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void aReadingWithoutMemorySaysSoWhereTheFileIsShown() throws IOException {
        intake.open(guests());
        work.doAll();
        memoryIsOut = true;
        intake.shown().choice().headerRowProperty().set(1);
        work.doAll();
        assertThat(intake.refusalProperty().get()).contains("MB of memory", "-Xmx");
        assertThat(intake.openProperty().get()).isTrue();
        assertThat(intake.readyProperty().get()).isFalse();
        assertThat(intake.busyProperty().get()).isFalse();
        assertThat(plan.failures).isEmpty();

        memoryIsOut = false;
        intake.shown().choice().headerRowProperty().set(0);
        work.doAll();
        assertThat(intake.refusalProperty().get()).isEmpty();
        take();
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void aFirstReadingOrATakingWithoutMemoryIsToldAndChangesNothing() throws IOException {
        memoryIsOut = true;
        intake.open(guests());
        work.doAll();
        assertThat(plan.failures).singleElement().isInstanceOf(MemoryUsedUp.class);
        assertThat(intake.openProperty().get()).isFalse();
        assertThat(intake.busyProperty().get()).isFalse();

        memoryIsOut = false;
        intake.open(guests());
        work.doAll();
        intake.take(
                (preview, progress) -> {
                    throw new OutOfMemoryError("a test");
                },
                taken -> {});
        shownAgain();
        assertThat(plan.failures).hasSize(2).last().isInstanceOf(MemoryUsedUp.class);
        assertThat(taken()).isZero();
    }

    private void shownAgain() {
        assertThat(intake.readyProperty().get()).isFalse();
        work.doAll();
        assertThat(intake.openProperty().get()).isTrue();
        assertThat(intake.readyProperty().get()).isTrue();
    }

    @Test
    void whatElseCountsIsCountedAnewWhileAFileIsLookedAt() throws IOException {
        intake.refresh();
        intake.open(guests());
        work.doAll();
        service.commit(Objects.requireNonNull(intake.previewProperty().get()));
        assertThat(intake.readyProperty().get()).isTrue();

        intake.refresh();
        work.doAll();
        assertThat(intake.readyProperty().get()).as("they are here by now").isFalse();

        intake.close();
        intake.refresh();
        assertThat(work.waiting()).isZero();
    }
}
