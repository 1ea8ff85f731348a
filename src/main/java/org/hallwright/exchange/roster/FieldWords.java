package org.hallwright.exchange.roster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.hallwright.exchange.roster.record.PointsCell;
import org.hallwright.exchange.roster.record.Years;
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;

/// What an exhibitor has for a field: in parts that are compared one by one, and in words to be shown.
///
/// What it says of others and their booths is known to [RosterTies]: here only their ids are compared.
public final class FieldWords {
    /// One field for both languages stands for each of its three.
    private static final Set<RosterField> GENERIC = EnumSet.of(
            RosterField.NAME_EN,
            RosterField.NAME_ZH,
            RosterField.FASCIA_EN,
            RosterField.FASCIA_ZH,
            RosterField.CITY_EN,
            RosterField.CITY_ZH,
            RosterField.DESCRIPTION_EN,
            RosterField.DESCRIPTION_ZH,
            RosterField.DOCUMENT_EN,
            RosterField.DOCUMENT_ZH,
            RosterField.EXHIBIT_EN,
            RosterField.EXHIBIT_ZH);

    private FieldWords() {}

    /// As compared: a part is empty where the exhibitor has nothing for it, and means the same in every language.
    static List<String> parts(RosterField field, Exhibitor e) {
        return switch (field) {
            case NAME, NAME_EN, NAME_ZH -> names(e.name());
            case FASCIA, FASCIA_EN, FASCIA_ZH -> names(e.fascia());
            case CITY, CITY_EN, CITY_ZH -> names(e.city());
            case DESCRIPTION, DESCRIPTION_EN, DESCRIPTION_ZH -> names(e.description());
            case KIND -> refusable(field, e, code(e.kind()));
            case BOOTH -> e.boothReferences();
            case HOST, THEMED_AREA, WISHED_BOOTHS, NEAR, AWAY ->
                refusable(
                        field,
                        e,
                        RosterTies.ids(field, e).stream().map(Id::value).collect(Collectors.joining("; ")));
            case COUNTRY -> refusable(field, e, e.country());
            case PROVINCE -> refusable(field, e, e.province());
            case HALL -> refusable(field, e, "");
            case CATEGORY -> List.of(String.join("; ", e.categories()));
            case WEBSITE -> List.of(e.website());
            case CONTACT -> contacts(e, Contact::name);
            case CONTACT_ROLE -> contacts(e, Contact::role);
            case PHONE -> contacts(e, Contact::phone);
            case EMAIL -> contacts(e, Contact::email);
            case AREA -> refusable(field, e, number(e.request().area()));
            case REQUEST_KIND -> refusable(field, e, code(e.request().kind()));
            case OPEN_SIDES -> refusable(field, e, number(e.request().openSides()));
            case RECEIVED -> refusable(field, e, Objects.toString(e.request().received(), ""));
            case POINTS -> refusable(field, e, number(e.priorityPoints()));
            case POINTS_LEDGER -> refusable(field, e, PointsCell.written(e.points(), TradeWords::code));
            case ATTENDED -> refusable(field, e, Years.written(e.attended()));
            case SPONSORSHIP -> refusable(field, e, number(e.sponsorship()));
            case SIGNED -> refusable(field, e, Objects.toString(e.signed(), ""));
            case DOCUMENT, DOCUMENT_EN, DOCUMENT_ZH, DOCUMENT_DUE, DOCUMENT_RECEIVED -> documents(field, e);
            case EXHIBIT, EXHIBIT_EN, EXHIBIT_ZH, EXHIBIT_FORM, EXHIBIT_LINK -> exhibits(field, e);
            case CONTRACT -> refusable(field, e, code(e.contract()));
            case PAYMENT -> refusable(field, e, code(e.payment()));
            case NOTES -> List.of(e.notes());
        };
    }

    private static List<String> documents(RosterField field, Exhibitor e) {
        return listed(field, e, e.documents(), document -> switch (field) {
            case DOCUMENT_DUE -> Objects.toString(document.due(), "");
            case DOCUMENT_RECEIVED -> Objects.toString(document.received(), "");
            default -> document.name().both();
        });
    }

    private static List<String> exhibits(RosterField field, Exhibitor e) {
        return listed(field, e, e.exhibits(), exhibit -> switch (field) {
            case EXHIBIT_FORM -> code(exhibit.form());
            case EXHIBIT_LINK -> exhibit.link();
            default -> exhibit.name().both();
        });
    }

    /// Words that the field could not hold come first, so that each thing keeps its place.
    private static <T> List<String> listed(RosterField field, Exhibitor e, List<T> things, Function<T, String> part) {
        return Stream.concat(
                        Stream.of(e.custom().getOrDefault(field.english(), "")),
                        things.stream().map(part))
                .toList();
    }

    /// As shown, in the words of a language; of others, those that mean nothing only.
    public static String shown(RosterField field, Exhibitor e, Language language) {
        return switch (field) {
            case COUNTRY -> Countries.name(e.country(), language.locale());
            case PROVINCE ->
                language == Language.ZH ? Provinces.chinese(e.province()) : Provinces.english(e.province());
            case KIND -> word(e.kind(), language);
            case CONTRACT -> word(e.contract(), language);
            case PAYMENT -> word(e.payment(), language);
            case REQUEST_KIND -> word(e.request().kind(), language);
            case HOST, THEMED_AREA, WISHED_BOOTHS, NEAR, AWAY -> e.custom().getOrDefault(field.english(), "");
            case EXHIBIT_FORM ->
                e.exhibits().stream()
                        .map(exhibit -> word(exhibit.form(), language))
                        .distinct()
                        .collect(Collectors.joining("; "));
            default ->
                parts(field, e).stream().filter(p -> !p.isBlank()).distinct().collect(Collectors.joining("; "));
        };
    }

    /// Keys of the fields, then headers of the custom columns, in which two states of one exhibitor differ.
    static List<String> changed(Exhibitor before, Exhibitor after) {
        var fields = Arrays.stream(RosterField.values())
                .filter(f -> !GENERIC.contains(f))
                .filter(f -> !parts(f, before).equals(parts(f, after)))
                .map(RosterField::key);
        var headers = after.custom().entrySet().stream()
                .filter(e -> !e.getValue().equals(before.custom().get(e.getKey())))
                .map(Map.Entry::getKey);
        return Stream.concat(fields, headers).toList();
    }

    private static String word(@Nullable Enum<?> constant, Language language) {
        if (constant == null) {
            return "";
        }
        return language == Language.ZH ? TradeWords.chinese(constant) : TradeWords.english(constant);
    }

    private static List<String> names(Name name) {
        return List.of(name.en(), name.zh());
    }

    private static List<String> contacts(Exhibitor e, Function<Contact, String> part) {
        return e.contacts().stream().map(part).toList();
    }

    /// Words that a field could not hold stand in the custom column of its name.
    private static List<String> refusable(RosterField field, Exhibitor e, String value) {
        return List.of(value, e.custom().getOrDefault(field.english(), ""));
    }

    private static String number(double value) {
        return value == 0 ? "" : String.valueOf(value);
    }

    private static String code(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}
