package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.DayHours;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.exhibition.Particulars;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.PortfolioService.NewExhibition;
import org.hallwright.service.stores.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The particulars of an exhibition are said anew, and its programme is held to its hours.
class ParticularsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);

    @TempDir
    Path folder;

    private Workspace workspace;
    private PortfolioService portfolio;
    private OpenExhibition open;

    @BeforeEach
    void begin() {
        start();
        open = portfolio.begin(
                new NewExhibition("X1", Name.of("Fair", ""), DAY, DAY.plusDays(2), Name.NONE, Name.NONE, List.of()));
    }

    private void start() {
        var clock = Clock.fixed(Instant.parse("2024-08-01T08:00:00Z"), ZoneOffset.UTC);
        workspace = new Workspaces(clock, "tester", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        portfolio = new PortfolioService(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static List<OpeningHours> usual(Map<LocalDate, String> single) {
        return DayHours.parseAll(DAY, DAY.plusDays(2), "9:00-17:00", single).orElseThrow();
    }

    private List<String> outside() {
        return ScheduleCheck.problems(open.state()).stream()
                .filter(p -> p.rule().equals("outside-hours"))
                .map(Problem::where)
                .map(where -> where.words())
                .toList();
    }

    private void add(String title, int day, int from, int to) {
        var date = DAY.plusDays(day);
        var activity = Activity.titled(
                Id.named(title),
                Name.of(title, ""),
                ActivityKind.FORUM,
                new When(date.atTime(from, 0), date.atTime(to, 0)),
                List.of());
        open.edit(state -> new ChangeBuilder(state).put(activity).build(Label.of("change.create")));
    }

    @Test
    void anActivityOutsideTheHoursThatWereSetIsFoundAndNoneIsAfterUndo() {
        add("Early", 0, 9, 10);
        add("Fits", 1, 9, 17);
        add("Set-up", 2, 9, 10);
        assertThat(outside()).isEmpty();

        portfolio.describe(
                open.id(),
                open.exhibition().particulars().open(usual(Map.of(DAY, "10:00-17:00", DAY.plusDays(2), ""))));
        assertThat(outside()).containsExactlyInAnyOrder("Early", "Set-up");

        open.undo();
        assertThat(outside()).isEmpty();
        assertThat(open.exhibition().hours()).isEmpty();
        open.redo();
        assertThat(outside()).hasSize(2);
    }

    @Test
    void allOfItIsOneChangeThatIsThereAfterARestart() {
        var before = open.exhibition();
        var said = new Particulars(
                Name.of("Autumn Fair", "秋交会"),
                Name.of("Hall", "展馆"),
                Name.of("Harbin", "哈尔滨"),
                DAY,
                DAY.plusDays(2),
                "Asia/Kolkata",
                usual(Map.of()).reversed());
        portfolio.describe(open.id(), said);

        workspace.close();
        start();
        open = workspace.open("X1");
        assertThat(open.exhibition().particulars()).isEqualTo(said.open(usual(Map.of())));
        open.undo();
        assertThat(open.exhibition()).isEqualTo(before);
        assertThat(open.nextUndo()).isEmpty();
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(portfolio.describe(open.id(), open.exhibition().particulars()))
                .isEmpty();
        assertThat(open.nextUndo()).isEmpty();
    }

    @Test
    void aChangeIsTakenBackOnlyWhileItIsTheLast() {
        var said = open.exhibition().particulars();
        var first = portfolio
                .describe(open.id(), said.at(Name.of("Hall A", ""), Name.NONE))
                .orElseThrow();
        var second = portfolio
                .describe(open.id(), said.at(Name.of("Hall B", ""), Name.NONE))
                .orElseThrow();

        portfolio.takeBack(open.id(), first);
        assertThat(open.exhibition().venue().en()).isEqualTo("Hall B");
        portfolio.takeBack(open.id(), second);
        assertThat(open.exhibition().venue().en()).isEqualTo("Hall A");
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        var said = open.exhibition().particulars();
        refused("service.ends-before-begins", said.dated(DAY, DAY.minusDays(1), said.zone()));
        refused("service.zone-unknown", said.dated(DAY, DAY, "Mars/Base"));
        refused("service.hours-outside-days", said.open(usual(Map.of(DAY.plusDays(3), "9-17"))));
        refused("service.hours-outside-days", said.open(usual(Map.of())).dated(null, null, said.zone()));
        refused(
                "service.name-missing",
                new Particulars(Name.NONE, Name.NONE, Name.NONE, DAY, DAY, said.zone(), List.of()));
        assertThat(open.exhibition().particulars()).isEqualTo(said);
    }

    private void refused(String key, Particulars said) {
        Id<Exhibition> id = open.id();
        assertThatThrownBy(() -> portfolio.describe(id, said))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
