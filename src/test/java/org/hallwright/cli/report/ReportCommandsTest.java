package org.hallwright.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandsTest {
    private static final String CLASHING = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            SUMMARY:Opening
            LOCATION:Forum
            DTSTART:20260529T090000Z
            DTEND:20260529T100000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            SUMMARY:Dialogue
            LOCATION:Forum
            DTSTART:20260529T093000Z
            DTEND:20260529T103000Z
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void beginExhibition() {
        console = new Console(folder).begin("A");
    }

    @Test
    void aCheckWithBlockersEndsWithOne() {
        console.run("import", "schedule", console.file("clash.ics", CLASHING));
        var said = console.json("check", "schedule");
        assertThat(said.exit()).isEqualTo(1);
        var problem = said.json().get("problems").get(0);
        assertThat(problem.get("severity").asString()).isEqualTo("blocker");
        assertThat(problem.get("rule").asString()).isEqualTo("room-overlap");
        assertThat(problem.get("text").asString()).contains("Opening", "Dialogue", "Forum");
        assertThat(problem.get("where").get("entries")).hasSize(2);
        assertThat(problem.get("measured").asString()).isEqualTo("30 min");
        assertThat(problem.get("source").asString()).isNotBlank();
        assertThat(said.json().get("byRule").get("room-overlap").asInt()).isEqualTo(1);
        assertThat(console.run("check").out()).contains("Blocker", "1 problem by 1 rule");
        assertThat(console.run("check", "roster").out()).contains("No problems");
    }

    @Test
    void aPlanIsCheckedByThePackThatIsNamed() {
        var unknown = console.run("check", "plan", "--rules", "mars");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("mars", "default, china, us, uk-eu");
        assertThat(console.json("check", "plan", "--rules", "us").exit()).isZero();
    }

    @Test
    void problemsAreToldInChineseToo() {
        console.run("import", "schedule", console.file("clash.ics", CLASHING));
        assertThat(console.run("check", "--lang", "zh").out()).contains("必须处理", "同时使用");
    }

    @Test
    void eachFigureComesWithItsDefinition() {
        console.run("import", "roster", console.file("roster.csv", "Company,Country\nAcme,Japan\nSilk,China\n"));
        var figures = console.json("figures").json();
        assertThat(figures.get("definition").asString()).isEqualTo("ufi");
        assertThat(figures.get("counts").get("exhibitors").asInt()).isEqualTo(2);
        assertThat(figures.get("shares").get("international").asDouble()).isEqualTo(0.5);
        assertThat(figures.get("byCountry").get("JP").asInt()).isEqualTo(1);
        assertThat(figures.get("definitions").get("net_m2").asString()).contains("UFI");
        assertThat(figures.get("inventory").get("total").get("booths").asInt()).isZero();
        assertThat(console.run("figures", "--definition", "ceir").out()).contains("CEIR", "2 exhibitors");
    }

    @Test
    void thePortfolioOfAYearIsCounted() {
        var year = console.begin("B")
                .json("figures", "--portfolio", "--year", "2026")
                .json();
        assertThat(year.get("exhibitions").asInt()).isEqualTo(2);
        assertThat(year.get("byBatch").get("none").get("exhibitions").asInt()).isEqualTo(2);
        assertThat(console.json("figures", "--portfolio", "--year", "2025")
                        .json()
                        .get("exhibitions")
                        .asInt())
                .isZero();
        assertThat(console.run("figures", "--portfolio").exit()).isEqualTo(2);
        assertThat(console.run("figures", "--portfolio", "--year", "2026").out())
                .contains("2026: 2 exhibitions");
    }
}
