package org.hallwright.exchange.plan.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What style sheets and attributes say of visibility and letters; nothing else of style matters here.
final class SvgStyles {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,4000})\\}");

    private final Map<String, Map<String, String>> byClass = new HashMap<>();

    SvgStyles(SvgNode root) {
        gather(root);
    }

    private void gather(SvgNode node) {
        if (node.name().equals("style")) {
            RULE.matcher(node.text()).results().forEach(rule -> {
                for (var selector : rule.group(1).split(",")) {
                    var name = selector.strip();
                    if (name.startsWith(".")) {
                        byClass.computeIfAbsent(name.substring(1), k -> new HashMap<>())
                                .putAll(declarations(rule.group(2)));
                    }
                }
            });
        }
        node.children().forEach(this::gather);
    }

    private static Map<String, String> declarations(String text) {
        var declared = new HashMap<String, String>();
        for (var each : text.split(";")) {
            var colon = each.indexOf(':');
            if (colon > 0) {
                declared.put(
                        each.substring(0, colon).strip(),
                        each.substring(colon + 1).strip());
            }
        }
        return declared;
    }

    /// The value for the element itself, not what it inherits; empty for none.
    String of(SvgNode node, String property) {
        var own = declarations(node.attribute("style")).get(property);
        if (own != null) {
            return own;
        }
        for (var name : node.attribute("class").split("\\s+")) {
            var said = byClass.getOrDefault(name, Map.of()).get(property);
            if (said != null) {
                return said;
            }
        }
        return node.attribute(property);
    }

    boolean hides(SvgNode node) {
        return of(node, "display").equals("none") || of(node, "visibility").equals("hidden");
    }
}
