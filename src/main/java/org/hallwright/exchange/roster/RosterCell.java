package org.hallwright.exchange.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.content.CellDates;
import org.hallwright.exchange.roster.content.Provinces;
import org.hallwright.exchange.roster.record.TypedList;
import org.jspecify.annotations.Nullable;

/// Puts typed words into one field of an exhibitor: words mean what they mean in a table that is imported, and no
/// words empty the field.
public final class RosterCell {
    private static final DocumentDue NO_DOCUMENT = new DocumentDue(Name.NONE, null, null);
    private static final Exhibit NO_EXHIBIT = new Exhibit(Name.NONE, ExhibitForm.PHYSICAL, "");
    private static final Contact NO_CONTACT = new Contact("", "", "", "");

    private final ExhibitionState state;
    private final boolean isOver;
    private final Map<String, String> categories = new HashMap<>();
    private @Nullable RosterTies ties;

    /// @param isOver whether the exhibition is over, so that former numbers of booths find nothing any more
    public RosterCell(ExhibitionState state, boolean isOver) {
        this.state = state;
        this.isOver = isOver;
        state.all(Category.class).forEach(c -> {
            for (var word : List.of(c.code(), c.name().en(), c.name().zh())) {
                categories.put(Folding.of(word).strip(), c.code());
            }
        });
    }

    /// The exhibitor with those words in the field; empty where the field cannot hold them.
    public Optional<Exhibitor> put(Exhibitor exhibitor, CellField field, String words) {
        var typed = words.strip();
        var after = switch (field) {
            case CellField.Own own -> Optional.of(own(exhibitor, own.header(), typed));
            case RosterField ours -> put(exhibitor, ours, typed);
        };
        return after.filter(e -> !e.name().isEmpty());
    }

    private static Exhibitor own(Exhibitor exhibitor, String header, String typed) {
        var custom = new TreeMap<>(exhibitor.custom());
        if (typed.isEmpty()) {
            custom.remove(header);
        } else {
            custom.put(header, typed);
        }
        return exhibitor.edit().custom(custom).build();
    }

    private Optional<Exhibitor> put(Exhibitor e, RosterField field, String typed) {
        return switch (field) {
            case CATEGORY ->
                categories(typed).map(codes -> e.edit().categories(codes).build());
            case POINTS -> points(e, typed);
            case HOST, THEMED_AREA, WISHED_BOOTHS, NEAR, AWAY -> tied(e, field, typed);
            case CONTACT, CONTACT_ROLE, PHONE, EMAIL -> contacts(e, field, CellList.split(typed));
            case DOCUMENT_EN, DOCUMENT_ZH, DOCUMENT_DUE, DOCUMENT_RECEIVED ->
                documents(e.documents(), field, CellList.split(typed))
                        .map(now -> e.edit().documents(now).build());
            case EXHIBIT_EN, EXHIBIT_ZH, EXHIBIT_FORM, EXHIBIT_LINK ->
                exhibits(e.exhibits(), field, CellList.split(typed))
                        .map(now -> e.edit().exhibits(now).build());
            default -> typed.isEmpty() ? Optional.of(emptied(e, field)) : filled(e, field, typed);
        };
    }

    private static Optional<Exhibitor> filled(Exhibitor exhibitor, RosterField field, String typed) {
        if (field == RosterField.PROVINCE && Provinces.codeOf(typed).isEmpty()) {
            return Optional.empty();
        }
        var problems = new ArrayList<Problem>();
        var row = new RosterRow(1, Map.of(field, typed), Map.of());
        // What was there must not count as an earlier spelling of what is typed.
        var before = emptied(exhibitor, field);
        var after = ExhibitorMerge.of(row, before, problems::add);
        return problems.isEmpty() && after.custom().equals(before.custom())
                ? Optional.of(hostless(after))
                : Optional.empty();
    }

    /// Those that become exhibitors of their own lose their host.
    private static Exhibitor hostless(Exhibitor exhibitor) {
        return exhibitor.kind() == ExhibitorKind.EXHIBITOR && exhibitor.host() != null
                ? exhibitor.edit().host(null).build()
                : exhibitor;
    }

