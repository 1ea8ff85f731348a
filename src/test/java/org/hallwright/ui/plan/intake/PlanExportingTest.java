package org.hallwright.ui.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.board.PlanDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The plan into files from the window: each format, what is written over only if the user says so, and the way to
/// what was written.
class PlanExportingTest {
    private static final Hall SECOND = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", ""), 30, 20);

    @TempDir
    private Path folder;

    private PlanDesk plan;
    private PlanFiles files;
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> asked = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private String ending = "";
    private PlanPreset preset = PlanPreset.SALES;
    private boolean replaces;

    /// Answers as the user of a test would.
    private final class Answers extends Dialogs {
        Answers() {
            super(plan.desk.messages(), null);
        }

        @Override
        public <T> Optional<T> choose(
                String titleKey,
                String textKey,
                String actionKey,
                List<T> choices,
                T first,
                Function<T, String> words) {
            return choices.stream().filter(preset::equals).findFirst();
        }

        @Override
        public Optional<Path> save(String titleKey, String fileName, String formatKey, List<String> formats) {
            offered.add(fileName);
            offered.addAll(formats);
            return Optional.of(folder.resolve(fileName + "." + (ending.isEmpty() ? formats.getFirst() : ending)));
        }

        @Override
        public boolean replace(List<Path> there) {
            asked.addAll(there);
            return replaces;
        }
    }

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder.resolve("store"));
        files = new PlanFiles(plan.desk, new Answers(), Clock.systemUTC(), opened::add);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private @Nullable Notice last() {
        return plan.notices.isEmpty() ? null : plan.notices.getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxf", "svg", "geojson", "pdf", "png", "xlsx", "csv"})
    void eachFormatIsWrittenAndTheFolderIsOneClickAway(String format) {
        ending = format;
        files.export();
        var file = folder.resolve("T1-plan." + format);
        assertThat(file).isNotEmptyFile();
        assertThat(offered).contains(format).startsWith("T1-plan", "dxf");
        assertThat(last().key()).isEqualTo("plan-export.done");
        assertThat(last().actionKey()).isEqualTo("publish.open-folder");
        last().action().run();
        assertThat(opened).containsExactly(folder.toAbsolutePath());
        assertThat(asked).isEmpty();
        assertThat(plan.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxf", "svg", "geojson", "xlsx", "csv"})
    void whatGoesOutComesBackWithoutAChange(String format) {
        ending = format;
        files.export();
        var again = new ImportService(plan.hall.open())
                .previewPlan(folder.resolve("T1-plan." + format), PlanOptions.FIND_OUT);
        assertThat(again.booths()).isEqualTo(2);
        assertThat(again.toChange().edits()).isEmpty();
    }

    @Test
    void picturesOfSeveralHallsAreWrittenOverOnlyIfTheUserSaysSo() throws IOException {
        plan.hall.with(SECOND);
        var there = Files.writeString(folder.resolve("T1-plan-B.svg"), "mine");
        ending = "svg";
        files.export();
        assertThat(asked).containsExactly(there);
        assertThat(there).hasContent("mine");
        assertThat(folder.resolve("T1-plan-A.svg")).doesNotExist();
        assertThat(plan.notices).isEmpty();

        replaces = true;
        files.export();
        assertThat(Files.readString(there)).contains("<svg");
        assertThat(folder.resolve("T1-plan-A.svg")).isNotEmptyFile();
        assertThat(last().key()).isEqualTo("plan-export.done-several");
        assertThat(last().args()).containsExactly("2", "T1-plan-A.svg");
    }

    @Test
    void othersThanSalesGetAPaperFirst() {
        preset = PlanPreset.FIRE_AUTHORITY;
        files.export();
        assertThat(offered).startsWith("T1-plan-" + preset.word(), "pdf");
        assertThat(folder.resolve("T1-plan-" + preset.word() + ".pdf")).isNotEmptyFile();
    }

    @Test
    void whatCannotBeWrittenIsAFailureAndNoNotice() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        files.write(file.resolve("plan.dxf"), PlanPreset.SALES);
        assertThat(plan.failures).hasSize(1);
        assertThat(plan.notices).isEmpty();
    }
}
