package org.hallwright.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/// Each library stands behind one package of ours, so that its bumps, traps and successors are met in one place.
final class LibraryRules {
    private record Library(String name, List<String> packages, List<String> homes, String because) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library(
                    "JavaFX",
                    List.of("javafx..", "com.sun.javafx.."),
                    List.of("ui", "app", "bench"),
                    "commands, papers and tests run where no screen is"),
            new Library(
                    "controls, theme and icons",
                    List.of("org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."),
                    List.of("ui"),
                    "what the window looks like is the window's own affair"),
            new Library(
                    "SQL",
                    List.of("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb.."),
                    List.of("store"),
                    "durability is a promise of the store, and nobody else can keep it"),
            new Library(
                    "PDF",
                    List.of("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox.."),
                    List.of("publish.pdf"),
                    "papers are drawn through Surface; fonts are measured there too, so that they are measured once"),
            new Library(
                    "sheets",
                    List.of("org.dhatim.fastexcel..", "de.siegmar.fastcsv.."),
                    List.of("exchange.table"),
                    "formulas and dates of tables are understood in one place"),
            new Library(
                    "encodings",
                    List.of("org.mozilla.universalchardet.."),
                    List.of("exchange.text"),
                    "which encoding a text is in is found out in one place"),
            new Library(
                    "calendars", List.of("biweekly.."), List.of("exchange.schedule"), "only a schedule is a calendar"),
            new Library(
                    "JSON",
                    List.of("tools.jackson..", "com.fasterxml.jackson.."),
                    List.of("store", "exchange", "cli"),
                    "the journal's payload, files in JSON and the results of --json are the three places that speak it;"
                            + " records carry no annotation for it"),
            new Library(
                    "command line",
                    List.of("picocli.."),
                    List.of("cli"),
                    "a verb is a service's; the command only names it"),
            new Library(
                    "geometry",
                    List.of("org.locationtech.jts.."),
                    List.of("domain.geometry"),
                    "the model speaks metres rounded to the millimetre, and JTS does not"),
            new Library(
                    "persistent maps",
                    List.of("org.pcollections.."),
                    List.of("domain"),
                    "an ExhibitionState is the one thing that is kept in many versions"),
            new Library(
                    "text similarity",
                    List.of("org.apache.commons.text..", "org.apache.commons.lang3.."),
                    List.of("exchange", "service"),
                    "near names are asked for where names are matched"),
            new Library(
                    "log back end",
                    List.of("ch.qos.logback.."),
                    List.of("app"),
                    "everybody logs through slf4j; where it goes is the program's affair"));

    private LibraryRules() {}

    static List<HouseRule> rules(String base) {
        return LIBRARIES.stream().map(library -> behind(base, library)).toList();
    }

    private static HouseRule behind(String base, Library library) {
        var homes = Held.below(base, library.homes().toArray(String[]::new));
        var packages = resideInAnyPackage(library.packages().toArray(String[]::new));
        return HouseRule.of(
                library.name() + " at home",
                noClasses().that(Held.outside(homes)).should().dependOnClassesThat(packages),
                library.because());
    }
}
