package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Shows each rule catching a small class that was planted to break it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesCatchViolationsTest {
    private static final String BASE = "org.hallwright.rules.planted";

    /// Each rule, and who was planted to break it.
    private static final String OFFENDERS = """
            domain points inward: domain.KnowsService
            i18n points inward: i18n.KnowsVerbs
            drawing points inward: drawing.KnowsWords
            store points inward: store.KnowsSearch
            solver points inward: solver.KnowsTable
            exchange points inward: exchange.KnowsTable
            publish points inward: publish.KnowsTable
            service points inward: service.KnowsWords
            ui points inward: ui.KnowsCommand
            cli points inward: cli.KnowsChrome
            bench points inward: bench.KnowsMain
            app points inward: app.KnowsStranger
            known layers: elsewhere.Stranger
            store behind services: ui.settings.ReachesStore
            no package cycles: service.there.Forth, service.back.Back
            features apart: ui.roster.RosterPane
            domain company: domain.UsesSheets
            JavaFX at home: service.HoldsNode
            controls, theme and icons at home: app.HoldsPopOver
            SQL at home: service.HoldsConnection
            PDF at home: drawing.HoldsDocument
            sheets at home: service.HoldsWorkbook
            encodings at home: publish.HoldsDetector
            calendars at home: publish.HoldsCalendar
            JSON at home: service.HoldsMapper
            command line at home: service.HoldsCommandLine
            geometry at home: service.HoldsPolygon
            persistent maps at home: service.HoldsMap
            text similarity at home: domain.HoldsSimilarity
            log back end at home: service.HoldsLogger
            domain without I/O: domain.ReadsFile
            domain without text: domain.FormatsMoney
            domain without clocks: domain.HoldsClock
            time through a Clock: service.AsksForToday, service.AsksForMillis, service.AsksForDate
            clocks from app: service.MakesClock
            no mutable statics: service.KeepsCount
            no mutable constants: service.KeepsCounter, service.KeepsList
            streams in cli: service.PrintsResult
            threads in TaskRunner: service.StartsThread, ui.publish.RunsLater, solver.HoldsExecutor, solver.SumsInParallel
            view model without nodes: ui.guests.GuestsViewModel
            names that say something: service.BoothManager
            Controller in ui: exchange.LostController
            ViewModel in ui: exchange.LostViewModel
            Repository in store: exchange.LostRepository
            Service in service: exchange.LostService
            Tool in ui.plan.tool: exchange.LostTool
            Painter in drawing: exchange.LostPainter
            """;

    private JavaClasses planted;

    @BeforeAll
    void readPlanted() {
        planted = new ClassFileImporter().importPackages(BASE);
    }

    static List<HouseRule> rules() {
        return HouseRules.all(BASE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedClassIsCaughtBy(HouseRule house) {
        var offenders = offenders().get(house.name());
        assertThat(offenders).as("classes planted to break '%s'", house).isNotEmpty();

        var report = house.rule().evaluate(planted).getFailureReport().toString();
        assertThat(offenders).allSatisfy(offender -> assertThat(report).contains(BASE + "." + offender));
    }

    @Test
    void anExcusedClassIsLeftAlone() {
        var reports = rules().stream()
                .map(house -> house.rule().evaluate(planted).getFailureReport().toString())
                .collect(Collectors.joining("\n"));
        assertThat(reports).doesNotContain("ExcusedClockReader");
    }

    @Test
    void eachPlantedClassIsThere() {
        var present = planted.stream().map(JavaClass::getName).toList();
        var named = offenders().values().stream().flatMap(List::stream).map(name -> BASE + "." + name);
        assertThat(present).containsAll(named.toList());
    }

    private static Map<String, List<String>> offenders() {
        return OFFENDERS
                .lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(", "))));
    }
}
