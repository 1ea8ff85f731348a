package org.hallwright.rules.source;

import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hallwright.rules.source.SourceTree.SourceFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// What a view and its controller owe each other, as far as it shows without loading them.
///
/// The controller lies in the view's package under the view's stem; ids and `@FXML` fields match both ways;
/// handlers and what `${controller...}` binds to exist; words are keys that stand in both languages; looks are left
/// to the style sheets.
final class FxmlContract {
    private static final Pattern BINDING = Pattern.compile("controller((?:\\.\\w+)+)");
    private static final Set<String> GIVEN_BY_LOADER = Set.of("resources", "location");

    private final Set<String> keys;

    /// @param keys the keys that stand in both languages
    FxmlContract(Set<String> keys) {
        this.keys = keys;
    }

    List<String> broken(SourceFile view) {
        var found = new ArrayList<String>();
        try {
            check(parse(view.text()), view, found);
        } catch (Exception e) {
            found.add("cannot be read: " + e.getMessage());
        }
        return found.stream().map(problem -> view.path() + ": " + problem).toList();
    }

    private void check(Document document, SourceFile view, List<String> found) {
        var elements = elements(document);
        elements.stream().flatMap(FxmlContract::attributes).forEach(attribute -> checkWords(attribute, found));
        elements.stream()
                .map(FxmlContract::ownText)
                .filter(text -> text.startsWith("%"))
                .forEach(text -> checkKey(text, found));

        var name = document.getDocumentElement().getAttribute("fx:controller");
        if (!name.equals(expectedController(view))) {
            found.add("the controller is '%s' and should be %s".formatted(name, expectedController(view)));
        }
        try {
            var controller = Class.forName(name, false, getClass().getClassLoader());
            checkFields(elements, controller, found);
            elements.stream()
                    .flatMap(FxmlContract::attributes)
                    .forEach(attribute -> checkMembers(attribute, controller, found));
        } catch (ClassNotFoundException _) {
            found.add("no such controller: " + name);
        }
    }

    private void checkWords(Attr attribute, List<String> found) {
        if (attribute.getName().equals("style")) {
            found.add("style=\"%s\" belongs into a style sheet".formatted(attribute.getValue()));
        }
        if (attribute.getValue().startsWith("%")) {
            checkKey(attribute.getValue(), found);
        }
        if (attribute.getName().matches("text|promptText|title|headerText") && isWords(attribute.getValue())) {
            found.add("%s=\"%s\" should be a key".formatted(attribute.getName(), attribute.getValue()));
        }
    }

    private void checkKey(String reference, List<String> found) {
        if (!keys.contains(reference.substring(1))) {
            found.add(reference + " is not a key of both languages");
        }
    }

    private static boolean isWords(String value) {
        return !value.startsWith("%") && !value.startsWith("$") && value.matches(".*\\p{L}{2}.*");
    }

    private static void checkFields(List<Element> elements, Class<?> controller, List<String> found) {
        var ids = new TreeSet<String>();
        for (var element : elements) {
            var id = element.getAttribute("fx:id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        var nested = elements.stream()
                .filter(element -> element.getTagName().equals("fx:include"))
                .map(element -> element.getAttribute("fx:id") + "Controller")
                .collect(Collectors.toSet());
        var fields = fields(controller)
                .filter(field -> field.isAnnotationPresent(FXML.class))
                .map(Field::getName)
                .filter(field -> !GIVEN_BY_LOADER.contains(field))
                .collect(Collectors.toCollection(TreeSet::new));
        ids.stream()
                .filter(id -> !fields.contains(id))
                .filter(id -> !(nested.contains(id + "Controller") && fields.contains(id + "Controller")))
                .forEach(id -> found.add("fx:id " + id + " has no @FXML field"));
        fields.stream()
                .filter(field -> !ids.contains(field) && !nested.contains(field))
                .forEach(field -> found.add("@FXML field " + field + " has no fx:id"));
    }

    private static void checkMembers(Attr attribute, Class<?> controller, List<String> found) {
        var value = attribute.getValue();
        if (attribute.getName().startsWith("on")
                && value.startsWith("#")
                && !hasMethod(controller, value.substring(1))) {
            found.add("no handler " + value);
        }
        if (value.startsWith("${")) {
            BINDING.matcher(value)
                    .results()
                    .forEach(path -> checkPath(path.group(1).substring(1), controller, found));
        }
    }

    private static void checkPath(String path, Class<?> controller, List<String> found) {
        Class<?> at = controller;
        for (var step : path.split("\\.")) {
            if (at.getName().startsWith("java")) {
                return;
            }
            var getter = getter(at, step);
            if (getter.isEmpty()) {
                found.add("${controller.%s}: no getter of %s in %s".formatted(path, step, at.getSimpleName()));
                return;
            }
            at = getter.get().getReturnType();
        }
    }

    private static Optional<Method> getter(Class<?> type, String property) {
        var capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital))
                .findFirst();
    }

    private static boolean hasMethod(Class<?> controller, String name) {
        return hierarchy(controller)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() <= 1);
    }

    private static Stream<Field> fields(Class<?> controller) {
        return hierarchy(controller).flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass);
    }

    private static String expectedController(SourceFile view) {
        var path = view.path().toString().replace('\\', '/');
        var from = path.indexOf("resources/") + "resources/".length();
        return path.substring(from, path.length() - ".fxml".length()).replace('/', '.') + "Controller";
    }

    private static Document parse(String text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document) {
        var nodes = document.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1).map(i -> (Attr) attributes.item(i));
    }

    private static String ownText(Element element) {
        var first = element.getFirstChild();
        return first != null && first.getNodeType() == Node.TEXT_NODE
                ? first.getTextContent().strip()
                : "";
    }
}
