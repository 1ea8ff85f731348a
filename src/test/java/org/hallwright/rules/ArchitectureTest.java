package org.hallwright.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the whole program to the rules of the house.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String BASE = "org.hallwright";

    private JavaClasses program;

    @BeforeAll
    void readProgram() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE);
    }

    static List<HouseRule> rules() {
        return HouseRules.all(BASE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(HouseRule house) {
        house.rule().check(program);
    }
}
