package org.hallwright.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.PortfolioService;
import org.hallwright.service.Workspace;
import org.hallwright.service.stores.SampleService;
import org.hallwright.service.stores.Workspaces;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioViewModelTest {
    private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

    @TempDir
    private Path folder;

    private final List<Id<Exhibition>> entered = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Workspace workspace;
    private PortfolioViewModel viewModel;

    @BeforeEach
    void openAnEmptyStore() {
        var clock = Clock.fixed(Instant.parse("2027-01-10T08:00:00Z"), ZoneOffset.UTC);
        workspace = new Workspaces(clock, "Li Na", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        var runner = TaskRunner.inline();
        runner.onFailure(failures::add);
        var foyer = new Foyer(
                workspace, Messages.of(Language.EN), new Formats(Language.EN), runner, entered::add, notice -> {});
        viewModel = new PortfolioViewModel(foyer, new PortfolioService(workspace), new SampleService(workspace)::fill);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aNewExhibitionIsOpenedAtOnce() {
        viewModel.begin("X1", "春季博览会", FIRST, FIRST.plusDays(2), "Dalian");

        var begun = workspace.find("X1").orElseThrow();
        assertThat(entered).containsExactly(begun.id());
        assertThat(begun.name().zh()).isEqualTo("春季博览会");
        assertThat(begun.city().en()).isEqualTo("Dalian");
    }

    @Test
    void aCodeThatIsTakenIsRefusedAndChangesNothing() {
        viewModel.begin("X1", "First", null, null, "");
        viewModel.begin("x1", "Second", null, null, "");

        assertThat(failures).singleElement().isInstanceOf(Refused.class);
        assertThat(workspace.exhibitions()).hasSize(1);
    }

    @Test
    void theSampleYearIsCountedAgainstItsTarget() {
        viewModel.addSample();
        assertThat(viewModel.emptyProperty().get()).isFalse();
        assertThat(viewModel.shown()).hasSize(274);

        viewModel.yearProperty().set(2024);
        viewModel.filterProperty().set("E4-");

        assertThat(viewModel.countProperty().get()).isEqualTo("270");
        assertThat(viewModel.areaProperty().get()).isEqualTo("3,500,000 m²");
        assertThat(viewModel.targetProperty().get()).isEqualTo("100%");
    }

    @Test
    void theFilterReadsCodesNamesCitiesAndVenuesInBothLanguages() {
        viewModel.addSample();
        viewModel.filterProperty().set("长春");

        assertThat(viewModel.shown()).extracting(Exhibition::code).containsExactly("E3");
    }
}
