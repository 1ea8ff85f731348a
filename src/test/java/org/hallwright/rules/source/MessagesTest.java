package org.hallwright.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private final MessageRules program = new MessageRules(SourceTree.ofProject());

    @TempDir
    private Path planted;

    @Test
    void filesAreSound() {
        assertThat(program.faults()).isEmpty();
        assertThat(program.brokenPatterns()).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(program.inOneLanguageOnly()).isEmpty();
        assertThat(program.differentPlaceholders()).isEmpty();
    }

    @Test
    void oneIsNotSeveral() {
        assertThat(program.countedWithoutOne()).isEmpty();
    }

    @Test
    void aCountThatCannotSayOneIsCaught() throws IOException {
        var rules = plant("""
                a.b = Move {0} booths
                a.c = Move {0,choice,1#1 booth|1<{0} booths}
                a.d = {1,number} new rows of {0,choice,1#1 booth|1<{0} booths}
                a.too-many-rows = More than {0} rows
                """, "");
        assertThat(rules.countedWithoutOne()).hasSize(2).allMatch(fault -> fault.matches("a\\.[bd].*"));
    }

    @Test
    void nothingAskedForIsMissing() {
        assertThat(program.missing()).isEmpty();
    }

    @Test
    void nothingIsUnused() {
        assertThat(program.unused()).isEmpty();
    }

    @Test
    void chineseIsChinese() {
        assertThat(program.untranslated()).isEmpty();
    }

    @Test
    void aKeyInOneLanguageIsCaught() throws IOException {
        var rules = plant("a.b = Hall\n", "a.c = 展馆\n");
        assertThat(rules.inOneLanguageOnly()).containsExactly("a.b has no Chinese", "a.c has no English");
    }

    @Test
    void anotherPlaceholderIsCaught() throws IOException {
        var rules = plant("a.b = {0} of {1}\na.c = {0} and {1}\n", "a.b = {0}\na.c = {1}、{0}\n");
        assertThat(rules.differentPlaceholders()).singleElement().asString().startsWith("a.b");
    }

    @Test
    void aStraightApostropheAndAnOpenBraceAreCaught() throws IOException {
        var rules = plant("a.b = The hall's\na.c = {0} {1\na.d = {0}''s hall\na.e = {0}’s hall\n", "");
        assertThat(rules.brokenPatterns()).hasSize(3).noneMatch(problem -> problem.startsWith("a.e"));
    }

    @Test
    void aKeyThatStandsTwiceIsCaught() throws IOException {
        var rules = plant("a.b = Hall\na.b = Room\na.empty =\n", "");
        assertThat(rules.faults()).hasSize(2);
    }

    @Test
    void englishInTheChineseFileIsCaughtUnlessItIsAName() throws IOException {
        var rules = plant("a.b = Hall\na.c = CSV {0}\n", "a.b = Hall\na.c = CSV {0}\n");
        assertThat(rules.untranslated()).containsExactly("a.b is English in both: Hall");
    }

    @Test
    void missingKeysAreCaughtInViewsLabelsTextsAndProblems() throws IOException {
        write("src/main/resources/Hall.fxml", "<Label text=\"%hall.title\"/><String>%hall.item</String>");
        write("src/main/java/Hall.java", """
                messages.text("hall.text"); Label.of("hall.label"); Problem.of(Severity.NOTE, "hall-small");
                """);
        assertThat(plant("", "").missing())
                .containsExactly("hall.item", "hall.label", "hall.text", "hall.title", "problem.hall-small");
    }

    @Test
    void anUnusedKeyIsCaughtAndAFamilyIsKnownByItsMembers() throws IOException {
        write("src/main/java/Kind.java", """
                enum Kind { SIGNING, TWO_DAYS; String key() { return "kind." + name(); } }
                class Badge { String of(Kind kind) { return messages.text("badge", kind); } }
                """);
        var rules = plant("""
                kind.signing = Signing
                kind.ballet = Ballet
                badge.two-days = Two days
                badge.ballet = Ballet
                other.key = Other
                """, "");
        assertThat(rules.unused()).containsExactly("kind.ballet", "badge.ballet", "other.key");
    }

    private MessageRules plant(String english, String chinese) throws IOException {
        write("src/main/resources/i18n/" + MessageRules.FILE, english);
        write("src/main/resources/i18n/" + MessageRules.CHINESE_FILE, chinese);
        return new MessageRules(new SourceTree(planted));
    }

    private void write(String path, String text) throws IOException {
        var file = planted.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
