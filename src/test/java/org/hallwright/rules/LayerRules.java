package org.hallwright.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who may know whom: layers point inward, features stand side by side, and no packages form a cycle.
final class LayerRules {
    /// Each layer with the layers that it may know besides itself.
    private static final Map<String, List<String>> LAYERS = layers();

    private LayerRules() {}

    private static Map<String, List<String>> layers() {
        var layers = new LinkedHashMap<String, List<String>>();
        layers.put("domain", List.of());
        layers.put("i18n", List.of("domain"));
        layers.put("drawing", List.of("domain"));
        layers.put("store", List.of("drawing", "domain"));
        layers.put("solver", List.of("drawing", "domain"));
        layers.put("exchange", List.of("i18n", "drawing", "domain"));
        layers.put("publish", List.of("i18n", "drawing", "domain"));
        layers.put("service", List.of("store", "solver", "exchange", "publish", "drawing", "domain"));
        var inner = List.of("service", "store", "solver", "exchange", "publish", "i18n", "drawing", "domain");
        layers.put("ui", inner);
        layers.put("cli", inner);
        layers.put(
                "bench", Stream.concat(Stream.of("ui", "cli"), inner.stream()).toList());
        layers.put(
                "app",
                Stream.concat(Stream.of("bench", "ui", "cli"), inner.stream()).toList());
        return layers;
    }

    static List<HouseRule> rules(String base) {
        var rules = new ArrayList<HouseRule>();
        LAYERS.forEach((layer, inner) -> rules.add(pointsInward(base, layer, inner)));
        rules.add(knownLayers(base));
        rules.add(storeBehindServices(base));
        rules.add(noCycles(base));
        rules.add(featuresApart(base));
        rules.add(domainCompany(base));
        return rules;
    }

    private static HouseRule pointsInward(String base, String layer, List<String> inner) {
        var known = Stream.concat(Stream.of(layer), inner.stream()).toArray(String[]::new);
        var allowed = resideOutsideOfPackage(base + "..")
                .or(resideInAnyPackage(Held.below(base, known)))
                .or(resideInAnyPackage(base))
                .as("themselves, the layers %s and libraries", inner);
        return HouseRule.of(
                layer + " points inward",
                classes().that(Held.in(Held.below(base, layer))).should().onlyDependOnClassesThat(allowed),
                "layers point inward, and the four at the edges do not know each other,"
                        + " so that each is read and tested without the ones around it");
    }

    private static HouseRule knownLayers(String base) {
        var packages = Held.below(base, LAYERS.keySet().toArray(String[]::new));
        return HouseRule.of(
                "known layers",
                classes()
                        .that(Held.in(base + ".."))
                        .and()
                        .resideOutsideOfPackage(base)
                        .should()
                        .resideInAnyPackage(packages),
                "a class outside the layers would be held to no rule");
    }

    /// What the store hands out as values may travel on; what acts on it may not.
    private static HouseRule storeBehindServices(String base) {
        var values = assignableTo(Throwable.class)
                .or(DescribedPredicate.describe("records and enums", type -> type.isRecord() || type.isEnum()));
        var acting = resideInAnyPackage(Held.below(base, "store")).and(DescribedPredicate.not(values));
        return HouseRule.of(
                "store behind services",
                classes()
                        .that(Held.in(Held.below(base, "ui", "cli")))
                        .should()
                        .onlyDependOnClassesThat(DescribedPredicate.not(acting)),
                "an edit made past the service would have no Change, so no undo, no journal entry and no listener");
    }

    private static HouseRule noCycles(String base) {
        return HouseRule.of(
                "no package cycles",
                slices().matching(base + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(Held.excused(), alwaysTrue())
                        .ignoreDependency(alwaysTrue(), Held.excused()),
                "packages in a cycle can only be understood, moved and tested as one");
    }

    private static HouseRule featuresApart(String base) {
        var shared = resideInAnyPackage(Held.below(base, "ui.kit", "ui.canvas"));
        var shell = resideInAnyPackage(Held.below(base, "ui.shell"));
        return HouseRule.of(
                "features apart",
                slices().matching(base + ".ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), shared)
                        .ignoreDependency(shell, alwaysTrue())
                        .ignoreDependency(Held.excused(), alwaysTrue()),
                "a feature's window is changed without reading another's: what two share lies in kit or canvas,"
                        + " what joins them in shell");
    }

    /// The domain's own company, stricter than its layer: the JDK and the libraries of its geometry and its maps.
    private static HouseRule domainCompany(String base) {
        DescribedPredicate<JavaClass> company = resideInAnyPackage(
                        "java..", "org.locationtech.jts..", "org.pcollections..", "org.jspecify..", base)
                .or(resideInAnyPackage(Held.below(base, "domain")))
                .as("the domain, the JDK, its geometry and its persistent maps");
        return HouseRule.of(
                "domain company",
                classes().that(Held.in(Held.below(base, "domain"))).should().onlyDependOnClassesThat(company),
                "the model outlives every library around it");
    }
}
