package org.hallwright.exchange.roster.content;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.roster.Province;
import org.hallwright.exchange.TradeWords;

/// Which [Province] of China the words of a table mean, and how a table names it.
public final class Provinces {
    private static final Map<String, String> CODES = codes();

    private Provinces() {}

    /// The code of two digits; empty where the words are no province of China.
    public static String codeOf(String words) {
        return CODES.getOrDefault(TradeWords.key(words), "");
    }

    public static String english(String code) {
        return Province.nameOf(code).en();
    }

    public static String chinese(String code) {
        return Province.of(code).map(Province::full).orElse(code);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<>(Map.of("xizang", "54", "neimongol", "15", "macau", "82"));
        for (var p : Province.all()) {
            var latin = TradeWords.key(p.name().en());
            Stream.of(
                            p.code(),
                            p.code() + "0000",
                            latin,
                            latin + "province",
                            p.name().zh(),
                            p.full())
                    .forEach(word -> codes.put(word, p.code()));
            Stream.of("省", "自治区").forEach(end -> codes.put(p.name().zh() + end, p.code()));
        }
        return Map.copyOf(codes);
    }
}
