package org.hallwright.exchange.plan.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.xml.XmlSource;

/// An element of an SVG with its attributes by their local names, its words and what it holds.
///
/// A document type is passed over and its entities count for nothing: what they would insert is left out.
record SvgNode(String name, int line, Map<String, String> attributes, StringBuilder text, List<SvgNode> children) {
    private static final int MOST_NODES = 500_000;
    private static final int DEEPEST = 90;
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,2000}(\\[[^\\]]{0,100000}\\]\\s*)?>");
    private static final Pattern ENTITY = Pattern.compile("&(?!(amp|lt|gt|quot|apos);)[\\w:.-]{1,100};");

    /// @param entities is run if the file declares entities, which are left out
    /// @throws UnreadableFile if it is no sound XML, no SVG, or beyond all measure
    static SvgNode read(SourceFile file, Runnable entities) {
        var text = XmlSource.text(file);
        if (text.contains("<!DOCTYPE")) {
            if (text.contains("<!ENTITY")) {
                entities.run();
            }
            text = ENTITY.matcher(DOCTYPE.matcher(text).replaceFirst("")).replaceAll("");
        }
        try {
            var reader = XmlSource.open(text);
            var root = tree(reader, file);
            reader.close();
            if (!root.name().equals("svg")) {
                throw new UnreadableFile("exchange.no-svg", file.name());
            }
            return root;
        } catch (XMLStreamException e) {
            throw XmlSource.broken(file, e);
        }
    }

    private static SvgNode tree(XMLStreamReader reader, SourceFile file) throws XMLStreamException {
        var open = new ArrayDeque<SvgNode>();
        SvgNode root = null;
        var count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new UnreadableFile("exchange.xml-doctype", file.name());
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = node(reader);
                    if (++count > MOST_NODES || open.size() > DEEPEST) {
                        throw new UnreadableFile("exchange.too-many-shapes", file.name(), MOST_NODES);
                    }
                    if (open.isEmpty()) {
                        root = node;
                    } else {
                        open.peek().children().add(node);
                    }
                    open.push(node);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        if (root == null) {
            throw new UnreadableFile("exchange.no-svg", file.name());
        }
        return root;
    }

    private static SvgNode node(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var line = reader.getLocation() == null ? 0 : reader.getLocation().getLineNumber();
        return new SvgNode(reader.getLocalName(), line, attributes, new StringBuilder(), new ArrayList<>());
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    /// A length in user units, whatever unit stands behind it.
    double number(String key, double fallback) {
        return SvgNumbers.first(attribute(key), fallback);
    }

    String where() {
        var id = attribute("id");
        return id.isEmpty() ? "line " + line : "#" + id + ", line " + line;
    }

    /// What the drawing calls it: a label that a person gave, else its id.
    String label() {
        for (var key : List.of("label", "data-name", "aria-label")) {
            if (!attribute(key).isEmpty()) {
                return attribute(key);
            }
        }
        var title = children.stream().filter(c -> c.name().equals("title")).findFirst();
        return title.map(t -> t.text().toString().strip())
                .filter(t -> !t.isEmpty())
                .orElseGet(() -> SvgNumbers.decoded(attribute("id")));
    }

    /// What our own drawings say of it.
    Map<String, String> words() {
        if (!attributes.containsKey("data-element")) {
            return Map.of();
        }
        var words = new HashMap<String, String>();
        attributes.forEach((key, value) -> {
            if (key.startsWith("data-")) {
                words.put(key.substring("data-".length()), value);
            }
        });
        return words;
    }
}
