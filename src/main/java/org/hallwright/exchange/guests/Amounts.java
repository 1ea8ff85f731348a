package org.hallwright.exchange.guests;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hallwright.domain.value.Money;

/// Amounts as people write them: `1.2亿元`, `3万美元`, `USD 5 million`, `¥1,200.50`.
public final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\D*?)(\\d[\\d,，\\s]*(?:\\.\\d+)?)(.*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+");
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("trillion", 12));

    /// Longer words stand before those that they contain.
    private static final List<Map.Entry<String, String>> CURRENCIES = List.of(
            Map.entry("hk$", "HKD"),
            Map.entry("us$", "USD"),
            Map.entry("港元", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("美元", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("日元", "JPY"),
            Map.entry("韩元", "KRW"),
            Map.entry("卢布", "RUB"),
            Map.entry("图格里克", "MNT"),
            Map.entry("坚戈", "KZT"),
            Map.entry("人民币元", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("yuan", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"));

    private Amounts() {}

    /// The amount, with an empty currency where none stands beside it; nothing where a sign is not understood.
    public static Optional<Money> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        var matcher = AMOUNT.matcher(plain);
        if (!matcher.matches() || matcher.group(2).length() > 40) {
            return Optional.empty();
        }
        var around = matcher.group(1).strip() + " " + matcher.group(3).strip();
        var currency = currency(around);
        var scale = SCALES.get(currency.rest());
        var digits = matcher.group(2).strip().replace('，', ',');
        var whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
        if (scale == null || !GROUPED.matcher(whole).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(scale);
        return Optional.of(new Money(number.scale() < 0 ? number.setScale(0) : number, currency.code()));
    }

    /// The code of a currency written in any of these ways; the word itself where it is none of them.
    static String codeOf(String word) {
        var found = currency(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        return found.rest().isEmpty() && !found.code().isEmpty() ? found.code() : word;
    }

    private record Found(String code, String rest) {}

    private static Found currency(String around) {
        var words = around.strip();
        var code = "";
        for (var known : CURRENCIES) {
            if (words.contains(known.getKey()) && (code.isEmpty() || code.equals(known.getValue()))) {
                code = known.getValue();
                words = words.replace(known.getKey(), "").strip();
            }
        }
        if (!code.isEmpty()) {
            return new Found(code, words);
        }
        for (var word : words.split("\\s+")) {
            if (word.matches("[a-z]{3}") && isCode(word.toUpperCase(Locale.ROOT))) {
                return new Found(
                        word.toUpperCase(Locale.ROOT), words.replace(word, "").strip());
            }
        }
        return new Found("", words);
    }

    private static boolean isCode(String word) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(word));
    }
}
