package org.hallwright.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private final SourceRules program = new SourceRules(SourceTree.ofProject());

    @TempDir
    private Path planted;

    @Test
    void noFileIsTooLong() {
        assertThat(program.tooLong()).isEmpty();
    }

    @Test
    void noPackageIsCrowded() {
        assertThat(program.crowdedPackages()).isEmpty();
    }

    @Test
    void eachPackageSaysWhatItIsFor() {
        assertThat(program.packagesWithoutInfo()).isEmpty();
    }

    @Test
    void eachPublicTypeHasASentence() {
        assertThat(program.undocumentedTypes()).isEmpty();
    }

    @Test
    void nothingIsLeftOpen() {
        assertThat(program.leftOpen()).isEmpty();
    }

    @Test
    void testsWeighEnough() {
        assertThat(program.thinTests()).isEmpty();
    }

    @Test
    void longFilesAreCaughtByTheirKind() throws IOException {
        plant("src/main/resources/Hall.fxml", "x\n".repeat(201));
        plant("src/main/resources/hall.css", "x\n".repeat(301));
        plant("src/main/java/HallController.java", "x\n".repeat(201));
        plant("src/main/java/Hall.java", "x\n".repeat(401));
        plant("src/main/java/Short.java", "x\n".repeat(400));
        assertThat(rules().tooLong()).hasSize(4).noneMatch(problem -> problem.contains("Short"));
    }

    @Test
    void aCrowdedPackageIsCaught() throws IOException {
        for (var i = 0; i < 21; i++) {
            plant("src/main/java/crowd/Type" + i + ".java", "");
        }
        assertThat(rules().crowdedPackages()).singleElement().asString().contains("crowd has 21 files");
    }

    @Test
    void aSilentPackageIsCaught() throws IOException {
        plant("src/main/java/silent/A.java", "");
        plant("src/main/java/vague/package-info.java", "/// Things.\npackage vague;\n");
        plant("src/main/java/clear/package-info.java", "/// What lies here and why.\npackage clear;\n");
        assertThat(rules().packagesWithoutInfo()).hasSize(2).noneMatch(problem -> problem.contains("clear"));
    }

    @Test
    void publicTypesWithoutASentenceAreCaught() throws IOException {
        plant("src/main/java/Bare.java", "package x;\n\npublic final class Bare {}\n");
        plant("src/main/java/Old.java", "/** Old style is no doc here. */\npublic record Old(int x) {}\n");
        plant("src/main/java/Word.java", "/// Word.\npublic enum Word {}\n");
        plant(
                "src/main/java/Told.java",
                "/// Says what it is.\n///\n/// More.\n@Deprecated(\n    since = \"1\")\npublic class Told {}\n");
        plant("src/main/java/Inner.java", "class Inner {\n    int x;\n    public record Part() {}\n}\n");
        assertThat(rules().undocumentedTypes()).hasSize(4).noneMatch(problem -> problem.contains("Told"));
    }

    @Test
    void whatIsLeftOpenIsCaught() throws IOException {
        plant("src/main/java/Open.java", "// TO" + "DO later\n");
        assertThat(rules().leftOpen()).hasSize(1);
    }

    @Test
    void thinTestsAreCaught() throws IOException {
        plant("src/main/java/A.java", "x\n".repeat(10));
        plant("src/test/java/ATest.java", "x\n".repeat(5));
        assertThat(rules().thinTests()).singleElement().asString().contains("5 lines of tests for 10");
    }

    private SourceRules rules() {
        return new SourceRules(new SourceTree(planted));
    }

    private void plant(String path, String text) throws IOException {
        var file = planted.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
