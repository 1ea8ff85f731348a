package org.hallwright.exchange.schedule.parsed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the markup out of descriptions that were written as HTML; text that has none stays as it is.
public final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("(?i)</[a-z][a-z0-9]*>|<br ?/?>|<p>");
    private static final Map<String, String> ENTITIES = Map.of(
            "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ", "&ndash;", "–");

    private static final Pattern TAG = Pattern.compile("(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \t\r]*+\n\\s*+");
    private static final Set<String> HIDDEN = Set.of("script", "style");
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "div", "pre", "blockquote");
    private static final Pattern HEADING = Pattern.compile("h\\d");

    private final String marked;
    private final StringBuilder plain = new StringBuilder();

    private PlainText(String marked) {
        this.marked = marked;
    }

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
        return new PlainText(even).read();
    }

    /// In one walk from tag to tag: a pattern run over the whole text for each kind of markup took a quarter of the
    /// first import.
    private String read() {
        var tag = TAG.matcher(marked);
        var from = 0;
        for (var at = marked.indexOf('<'); at >= 0; at = marked.indexOf('<', Math.max(at + 1, from))) {
            if (tag.region(at + 1, marked.length()).lookingAt()) {
                words(marked.substring(from, at));
                from = tag(!tag.group(1).isEmpty(), tag.group(2).toLowerCase(Locale.ROOT), tag.end());
            }
        }
        words(marked.substring(from));
        return plain.toString().strip();
    }

    /// @return where to read on: behind what the tag hides, else behind the tag
    private int tag(boolean closing, String name, int end) {
        if (!closing && HIDDEN.contains(name)) {
            var close = Pattern.compile("(?i)</" + name + ">").matcher(marked);
            return close.find(end) ? close.end() : end;
        }
        if (!closing && name.equals("br")) {
            lines(1);
        } else if (!closing && name.equals("li")) {
            lines(1);
            plain.append("• ");
        } else if (closing && (BLOCKS.contains(name) || HEADING.matcher(name).matches())) {
            lines(2);
        }
        return end;
    }

    /// @param text between two tags, where a line's end is a blank
    private void words(String text) {
        var words = text.indexOf('\n') < 0 ? text : LINE_BREAK.matcher(text).replaceAll(" ");
        if (words.indexOf('&') >= 0) {
            for (var entity : ENTITIES.entrySet()) {
                words = words.replace(entity.getKey(), entity.getValue());
            }
            words = words.replace("&amp;", "&");
        }
        var start = 0;
        while (endsLine(1) && start < words.length() && isBlank(words.charAt(start))) {
            start++;
        }
        plain.append(words, start, words.length());
    }

    /// Ends lines; never so many that two would be empty.
    private void lines(int count) {
        while (!plain.isEmpty() && isBlank(plain.charAt(plain.length() - 1))) {
            plain.setLength(plain.length() - 1);
        }
        for (var i = 0; i < count && !(endsLine(1) && endsLine(2)); i++) {
            plain.append('\n');
        }
    }

    /// Whether there is an end of line so many characters before the end, or nothing.
    private boolean endsLine(int back) {
        return plain.length() < back || plain.charAt(plain.length() - back) == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
