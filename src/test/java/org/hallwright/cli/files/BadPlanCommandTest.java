package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.hallwright.exchange.plan.BadPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What `import plan` answers to each wrong plan file: a sentence, an exit code, nothing changed by a trial.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadPlanCommandTest {
    private Path folder;

    private Console console;

    @BeforeAll
    void begin(@TempDir Path temporary) {
        folder = temporary;
        console = new Console(folder).begin("A");
    }

    @ParameterizedTest
    @EnumSource
    void theCommandSaysWhatIsWrong(BadPlan plan) {
        var file = plan.in(folder);
        var said = console.json("import", "plan", file, "--dry-run");
        assertThat(said.exit()).isEqualTo(plan.exit());
        assertThat(console.json("history").json().get("changes")).hasSize(1);
        if (plan.isRefused()) {
            assertThat(said.err()).contains(String.valueOf(file.getFileName())).doesNotContain("\tat ");
            return;
        }
        var problem = said.json()
                .get("problems")
                .valueStream()
                .filter(p -> p.get("key").asString().equals(plan.rule()))
                .findFirst();
        assertThat(problem).isPresent();
        assertThat(problem.orElseThrow().get("text").asString())
                .doesNotStartWith("!")
                .endsWith(".");
        assertThat(said.json().get("unitAnswers").valueStream().limit(1).map(u -> u.asString()))
                .isEqualTo(plan.answers());
        var words = console.run("import", "plan", file, "--dry-run");
        assertThat(words.out()).contains(problem.orElseThrow().get("text").asString());
        plan.answers().forEach(unit -> assertThat(words.out()).contains("may also be: " + unit));
    }
}
