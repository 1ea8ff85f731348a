package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.value.Name;
import org.hallwright.service.PortfolioService.NewExhibition;
import org.hallwright.service.stores.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 13);
    private static final Name NAME = Name.of("Culture Expo", "文博会");

    @TempDir
    Path folder;

    private Workspace workspace;
    private PortfolioService portfolio;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(Instant.parse("2024-08-20T08:00:00Z"), ZoneOffset.UTC);
        workspace = new Workspaces(clock, "tester", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        portfolio = new PortfolioService(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void anExhibitionIsBegunWithItsPlaceAndDates() {
        var open = portfolio.begin(new NewExhibition(
                "E1",
                NAME,
                DAY,
                DAY.plusDays(4),
                Name.of("Convention Center", ""),
                Name.of("Hohhot", "呼和浩特"),
                List.of()));

        assertThat(open.exhibition().city()).isEqualTo(Name.of("Hohhot", "呼和浩特"));
        assertThat(open.exhibition().to()).isEqualTo(DAY.plusDays(4));
        assertThat(workspace.find(" e1 ")).contains(open.exhibition());
        assertThat(workspace.open("E1")).isSameAs(open);
        assertThat(open.nextUndo()).isEmpty();
    }

    @Test
    void whatCannotBeBegunIsRefusedWithItsReason() {
        begin("E1", DAY);

        refused("service.code-taken", () -> begin(" e1", DAY));
        refused("service.code-missing", () -> begin(" ", DAY));
        refused(
                "service.name-missing",
                () -> portfolio.begin(
                        new NewExhibition("E2", Name.of(" ", ""), DAY, DAY, Name.NONE, Name.NONE, List.of())));
        refused(
                "service.ends-before-begins",
                () -> portfolio.begin(
                        new NewExhibition("E2", NAME, DAY, DAY.minusDays(1), Name.NONE, Name.NONE, List.of())));
        refused("service.no-exhibition", () -> workspace.open("E2"));
        assertThat(workspace.exhibitions()).hasSize(1);
    }

    @Test
    void aRefusalIsTheUsersToMendAndNamesWhatItIsAbout() {
        begin("E1", DAY);

        assertThatThrownBy(() -> begin("e1", DAY))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.isWrongUsage()).isTrue())
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.args()).containsExactly("E1"));
    }

    @Test
    void exhibitionsComeByDateThenByCodeAndThoseWithoutDatesLast() {
        begin("OPEN", null);
        begin("B", DAY);
        begin("A", DAY);
        begin("EARLY", DAY.minusYears(2));

        assertThat(portfolio.exhibitions()).extracting(Exhibition::code).containsExactly("EARLY", "A", "B", "OPEN");
    }

    @Test
    void theYearsAreThoseInWhichSomethingBeginsTheLatestFirst() {
        assertThat(portfolio.years()).isEmpty();
        begin("OPEN", null);
        begin("A", DAY);
        begin("B", DAY.plusMonths(1));
        begin("C", DAY.plusYears(1));
        begin("D", LocalDate.of(2021, 12, 31));

        assertThat(portfolio.years()).containsExactly(2024, 2023, 2021);
    }

    @Test
    void theTargetsOfAYearBelongToThePortfolioAndAreNoExhibition() {
        var target = new YearTarget(YearTarget.idOf(2024), 2024, 270, 3_500_000);
        workspace.add(Exhibition.PORTFOLIO, List.of(target), Label.of("change.create"));

        assertThat(portfolio.target(2024)).contains(target);
        assertThat(portfolio.target(2025)).isEmpty();
        assertThat(portfolio.exhibitions()).isEmpty();
    }

    @Test
    void everyoneWhoOpensAnExhibitionWorksOnTheSame() {
        var first = begin("E1", DAY);

        assertThat(workspace.open(first.id())).isSameAs(first);
        assertThat(workspace.open(first.exhibition().code())).isSameAs(first);
    }

    @Test
    void exhibitionsAreThereWhenTheStoreIsOpenedAgain() {
        begin("E1", DAY);
        begin("E2", null);
        workspace.close();
        open();

        assertThat(workspace.exhibitions()).extracting(Exhibition::code).containsExactly("E1", "E2");
        refused("service.code-taken", () -> begin("E2", null));
    }

    private OpenExhibition begin(String code, LocalDate from) {
        return portfolio.begin(new NewExhibition(code, NAME, from, from, Name.NONE, Name.NONE, List.of()));
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
