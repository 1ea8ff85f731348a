package org.hallwright.i18n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.Province;
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

    /// Parts of a wish whose word says already that it is one.
    private static final Set<String> SAID_OF_WISHES = Set.of("near", "away", "received");

    private static final String BETWEEN = " · ";

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
            case "request" -> wish(parts[1]);
            default -> messages.text("record-field." + parts[1], messages.text("record-field." + kebab(parts[0])));
        };
    }

    private String wish(String part) {
        var word = messages.text(part.equals("area") ? "record-field.size" : "record-field." + kebab(part));
        return SAID_OF_WISHES.contains(part) ? word : messages.text("record-field.wished", word);
    }

    /// A field by its path as the heading of what it says.
    public String heading(String path) {
        var word = field(path);
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(messages.language().locale()) + word.substring(1);
    }

    /// What a field says, in a line.
    public String value(String path, @Nullable Object value) {
        var words = said(path, value);
        return shortened(words.isEmpty() ? messages.text("record-value.none") : String.join(", ", words));
    }

    /// What a field says, a line for each thing in it; empty for nothing.
    public String lines(String path, @Nullable Object value) {
        return String.join("\n", said(path, value));
    }

    /// What something says by itself, in a line.
    public String value(@Nullable Object value) {
        return shortened(plain(value));
    }

    private static String shortened(String text) {
        var words = text.replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /// Each thing that a field says; codes are known by the field in which they stand.
    private List<String> said(String path, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text when text.isEmpty() -> List.of();
            case Name name when name.isEmpty() -> List.of();
            case Name name -> List.of(name.both());
            case String code when path.equals("country") -> List.of(formats.country(code));
            case String code when path.equals("province") -> List.of(messages.name(Province.nameOf(code)));
            case Double size when path.equals("request.area") -> List.of(formats.area(size));
            case Integer none when none == 0 -> List.of();
            case Double none when none == 0 -> List.of();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .toList();
            case Collection<?> codes
            when path.equals("categories") ->
                codes.stream().map(code -> category(String.valueOf(code))).toList();
            case Collection<?> years
            when path.equals("attended") ->
                years.isEmpty()
                        ? List.of()
                        : List.of(joined(years.stream().map(String::valueOf).toList(), ", "));
            case Collection<?> many -> many.stream().map(this::plain).toList();
            default -> List.of(plain(value));
        };
    }

    private String category(String code) {
        return states.stream()
                .flatMap(state -> state.all(Category.class).stream())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(category -> messages.name(category.name()))
                .filter(name -> !name.isEmpty())
                .orElse(code);
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
            case Contact c -> joined(List.of(c.name(), c.role(), c.phone(), c.email()), BETWEEN);
            case PointsEntry p ->
                joined(
                        List.of(
                                formats.number(p.points(), 0),
                                p.by() == null ? p.reason() : messages.text("points-reason", p.by()),
                                p.on() == null ? "" : formats.shortDay(p.on())),
                        BETWEEN);
            case Exhibit e -> joined(List.of(messages.name(e.name()), constant(e.form()), e.link()), BETWEEN);
            case DocumentDue d -> joined(List.of(messages.name(d.name()), due(d)), BETWEEN);
            case Collection<?> many when many.isEmpty() -> messages.text("record-value.none");
            case Collection<?> many -> many.stream().map(this::plain).collect(Collectors.joining(", "));
            case Entry entry -> joined(List.of(kind(entry), name(entry)), " ");
            case Record record -> record(record);
            default -> value.toString();
        };
    }

    private String due(DocumentDue document) {
        var days = new ArrayList<String>();
        if (document.due() != null) {
            days.add(messages.text("record-value.due", formats.shortDay(document.due())));
        }
        if (document.received() != null) {
            days.add(messages.text("record-value.received", formats.shortDay(document.received())));
        }
        return String.join(BETWEEN, days);
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
        var words = new ArrayList<String>();
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
        var type = constant.getDeclaringClass();
        var around = type.getEnclosingClass();
        var key = kebab((around == null ? "" : around.getSimpleName()) + type.getSimpleName()) + "."
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
