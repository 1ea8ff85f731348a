package org.hallwright.exchange.schedule.parsed;

import java.util.Map;
import java.util.regex.Pattern;

/// Takes the markup out of descriptions that were written as HTML; text that has none stays as it is.
public final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("(?i)</[a-z][a-z0-9]*>|<br ?/?>|<p>");
    private static final Map<String, String> ENTITIES = Map.of(
            "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ", "&ndash;", "–");

    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)[^>]*>.*?</\\1>");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \t\r]*+\n\\s*+");
    private static final Pattern ITEM = Pattern.compile("(?i)<li[^>]*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)</(p|h\\d|ul|ol|div|pre|blockquote)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern EDGES = Pattern.compile("[ \t]*+\n[ \t]*+");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

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
        if (even.indexOf('<') < 0 || !MARKUP.matcher(even).find()) {
            return even;
        }
        var plain = HIDDEN.matcher(even).replaceAll("");
        plain = LINE_BREAK.matcher(plain).replaceAll(" ");
        plain = ITEM.matcher(plain).replaceAll("\n• ");
        plain = BREAK.matcher(plain).replaceAll("\n");
        plain = BLOCK_END.matcher(plain).replaceAll("\n\n");
        plain = TAG.matcher(plain).replaceAll("");
        for (var entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        plain = EDGES.matcher(plain.replace("&amp;", "&")).replaceAll("\n");
        return GAP.matcher(plain).replaceAll("\n\n").strip();
    }
}
