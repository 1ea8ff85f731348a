package org.hallwright.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a name promises: where a class of that name lies, and what a view model keeps away from.
final class ScreenRules {
    private static final Map<String, String> HOME_OF_SUFFIX = new TreeMap<>(Map.of(
            "Controller", "ui",
            "ViewModel", "ui",
            "Repository", "store",
            "Service", "service",
            "Tool", "ui.plan.tool",
            "Painter", "drawing"));

    private ScreenRules() {}

    static List<HouseRule> rules(String base) {
        var suffixes = HOME_OF_SUFFIX.entrySet().stream()
                .map(suffix -> suffixMeansSomething(base, suffix.getKey(), suffix.getValue()));
        return Stream.concat(Stream.of(viewModelWithoutNodes(), noEmptyNames()), suffixes)
                .toList();
    }

    private static HouseRule viewModelWithoutNodes() {
        return HouseRule.of(
                "view model without nodes",
                noClasses()
                        .that(Held.everywhere())
                        .and(describe(
                                "are view models",
                                type -> Held.outermostName(type).endsWith("ViewModel")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")),
                "a view model is tested without a toolkit");
    }

    private static HouseRule noEmptyNames() {
        return HouseRule.of(
                "names that say something",
                classes()
                        .that(Held.everywhere())
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)"),
                "such a name says that nobody knew what the class is");
    }

    private static HouseRule suffixMeansSomething(String base, String suffix, String home) {
        return HouseRule.of(
                suffix + " in " + home,
                classes()
                        .that(Held.everywhere())
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .haveSimpleNameEndingWith(suffix)
                        .should()
                        .resideInAPackage(base + "." + home + ".."),
                "who knows one feature finds the same class in every other");
    }
}
