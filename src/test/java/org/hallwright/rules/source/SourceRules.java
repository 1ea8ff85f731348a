package org.hallwright.rules.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.rules.source.SourceTree.SourceFile;

/// What only the text of the sources can tell: sizes beside those that Checkstyle knows, docs, and what was left
/// open.
///
/// Checkstyle takes no notice of Markdown doc comments, so public types without one are found here.
final class SourceRules {
    private static final int FILES_PER_PACKAGE = 20;
    private static final double TESTS_PER_MAIN = 0.6;
    private static final Map<String, Integer> LINES_BY_ENDING =
            new TreeMap<>(Map.of(".fxml", 200, ".css", 300, "Controller.java", 200, ".java", 400));
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^\\s*public (?:(?:abstract|final|sealed|non-sealed|static|strictfp) )*(?:class|interface|@interface|enum|record) (\\w+)");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern DOC_WITH_WORDS = Pattern.compile("\\s*/// \\S+ \\S+ \\S+.*");

    private final SourceTree tree;

    SourceRules(SourceTree tree) {
        this.tree = tree;
    }

    List<String> tooLong() {
        return LINES_BY_ENDING.entrySet().stream()
                .flatMap(limit -> tree.main(limit.getKey())
                        .filter(file -> file.lines().size() > limit.getValue())
                        .map(file -> "%s has %d lines, over %d"
                                .formatted(file.path(), file.lines().size(), limit.getValue())))
                .toList();
    }

    List<String> crowdedPackages() {
        return byPackage().entrySet().stream()
                .filter(files -> files.getValue().size() > FILES_PER_PACKAGE)
                .map(files -> "%s has %d files, over %d"
                        .formatted(files.getKey(), files.getValue().size(), FILES_PER_PACKAGE))
                .toList();
    }

    List<String> packagesWithoutInfo() {
        return byPackage().entrySet().stream()
                .filter(files -> files.getValue().stream().noneMatch(SourceRules::isTellingPackageInfo))
                .map(files -> files.getKey() + " has no package-info.java with 3 to 8 lines of /// comment and code")
                .toList();
    }

    List<String> undocumentedTypes() {
        return tree.main(".java").flatMap(SourceRules::undocumentedTypes).toList();
    }

    List<String> leftOpen() {
        return Stream.of(".java", ".fxml", ".css", ".properties", ".sql")
                .flatMap(tree::main)
                .flatMap(file -> file.lines().stream()
                        .filter(line -> LEFT_OPEN.matcher(line).find())
                        .map(line -> file.path() + ": " + line.strip()))
                .toList();
    }

    /// What is wrong with the proportion of test lines to main lines, if anything is.
    List<String> thinTests() {
        var main = tree.main(".java").mapToInt(file -> file.lines().size()).sum();
        var test = tree.test(".java").mapToInt(file -> file.lines().size()).sum();
        return test >= TESTS_PER_MAIN * main
                ? List.of()
                : List.of("%d lines of tests for %d of main, under %s".formatted(test, main, TESTS_PER_MAIN));
    }

    private Map<Path, List<SourceFile>> byPackage() {
        return tree.main(".java")
                .collect(Collectors.groupingBy(file -> file.path().getParent(), TreeMap::new, Collectors.toList()));
    }

    private static boolean isTellingPackageInfo(SourceFile file) {
        var filled = file.lines().stream().filter(line -> !line.isBlank()).toList();
        return file.name().equals("package-info.java")
                && DOC_WITH_WORDS.matcher(filled.getFirst()).matches()
                && filled.stream()
                                .filter(line -> !line.startsWith("import ") && !line.startsWith("@"))
                                .count()
                        <= 9;
    }

    private static Stream<String> undocumentedTypes(SourceFile file) {
        var lines = file.lines();
        return IntStream.range(0, lines.size())
                .filter(at -> PUBLIC_TYPE.matcher(lines.get(at)).find() && !isDocumented(lines, at))
                .mapToObj(at -> "%s:%d has no /// sentence: %s"
                        .formatted(file.path(), at + 1, lines.get(at).strip()));
    }

    /// Looks upward past annotations to the doc comment, which ends where code or an empty line stands.
    private static boolean isDocumented(List<String> lines, int declaration) {
        for (var at = declaration - 1; at >= 0; at--) {
            var line = lines.get(at).strip();
            if (line.startsWith("///")) {
                return firstOfComment(lines, at).matches(DOC_WITH_WORDS.pattern());
            }
            if (line.isEmpty() || line.endsWith(";") || line.equals("}")) {
                return false;
            }
        }
        return false;
    }

    private static String firstOfComment(List<String> lines, int last) {
        var first = last;
        while (first > 0 && lines.get(first - 1).strip().startsWith("///")) {
            first--;
        }
        return lines.get(first);
    }
}
