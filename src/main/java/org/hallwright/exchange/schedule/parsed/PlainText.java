package org.hallwright.exchange.schedule.parsed;

import java.util.Map;
import java.util.regex.Pattern;

/// Takes the markup out of descriptions that were written as HTML; text that has none stays as it is.
public final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("(?i)</[a-z][a-z0-9]*>|<br ?/?>|<p>");
    private static final Map<String, String> ENTITIES = Map.of(
            "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ", "&ndash;", "–");

    private PlainText() {}

    /// The way back: text that would be taken for markup is written as markup.
    public static String marked(String text) {
        if (!MARKUP.matcher(text).find()) {
            return text;
        }
        var safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>" + safe.replace("\n", "<br/>") + "</p>";
    }

    public static String of(String text) {
        var even = text.replace("\r\n", "\n").strip();
        if (!MARKUP.matcher(even).find()) {
            return even;
        }
        var plain = even.replaceAll("(?is)<(script|style)[^>]*>.*?</\\1>", "")
                .replaceAll("\\s*\n\\s*", " ")
                .replaceAll("(?i)<li[^>]*>", "\n• ")
                .replaceAll("(?i)<br ?/?>", "\n")
                .replaceAll("(?i)</(p|h\\d|ul|ol|div|pre|blockquote)>", "\n\n")
                .replaceAll("</?[a-zA-Z][^<>]*>", "");
        for (var entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return plain.replace("&amp;", "&")
                .replaceAll("[ \t]*\n[ \t]*", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
