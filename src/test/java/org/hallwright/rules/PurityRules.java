package org.hallwright.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/// What no class may reach for on its own: the world from the domain, the time, threads, streams and shared state.
final class PurityRules {
    private static final Set<Class<?>> IMMUTABLE_BY_INTERFACE =
            Set.of(Collection.class, List.class, Set.class, Map.class);

    private PurityRules() {}

    static List<HouseRule> rules(String base) {
        return List.of(
                domainWithoutWorld(base),
                domainWithoutText(base),
                domainWithoutClock(base),
                timeThroughClock(),
                clocksFromApp(base),
                noMutableStatics(),
                noMutableConstants(),
                streamsInCli(base),
                threadsInTaskRunner(base));
    }

    private static HouseRule domainWithoutWorld(String base) {
        var world = resideInAnyPackage(
                        "java.io..", "java.nio", "java.nio.file..", "java.nio.channels..", "java.net..", "org.slf4j..")
                .and(not(belongToAnyOf(Serializable.class)));
        return HouseRule.of(
                "domain without I/O",
                noClasses().that(Held.in(Held.below(base, "domain"))).should().dependOnClassesThat(world),
                "rules about halls and schedules are tested with values alone");
    }

    /// A normal form is no text for people: equal names are found by it.
    private static HouseRule domainWithoutText(String base) {
        var normalForms = belongToAnyOf(Normalizer.class);
        var text = resideInAnyPackage("java.text..", base + ".i18n..")
                .or(assignableTo(ResourceBundle.class))
                .and(not(normalForms));
        return HouseRule.of(
                "domain without text",
                noClasses().that(Held.in(Held.below(base, "domain"))).should().dependOnClassesThat(text),
                "the domain answers with keys and arguments; papers and screens choose the language");
    }

    private static HouseRule domainWithoutClock(String base) {
        return HouseRule.of(
                "domain without clocks",
                noClasses()
                        .that(Held.in(Held.below(base, "domain")))
                        .should()
                        .dependOnClassesThat(assignableTo(Clock.class)),
                "the domain is told a time, it does not ask for one");
    }

    private static HouseRule timeThroughClock() {
        DescribedPredicate<JavaAccess<?>> askingTheMachine =
                describe("asks the machine for the time", PurityRules::asksTheMachine);
        return HouseRule.of(
                "time through a Clock",
                noClasses().that(Held.everywhere()).should().accessTargetWhere(askingTheMachine),
                "time comes from an injected Clock, so that a test can say when it is");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return access.getTarget().getFullName().endsWith("<init>()");
        }
        return owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && !access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static HouseRule clocksFromApp(String base) {
        return HouseRule.of(
                "clocks from app",
                noClasses()
                        .that(Held.outside(Held.below(base, "app")))
                        .should()
                        .accessTargetWhere(describe(
                                "makes a clock of the machine",
                                access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                                        && access.getTarget()
                                                .getName()
                                                .matches("system.*|tick(Millis|Seconds|Minutes)"))),
                "the one clock of the program is made where everything is put together");
    }

    private static HouseRule noMutableStatics() {
        return HouseRule.of(
                "no mutable statics",
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat(Held.everywhere())
                        .should()
                        .beFinal(),
                "shared state makes the order of tests and windows matter");
    }

    /// Atomics, concrete collections and thread locals change though their field does not.
    private static HouseRule noMutableConstants() {
        return HouseRule.of(
                "no mutable constants",
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat(Held.everywhere())
                        .should(keepTheirValue()),
                "a constant that can be changed is shared state in disguise");
    }

    private static ArchCondition<JavaField> keepTheirValue() {
        return new ArchCondition<>("keep their value") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (changes(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " holds what can change"));
                }
            }
        };
    }

    private static boolean changes(JavaClass type) {
        var concreteCollection = (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                && type.getPackageName().startsWith("java.util")
                && IMMUTABLE_BY_INTERFACE.stream().noneMatch(type::isEquivalentTo)
                && !type.isInterface();
        return concreteCollection
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class);
    }

    private static HouseRule streamsInCli(String base) {
        return HouseRule.of(
                "streams in cli",
                noClasses().that(Held.outside(Held.below(base, "cli"))).should(ACCESS_STANDARD_STREAMS),
                "standard output carries exactly one result with --json; everything else goes to the log");
    }

    private static HouseRule threadsInTaskRunner(String base) {
        var threads = belongToAnyOf(Thread.class, java.util.Timer.class)
                .or(resideInAnyPackage("javafx.concurrent"))
                .or(describe("the JavaFX thread", type -> type.getName().equals("javafx.application.Platform")))
                .or(describe(
                        "executors",
                        type -> type.getPackageName().equals("java.util.concurrent")
                                && type.getSimpleName()
                                        .matches(".*Executor.*|ForkJoin.*|CompletableFuture|StructuredTaskScope.*")));
        return HouseRule.of(
                "threads in TaskRunner",
                noClasses()
                        .that(Held.outside(Held.below(base, "ui.kit", "app", "bench")))
                        .should()
                        .dependOnClassesThat(threads)
                        .orShould()
                        .accessTargetWhere(describe(
                                "streams in parallel",
                                access -> access.getTarget().getName().matches("parallel|parallelStream")
                                        && access.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("java.util"))),
                "services block; TaskRunner alone knows threads, and runs inline in tests");
    }
}