    private Optional<List<String>> categories(String typed) {
        var codes = new ArrayList<String>();
        for (var word : typed.split("[;；,，、\\n]")) {
            if (!word.isBlank()) {
                codes.add(categories.getOrDefault(Folding.of(word).strip(), ""));
            }
        }
        return codes.contains("")
                ? Optional.empty()
                : Optional.of(codes.stream().distinct().toList());
    }

    /// Typed is the sum: what the ledger's lines differ by becomes a line of its own.
    private static Optional<Exhibitor> points(Exhibitor e, String typed) {
        if (!typed.isEmpty() && !typed.matches("[+-]?\\d{1,7}")) {
            return Optional.empty();
        }
        var wanted = typed.isEmpty() ? 0 : Integer.parseInt(typed);
        var ledger = new ArrayList<>(e.points());
        if (wanted != e.priorityPoints()) {
            ledger.add(new PointsEntry(null, "", wanted - e.priorityPoints()));
        }
        return Optional.of(e.edit().points(ledger).build());
    }

    /// Those who are given a host and were on their own are co-exhibitors from then on.
    private Optional<Exhibitor> tied(Exhibitor e, RosterField field, String typed) {
        var before = emptied(e, field);
        if (typed.isEmpty()) {
            return Optional.of(before);
        }
        if (ties == null) {
            ties = ties();
        }
        var unknown = new ArrayList<RosterField>();
        var row = new RosterRow(1, Map.of(field, typed), Map.of());
        var after = ties.tied(before, row, (which, words) -> unknown.add(which));
        if (!unknown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                field == RosterField.HOST && e.kind() == ExhibitorKind.EXHIBITOR
                        ? after.edit().kind(ExhibitorKind.CO_EXHIBITOR).build()
                        : after);
    }

    private RosterTies ties() {
        var byKey = new HashMap<String, Exhibitor>();
        state.all(Exhibitor.class).forEach(e -> NameKey.of(e.name()).forEach(key -> byKey.putIfAbsent(key, e)));
        return new RosterTies(state, new BoothIndex(state, isOver), byKey);
    }

    private static Optional<Exhibitor> contacts(Exhibitor e, RosterField field, List<String> typed) {
        var old = new ArrayList<>(e.contacts());
        if (field != RosterField.CONTACT) {
            // A number or an address may be known before the name.
            while (old.size() < typed.size()) {
                old.add(NO_CONTACT);
            }
        }
        var now = switch (field) {
            case CONTACT_ROLE ->
                TypedList.beside(old, typed, sure((c, role) -> new Contact(c.name(), role, c.phone(), c.email())));
            case PHONE ->
                TypedList.beside(old, typed, sure((c, phone) -> new Contact(c.name(), c.role(), phone, c.email())));
            case EMAIL ->
                TypedList.beside(old, typed, sure((c, email) -> new Contact(c.name(), c.role(), c.phone(), email)));
            default ->
                Optional.of(TypedList.named(
                        old,
                        typed,
                        Contact::name,
                        (c, name) -> new Contact(name, c.role(), c.phone(), c.email()),
                        NO_CONTACT));
        };
        return now.map(all -> e.edit()
                .contacts(all.stream().filter(c -> !c.equals(NO_CONTACT)).toList())
                .build());
    }

    private static <T> BiFunction<T, String, Optional<T>> sure(BiFunction<T, String, T> with) {
        return (thing, word) -> Optional.of(with.apply(thing, word));
    }

    private static Optional<List<DocumentDue>> documents(List<DocumentDue> old, RosterField field, List<String> typed) {
        return switch (field) {
            case DOCUMENT_DUE ->
                TypedList.beside(
                        old,
                        typed,
                        (document, word) -> day(word)
                                .map(due -> new DocumentDue(document.name(), due.orElse(null), document.received())));
            case DOCUMENT_RECEIVED ->
                TypedList.beside(
                        old,
                        typed,
                        (document, word) -> day(word).map(received -> document.receivedOn(received.orElse(null))));
            default ->
                Optional.of(TypedList.named(
                                old,
                                typed,
                                document -> inLanguage(document.name(), field == RosterField.DOCUMENT_ZH),
                                (document, word) -> new DocumentDue(
                                        renamed(document.name(), word, field == RosterField.DOCUMENT_ZH),
                                        document.due(),
                                        document.received()),
                                NO_DOCUMENT)
                        .stream()
                        .filter(document -> !document.equals(NO_DOCUMENT))
                        .toList());
        };
    }

