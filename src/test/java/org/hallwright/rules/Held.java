package org.hallwright.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hallwright.ArchitectureException;

/// Chooses the classes that a rule holds to account: all but those excused by annotation, with what is nested in
/// them.
final class Held {
    private Held() {}

    static DescribedPredicate<JavaClass> everywhere() {
        return DescribedPredicate.describe("are not excused", type -> !isExcused(type));
    }

    static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages).and(everywhere());
    }

    static DescribedPredicate<JavaClass> outside(String... packages) {
        return JavaClass.Predicates.resideOutsideOfPackages(packages).and(everywhere());
    }

    static DescribedPredicate<JavaClass> excused() {
        return DescribedPredicate.describe("are excused", Held::isExcused);
    }

    /// Whole packages, with what lies below them, named from the base package.
    static String[] below(String base, String... packages) {
        return Arrays.stream(packages).map(name -> base + "." + name + "..").toArray(String[]::new);
    }

    static String outermostName(JavaClass type) {
        return enclosing(type).reduce((inner, outer) -> outer).orElse(type).getSimpleName();
    }

    private static boolean isExcused(JavaClass type) {
        return enclosing(type).anyMatch(each -> each.isAnnotatedWith(ArchitectureException.class));
    }

    private static Stream<JavaClass> enclosing(JavaClass type) {
        return Stream.iterate(
                type, each -> each != null, each -> each.getEnclosingClass().orElse(null));
    }
}
