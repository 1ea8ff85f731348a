package org.hallwright.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.files.Pack;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishViewModelTest {
    private static final LocalDateTime NINE = LocalDateTime.parse("2027-03-01T09:00");

    @TempDir
    private Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private Workspace workspace;
    private OpenExhibition open;
    private PublishViewModel viewModel;

    @BeforeEach
    void openAFair() {
        var clock = Clock.fixed(Instant.parse("2027-01-10T08:00:00Z"), ZoneOffset.UTC);
        workspace = new Workspaces(clock, "Li Na", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        open = workspace.create(Exhibition.titled("X1", Name.of("Spring Fair", "春季博览会"), null, null));
        var desk = new Desk(
                open,
                Messages.of(Language.ZH),
                new Formats(Language.ZH),
                TaskRunner.inline(),
                (place, select) -> {},
                notices::add);
        viewModel = new PublishViewModel(desk, clock, folder.resolve("papers"), new PrintService(open), shown::add);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void addActivity() {
        var when = new When(NINE, NINE.plusHours(1));
        var opening = Activity.titled(new Id<>("a"), Name.of("Opening", "开幕式"), ActivityKind.CEREMONY, when, List.of());
        open.edit(state -> Change.of(Label.of("change.create"), Edit.create(opening)));
    }

    @Test
    void aPaperIsPossibleOnceThereIsSomethingToPutOnIt() {
        assertThat(viewModel.isPossible(Pack.PROGRAMME)).isFalse();
        addActivity();
        assertThat(viewModel.isPossible(Pack.PROGRAMME)).isTrue();
        assertThat(viewModel.isPossible(Pack.PLAN)).isFalse();
    }

    @Test
    void papersBeginInTheLanguageOfTheScreen() {
        assertThat(viewModel.languageProperty().get()).isEqualTo(PaperLanguage.ZH);
    }

    @Test
    void aWrittenPaperIsListedAndOpenedFromItsNotice() {
        addActivity();
        viewModel.write(Pack.PROGRAMME);

        var file = folder.resolve("papers").resolve("X1-programme.pdf");
        assertThat(file).isNotEmptyFile();
        assertThat(viewModel.written()).containsExactly(file);
        notices.getFirst().action().run();
        assertThat(shown).containsExactly(file);
    }

    @Test
    void thePaperWrittenTwiceIsListedOnce() {
        addActivity();
        viewModel.write(Pack.PROGRAMME);
        viewModel.write(Pack.DOORS);
        viewModel.write(Pack.PROGRAMME);

        assertThat(viewModel.written()).hasSize(2);
        assertThat(viewModel.written().getFirst()).hasFileName("X1-programme.pdf");
    }

    @Test
    void aPlanForThePublicHasAFileOfItsOwn() {
        open.edit(state -> Change.of(
                Label.of("change.create"),
                Edit.create(Hall.rectangular(new Id<>("hall"), "A", Name.of("Hall A", ""), 30, 20))));
        viewModel.write(Pack.PLAN);
        viewModel.presetProperty().set(PlanPreset.PUBLIC);
        viewModel.write(Pack.PLAN);

        assertThat(viewModel.written())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("X1-plan-public.pdf", "X1-plan.pdf");
    }
}