    /// The day of a word, none for no word; empty where the word is no day.
    private static Optional<Optional<LocalDate>> day(String word) {
        return word.isEmpty()
                ? Optional.of(Optional.empty())
                : CellDates.of(word).map(Optional::of);
    }

    private static Optional<List<Exhibit>> exhibits(List<Exhibit> old, RosterField field, List<String> typed) {
        return switch (field) {
            case EXHIBIT_FORM ->
                TypedList.beside(
                        old,
                        typed,
                        (exhibit, word) -> (word.isEmpty()
                                        ? Optional.of(ExhibitForm.PHYSICAL)
                                        : TradeWords.parse(ExhibitForm.class, word))
                                .map(form -> new Exhibit(exhibit.name(), form, exhibit.link())));
            case EXHIBIT_LINK ->
                TypedList.beside(
                        old, typed, sure((exhibit, link) -> new Exhibit(exhibit.name(), exhibit.form(), link)));
            default ->
                Optional.of(TypedList.named(
                                old,
                                typed,
                                exhibit -> inLanguage(exhibit.name(), field == RosterField.EXHIBIT_ZH),
                                (exhibit, word) -> new Exhibit(
                                        renamed(exhibit.name(), word, field == RosterField.EXHIBIT_ZH),
                                        exhibit.form(),
                                        exhibit.link()),
                                NO_EXHIBIT)
                        .stream()
                        .filter(exhibit -> !exhibit.equals(NO_EXHIBIT))
                        .toList());
        };
    }

    private static String inLanguage(Name name, boolean chinese) {
        return chinese ? name.zh() : name.en();
    }

    private static Name renamed(Name name, String word, boolean chinese) {
        return chinese ? Name.of(name.en(), word) : Name.of(word, name.zh());
    }

    private static Exhibitor emptied(Exhibitor e, RosterField field) {
        var edit = e.edit();
        return switch (field) {
            case NAME_EN -> edit.name(renamed(e.name(), "", false)).build();
            case NAME_ZH -> edit.name(renamed(e.name(), "", true)).build();
            case FASCIA_EN -> edit.fascia(renamed(e.fascia(), "", false)).build();
            case FASCIA_ZH -> edit.fascia(renamed(e.fascia(), "", true)).build();
            case CITY_EN -> edit.city(renamed(e.city(), "", false)).build();
            case CITY_ZH -> edit.city(renamed(e.city(), "", true)).build();
            case DESCRIPTION_EN ->
                edit.description(renamed(e.description(), "", false)).build();
            case DESCRIPTION_ZH ->
                edit.description(renamed(e.description(), "", true)).build();
            case KIND -> edit.kind(ExhibitorKind.EXHIBITOR).build();
            case HOST -> edit.host(null).build();
            case COUNTRY -> edit.country("").build();
            case PROVINCE -> edit.province("").build();
            case WEBSITE -> edit.website("").build();
            case AREA -> wishing(e, wish -> wish.withArea(0));
            case REQUEST_KIND -> wishing(e, wish -> wish.withKind(null));
            case OPEN_SIDES -> wishing(e, wish -> wish.withOpenSides(0));
            case THEMED_AREA -> wishing(e, wish -> wish.withThemedArea(null));
            case WISHED_BOOTHS -> wishing(e, wish -> wish.withBooths(List.of()));
            case NEAR -> wishing(e, wish -> wish.withNeighbours(List.of(), wish.away()));
            case AWAY -> wishing(e, wish -> wish.withNeighbours(wish.near(), List.of()));
            case RECEIVED -> wishing(e, wish -> wish.withReceived(null));
            case ATTENDED -> edit.attended(List.of()).build();
            case SPONSORSHIP -> edit.sponsorship(0).build();
            case CONTRACT -> edit.contract(ContractState.NONE).build();
            case SIGNED -> edit.signed(null).build();
            case PAYMENT -> edit.payment(PaymentState.UNPAID).build();
            case NOTES -> edit.notes("").build();
            default -> throw new IllegalArgumentException("Not typed into a cell: " + field);
        };
    }

    private static Exhibitor wishing(Exhibitor e, UnaryOperator<BoothRequest> wish) {
        return e.edit().request(wish.apply(e.request())).build();
    }
}
