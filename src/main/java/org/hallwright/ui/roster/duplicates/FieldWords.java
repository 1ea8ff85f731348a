package org.hallwright.ui.roster.duplicates;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.roster.duplicate.JoinedField;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Desk;

/// What a field of an exhibitor says, in the user's words, a line for each thing in it; empty for nothing.
final class FieldWords {
    private final Desk desk;
    private final ExhibitionState state;

    FieldWords(Desk desk, ExhibitionState state) {
        this.desk = desk;
        this.state = state;
    }

    String of(JoinedField field, Exhibitor e) {
        if (field.isEmpty(e)) {
            return "";
        }
        return switch (field) {
            case NAME_EN -> e.name().en();
            case NAME_ZH -> e.name().zh();
            case FASCIA -> e.fascia().both();
            case KIND -> kind(e);
            case COUNTRY -> desk.formats().country(e.country());
            case PROVINCE -> desk.name(Province.nameOf(e.province()));
            case CITY -> e.city().both();
            case WEBSITE -> e.website();
            case DESCRIPTION -> desk.name(e.description());
            case CATEGORIES -> lines(e.categories().stream().map(this::category));
            case CONTACTS -> lines(e.contacts().stream().map(FieldWords::contact));
            case CONTRACT -> desk.messages().text("contract-state", e.contract());
            case PAYMENT -> desk.messages().text("payment-state", e.payment());
            case POINTS -> lines(e.points().stream().map(this::points));
            case ATTENDED -> e.attended().stream().map(String::valueOf).collect(Collectors.joining(", "));
            case SPONSORSHIP -> desk.formats().number(e.sponsorship(), 2);
            case EXHIBITS -> lines(e.exhibits().stream().map(exhibit -> desk.name(exhibit.name())));
            case DOCUMENTS -> lines(e.documents().stream().map(this::document));
            case BOOTH_REFERENCES -> String.join(", ", e.boothReferences());
            case NOTES -> e.notes();
            case CUSTOM -> lines(e.custom().entrySet().stream().map(c -> c.getKey() + ": " + c.getValue()));
            case AREA, BOOTH_KIND, OPEN_SIDES, THEMED_AREA, WISHED_BOOTHS, NEIGHBOURS, RECEIVED ->
                wish(field, e.request());
        };
    }

    private String wish(JoinedField field, BoothRequest wish) {
        return switch (field) {
            case AREA -> desk.formats().area(wish.area());
            case BOOTH_KIND -> desk.messages().text("booth-kind", Objects.requireNonNull(wish.kind()));
            case OPEN_SIDES -> desk.formats().number(wish.openSides(), 0);
            case THEMED_AREA ->
                state.find(wish.themedArea())
                        .map(area -> desk.name(area.name()))
                        .orElse("");
            case WISHED_BOOTHS -> booths(wish.booths());
            case NEIGHBOURS ->
                lines(Stream.concat(
                        wish.near().stream().map(id -> desk.text("duplicates.beside", name(id))),
                        wish.away().stream().map(id -> desk.text("duplicates.away-from", name(id)))));
            default -> desk.formats().shortDay(Objects.requireNonNull(wish.received()));
        };
    }

    private String kind(Exhibitor e) {
        var kind = desk.messages().text("exhibitor-kind", e.kind());
        return e.host() == null ? kind : desk.text("duplicates.hosted", kind, name(e.host()));
    }

    private String name(Id<Exhibitor> id) {
        return state.find(id).map(e -> desk.name(e.name())).orElse("");
    }

    private String booths(List<Id<Booth>> ids) {
        return ids.stream()
                .flatMap(id -> state.find(id).stream())
                .map(Booth::number)
                .collect(Collectors.joining(", "));
    }

    private String category(String code) {
        return state.all(Category.class).stream()
                .filter(c -> c.code().equals(code))
                .map(c -> desk.name(c.name()))
                .findFirst()
                .orElse(code);
    }

    private static String contact(Contact contact) {
        return Stream.of(contact.name(), contact.role(), contact.phone(), contact.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String points(PointsEntry entry) {
        var why = entry.by() == null ? entry.reason() : desk.messages().text("points-reason", entry.by());
        return desk.formats().number(entry.points(), 0) + "  " + why;
    }

    private String document(DocumentDue document) {
        return desk.name(document.name());
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    /// Both names of an exhibitor, the user's language first.
    String title(Exhibitor e) {
        return desk.name(e.name());
    }

    String subtitle(Exhibitor e) {
        Name name = e.name();
        var other = desk.messages().language().other().pick(name);
        return other.equals(desk.name(name)) ? "" : other;
    }
}
