package org.hallwright.i18n;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Any record of an exhibition in words of the trade: what it is, how it is called, what its fields are and say.
///
/// @param states in which what a record names is looked up, the first one first
public record RecordWords(Messages messages, Formats formats, List<ExhibitionState> states) {
    private static final int LONGEST = 160;

    public RecordWords {
        states = List.copyOf(states);
    }

    /// `Booth`, `Exhibitor`.
    public String kind(Entry entry) {
        return messages.text("record." + kebab(entry.getClass().getSimpleName()));
    }

    /// What people call it: its number, code, name or title, or what it joins; empty where it has none of these.
    public String name(Entry entry) {
        return switch (entry) {
            case Booth b -> b.number();
            case Assignment a -> messages.text("record-name.assignment", of(a.booth()), of(a.exhibitor()));
            case Hold h -> messages.text("record-name.assignment", of(h.booth()), h.heldFor());
            case MoveInTarget t -> of(t.booth());
            default -> named((Record) entry);
        };
    }

    private String named(Record record) {
        var code = "";
        for (var component : record.getClass().getRecordComponents()) {
            try {
                switch (component.getName()) {
                    case "name", "title", "text", "what" -> {
                        var name = component.getAccessor().invoke(record);
                        var word = name instanceof Name both ? messages.name(both) : String.valueOf(name);
                        if (!word.isEmpty()) {
                            return word;
                        }
                    }
                    case "code" -> code = String.valueOf(component.getAccessor().invoke(record));
                    default -> {}
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return code;
    }

    private String of(Id<? extends Entry> id) {
        return states.stream()
                .flatMap(state -> state.find(id).stream())
                .findFirst()
                .map(this::name)
                .orElse(messages.text("record-value.unknown"));
    }

    /// A field by its path; an own column of the user's by its header.
    public String field(String path) {
        var parts = path.split("\\.", 2);
        if (parts.length == 1) {
            return messages.text("record-field." + kebab(path));
        }
        return switch (parts[0]) {
            case "custom", "words" -> parts[1];
            case "request" ->
                messages.text(
                        "record-field.wished",
                        messages.text(
                                parts[1].equals("area") ? "record-field.size" : "record-field." + kebab(parts[1])));
            default -> messages.text("record-field." + parts[1], messages.text("record-field." + kebab(parts[0])));
        };
    }

    /// What a field says, in a line.
    public String value(@Nullable Object value) {
        var words = plain(value).replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private String plain(@Nullable Object value) {
        return switch (value) {
            case null -> messages.text("record-value.none");
            case String text -> text.isEmpty() ? messages.text("record-value.none") : text;
            case Name name -> plain(messages.name(name));
            case Boolean yes -> messages.text(yes ? "record-value.yes" : "record-value.no");
            case Integer whole -> String.valueOf(whole);
            case Double number -> formats.number(number, 3);
            case LocalDate day -> formats.day(day);
            case Id<?> id -> of(entryId(id));
            case Enum<?> constant -> constant(constant);
            case Money money -> formats.money(money);
            case Point at -> formats.number(at.x(), 3) + " / " + formats.number(at.y(), 3);
            case Footprint footprint -> outline(footprint.outline());
            case Outline outline -> outline(outline);
            case When when ->
                when.start().toString().replace('T', ' ') + " – "
                        + when.end().toString().replace('T', ' ');
            case Contact c -> joined(List.of(c.name(), c.role(), c.phone(), c.email()), " ");
            case PointsEntry p -> p.points() + " " + p.reason();
            case Exhibit e -> messages.name(e.name());
            case Collection<?> many when many.isEmpty() -> messages.text("record-value.none");
            case Collection<?> many -> many.stream().map(this::plain).collect(Collectors.joining(", "));
            case Entry entry -> joined(List.of(kind(entry), name(entry)), " ");
            case Record record -> record(record);
            default -> value.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static Id<? extends Entry> entryId(Id<?> id) {
        return (Id<? extends Entry>) id;
    }

    private static String joined(Collection<String> words, String between) {
        return words.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining(between));
    }

    private String outline(Outline outline) {
        var box = outline.bounds();
        return messages.text(
                "record-value.outline",
                formats.length(box.width()),
                formats.length(box.height()),
                formats.number(box.minX(), 3),
                formats.number(box.minY(), 3));
    }

    private String record(Record record) {
        var words = new java.util.ArrayList<String>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var value = component.getAccessor().invoke(record);
                if (value != null && !component.getName().equals("id")) {
                    words.add(plain(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return joined(words, " ");
    }

    private String constant(Enum<?> constant) {
        var key = kebab(constant.getDeclaringClass().getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.bundle().containsKey(key)
                ? messages.text(key)
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `MoveInTarget` is `move-in-target`.
    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
