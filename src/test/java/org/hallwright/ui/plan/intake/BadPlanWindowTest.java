package org.hallwright.ui.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import org.hallwright.domain.problem.Problem;
import org.hallwright.exchange.plan.BadPlan;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the window shows of each wrong plan file: the sentence, and what can be done; the plan stays as it was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadPlanWindowTest {
    private Path folder;
    private IntakeWindow window;

    @BeforeAll
    void show(@TempDir Path temporary) {
        folder = temporary;
        window = new IntakeWindow(folder, Language.EN, false);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void thePreviewSaysWhatIsWrongAndWhatCanBeDone(BadPlan plan) {
        var before = window.state();
        window.open(plan.in(folder));
        if (plan.isRefused()) {
            assertThat(((Label) window.find("#refusal")).getText())
                    .contains(".")
                    .doesNotStartWith("!");
            assertThat(window.find("#refused").isVisible()).isTrue();
            assertThat(window.find("#other").isVisible()).isTrue();
            assertThat(window.find("#take").isDisabled()).isTrue();
        } else {
            assertProblemIsShown(plan);
            assertThat(window.find("#take").isDisabled()).isFalse();
        }
        assertThat(window.answers().isEmpty()).isEqualTo(plan.answers().isEmpty());
        for (var unit : plan.answers()) {
            window.screen.click(window.answers().getFirst());
            assertThat(window.viewModel.unitProperty().get()).isEqualTo(unit);
            assertThat(window.answers()).isEmpty();
        }
        assertThat(window.state()).isEqualTo(before);
        assertThat(window.plan.failures).isEmpty();
        window.screen.run(window.viewModel::close);
    }

    @SuppressWarnings("unchecked")
    private void assertProblemIsShown(BadPlan plan) {
        var problems = ((ListView<Problem>) window.find("#problems")).getItems();
        var problem =
                problems.stream().filter(p -> p.rule().equals(plan.rule())).findFirst();
        assertThat(problem).isPresent();
        var tabs = Objects.requireNonNull(((TabPane) window.find(".plan-left-out")).getSelectionModel());
        var urgent = problems.stream().anyMatch(p -> p.severity() != org.hallwright.domain.problem.Severity.NOTE);
        assertThat(tabs.getSelectedIndex()).isEqualTo(urgent ? 1 : 0);
        if (urgent) {
            var words = window.plan.desk.messages().text(problem.orElseThrow());
            assertThat(window.scene.getRoot().lookupAll(".list-cell")).anyMatch(cell -> says(cell, words));
        }
    }

    private static boolean says(Node cell, String words) {
        return words.equals(((javafx.scene.control.ListCell<?>) cell).getText());
    }
}
