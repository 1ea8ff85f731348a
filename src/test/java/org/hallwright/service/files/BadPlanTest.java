package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.hallwright.domain.problem.Problem;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.BadPlan;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each wrong plan file is refused, mended or questioned in a sentence; the plan stays as it was until the user says
/// yes, and one undo takes back what was taken in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadPlanTest {
    private Path folder;

    private OpenHall hall;
    private ImportService service;

    @BeforeAll
    void open(@TempDir Path temporary) {
        folder = temporary;
        hall = new OpenHall(folder);
        service = new ImportService(hall.open());
    }

    @AfterAll
    void close() {
        hall.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSentenceSaysWhatIsWrong(BadPlan plan) {
        var file = plan.in(folder);
        var before = hall.state();
        if (plan.isRefused()) {
            assertThatThrownBy(() -> service.importPlan(file, PlanOptions.FIND_OUT))
                    .isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                        assertThat(refused.key()).isEqualTo(plan.rule());
                        assertSentences(refused.key(), refused.args());
                    });
            assertThat(hall.state()).isEqualTo(before);
            return;
        }
        var preview = service.previewPlan(file, PlanOptions.FIND_OUT);
        assertThat(hall.state()).isEqualTo(before);
        assertThat(preview.problems()).extracting(Problem::rule).contains(plan.rule());
        preview.problems().forEach(p -> assertSentences("problem." + p.rule(), p.args()));
        assertThat(preview.unitAnswers().stream().limit(1)).isEqualTo(plan.answers());
        service.commit(preview);
        if (!preview.toChange().isEmpty()) {
            hall.open().undo();
        }
        assertThat(hall.state()).isEqualTo(before);
    }

    private static void assertSentences(String key, java.util.List<String> args) {
        for (var language : Language.values()) {
            assertThat(Messages.of(language).text(key, args))
                    .doesNotStartWith("!")
                    .doesNotContain("{")
                    .matches("(?s).*[.。].*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAnswerSettlesTheUnit(BadPlan plan) {
        for (var unit : plan.answers()) {
            var options = new PlanOptions("", unit, PlanOptions.FIND_OUT.table());
            var preview = service.previewPlan(plan.in(folder), options);
            assertThat(preview.problems()).extracting(Problem::rule).doesNotContain(plan.rule());
            assertThat(preview.unitAnswers()).isEmpty();
        }
    }
}
