package org.hallwright.rules.source;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the words on screen, in both languages, against each other and against the sources that ask for them.
///
/// A key is used where it stands as a string literal or as `%key` in FXML. Families of keys made at run time need
/// no list: a literal that ends with a dot, such as `"activity.kind."`, uses those keys below it whose remaining
/// words stand somewhere in the sources too, as a literal or as a name (`"activity.kind.signing"` through
/// `SIGNING`). So does a text asked for by the stem of a family, as in `text("place", place)`.
final class MessageRules {
    static final String FILE = "messages.properties";
    static final String CHINESE_FILE = "messages_zh_CN.properties";

    private static final Pattern FXML_KEY = Pattern.compile("[\">]%([A-Za-z][\\w.-]*)");
    private static final Pattern FAMILY = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)*\\.");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern COUNTED = Pattern.compile(
            "\\{\\d+(?:,number)?} (?:\\w+ )?(?:booths|activities|exhibitors|guests|projects|halls|rooms|pages|rows|cells"
                    + "|records|edits|things|elements|companies|countries|people|files|forms)\\b");

    /// Of figures that are never one, or that came as words.
    private static final Pattern LIMITS = Pattern.compile(
            "\\.too-many-|^plan\\.hint\\.unchecked$|^figures\\.part$|^problem\\.(?:number-duplicate|exit-width)$");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final String KEY = "\"([a-z][\\w-]*(?:\\.[\\w-]+)*)\"";
    private static final List<Pattern> ASKING =
            List.of(Pattern.compile("\\btext\\(\\s*" + KEY), Pattern.compile("\\bLabel(?:\\.of)?\\(\\s*" + KEY));
    private static final Pattern PROBLEM = Pattern.compile("\\bProblem\\.of\\(\\s*[\\w.]+,\\s*\"([a-z][\\w-]*)\"");

    /// Names that Chinese writes as English does; the place to add another one.
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "hallwright",
            "中文",
            "csv",
            "tsv",
            "xlsx",
            "pdf",
            "svg",
            "dxf",
            "json",
            "xml",
            "ics",
            "icalendar",
            "geojson",
            "frab",
            "pentabarf",
            "pretalx",
            "png",
            "jpeg",
            "qr",
            "id",
            "url",
            "ufi",
            "fkm",
            "ceir",
            "english",
            "utf",
            "gbk",
            "gb",
            "m",
            "mm",
            "cm",
            "km",
            "ft",
            "in",
            "m²",
            "ctrl",
            "shift",
            "alt",
            "esc",
            "x",
            "y",
            "wkt",
            "vip",
            "logo",
            "a");

    private final SourceTree tree;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> english;
    private final Map<String, String> chinese;

    MessageRules(SourceTree tree) {
        this.tree = tree;
        english = read(FILE);
        chinese = read(CHINESE_FILE);
    }

    Set<String> keysInBoth() {
        var keys = new TreeSet<>(english.keySet());
        keys.retainAll(chinese.keySet());
        return keys;
    }

    /// Lines that are no entry, and keys that stand twice in one file.
    List<String> faults() {
        return List.copyOf(faults);
    }

    List<String> inOneLanguageOnly() {
        return Stream.concat(
                        english.keySet().stream()
                                .filter(key -> !chinese.containsKey(key))
                                .map(key -> key + " has no Chinese"),
                        chinese.keySet().stream()
                                .filter(key -> !english.containsKey(key))
                                .map(key -> key + " has no English"))
                .toList();
    }

    /// English that counts without knowing one from several: `{0} booths` where it could say `1 booths`.
    List<String> countedWithoutOne() {
        return english.entrySet().stream()
                .filter(entry -> !LIMITS.matcher(entry.getKey()).find())
                .filter(entry -> COUNTED.matcher(
                                CHOICE.matcher(entry.getValue()).replaceAll(""))
                        .find())
                .map(entry -> "%s: %s".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<String> differentPlaceholders() {
        return keysInBoth().stream()
                .filter(key -> !placeholders(english.get(key)).equals(placeholders(chinese.get(key))))
                .map(key -> "%s: %s and %s".formatted(key, english.get(key), chinese.get(key)))
                .toList();
    }

    /// Patterns that `MessageFormat` rejects, and straight apostrophes: it swallows one, and FXML would show two.
    List<String> brokenPatterns() {
        return Stream.of(english, chinese)
                .flatMap(words -> words.entrySet().stream())
                .filter(entry -> !isSound(entry.getValue()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    List<String> untranslated() {
        return keysInBoth().stream()
                .filter(key -> chinese.get(key).equals(english.get(key)))
                .filter(key -> !isSameInBoth(english.get(key)))
                .map(key -> key + " is English in both: " + english.get(key))
                .toList();
    }

    List<String> missing() {
        var known = keysInBoth();
        return asked().filter(key -> !known.contains(key) && !isStem(key, known))
                .distinct()
                .sorted()
                .toList();
    }

    List<String> unused() {
        var literals = tree.literals().collect(Collectors.toSet());
        var asked = asked().collect(Collectors.toSet());
        var families = Stream.concat(
                        literals.stream()
                                .filter(literal -> FAMILY.matcher(literal).matches()),
                        asked.stream()
                                .filter(key -> isStem(key, english.keySet()))
                                .map(stem -> stem + "."))
                .toList();
        var words = words();
        return english.keySet().stream()
                .filter(key -> !literals.contains(key) && !asked.contains(key))
                .filter(key -> families.stream().noneMatch(family -> isMember(key, family, words)))
                .toList();
    }

    private Stream<String> asked() {
        var fromFxml = tree.main(".fxml")
                .flatMap(file -> FXML_KEY.matcher(file.text()).results().map(match -> match.group(1)));
        var fromJava = tree.main(".java")
                .flatMap(file -> ASKING.stream()
                        .flatMap(asking -> asking.matcher(file.text()).results().map(match -> match.group(1))));
        var problems = tree.main(".java")
                .flatMap(file -> PROBLEM.matcher(file.text()).results().map(match -> "problem." + match.group(1)));
        return Stream.of(fromFxml, fromJava, problems).flatMap(keys -> keys);
    }

    private Set<String> words() {
        var names = tree.main(".java")
                .flatMap(file -> WORD.matcher(file.text()).results().map(MatchResult::group));
        return Stream.concat(names, tree.literals()).map(MessageRules::bare).collect(Collectors.toSet());
    }

    private static boolean isStem(String key, Set<String> known) {
        return !known.contains(key) && known.stream().anyMatch(each -> each.startsWith(key + "."));
    }

    private static boolean isMember(String key, String family, Set<String> words) {
        return key.startsWith(family)
                && Stream.of(key.substring(family.length()).split("\\."))
                        .map(MessageRules::bare)
                        .allMatch(words::contains);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static Set<String> placeholders(String value) {
        return PLACEHOLDER
                .matcher(value)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSound(String value) {
        if (value.contains("'")) {
            return false;
        }
        try {
            return new MessageFormat(value, Locale.ROOT).toPattern() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isSameInBoth(String value) {
        var bare = PLACEHOLDER.matcher(value).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Stream.of(bare.split("[^\\p{L}²]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(SAME_IN_BOTH::contains);
    }

    private Map<String, String> read(String name) {
        var words = new LinkedHashMap<String, String>();
        tree.main(name)
                .filter(file -> file.name().equals(name))
                .flatMap(file -> file.lines().stream())
                .forEach(line -> {
                    if (line.isBlank() || line.startsWith("#")) {
                        return;
                    }
                    var parts = line.split("\\s*=\\s*", 2);
                    if (parts.length < 2 || parts[1].isBlank() || line.endsWith("\\")) {
                        faults.add(name + ": one entry on one line, please: " + line);
                    } else if (words.put(parts[0].strip(), parts[1]) != null) {
                        faults.add(name + ": stands twice: " + parts[0]);
                    }
                });
        return words;
    }
}
