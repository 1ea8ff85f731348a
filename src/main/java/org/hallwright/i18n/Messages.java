package org.hallwright.i18n;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Name;

/// The texts of the program in one language.
///
/// A key that does not exist comes back between exclamation marks; a test sees to it that none does.
public final class Messages {
    private static final String BUNDLE = "org.hallwright.i18n.messages";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)");

    /// Moments as records have them, one or spans of them.
    private static final Pattern MOMENTS = Pattern.compile("%1$s(?:(?: – |, )%1$s)*".formatted(MOMENT.pattern()));

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        // The root bundle is English, so a fallback to the machine's locale would mix languages.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
    }

    public static Messages of(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text with its placeholders `{0}`, `{1}` … filled; arguments that are a [Name] appear in this language.
    public String text(String key, Object... args) {
        if (!bundle.containsKey(key)) {
            return "!" + key + "!";
        }
        var pattern = bundle.getString(key);
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var format = new MessageFormat(pattern, language.locale());
        var formats = format.getFormatsByArgumentIndex();
        var shown = new Object[args.length];
        for (var i = 0; i < args.length; i++) {
            var plain = args[i] instanceof Name name ? language.pick(name) : args[i];
            // Whatever travels inside a label or a refusal has become a word on the way, figures too.
            shown[i] = i < formats.length && formats[i] instanceof NumberFormat ? figure(plain) : plain;
        }
        return format.format(shown);
    }

    private static Object figure(Object argument) {
        return argument instanceof String word && NUMBER.matcher(word).matches() ? new BigDecimal(word) : argument;
    }

    /// The same with arguments as a problem, a label or a refusal carries them, see [Name#argument].
    public String text(String key, List<String> args) {
        return text(key, args.stream().map(this::argument).toArray());
    }

    private Object argument(String argument) {
        if (MOMENTS.matcher(argument).matches()) {
            return MOMENT.matcher(argument).replaceAll(this::moment);
        }
        return Label.ofArgument(argument).<Object>map(this::text).orElseGet(() -> Name.ofArgument(argument));
    }

    /// `23 September 2021, 09:00`, `2021年9月23日 09:00`.
    private String moment(MatchResult moment) {
        try {
            var day = new Formats(language).day(LocalDate.parse(moment.group(1)));
            return day + (language == Language.ZH ? " " : ", ") + moment.group(2);
        } catch (DateTimeParseException e) {
            return moment.group();
        }
    }

    public String text(Label label) {
        return text(label.key(), label.args());
    }

    public String text(Problem problem) {
        return text("problem." + problem.rule(), problem.args());
    }

    /// The word for a constant, under the key `<family>.<constant in lower case>`, such as `booth-kind.raw-space`.
    public String text(String family, Enum<?> constant) {
        return text(family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String name(Name name) {
        return language.pick(name);
    }
}
