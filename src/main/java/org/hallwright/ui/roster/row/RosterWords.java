package org.hallwright.ui.roster.row;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.RosterColumn;

/// Puts the exhibitors of one state into words, in one language.
public final class RosterWords {
    private final Desk desk;
    private final ExhibitionState state;
    private final Occupancy occupancy;
    private final CategoryTree categories;
    private final RosterSubjects subjects;
    private final RecordColumns records;

    public RosterWords(Desk desk, ExhibitionState state) {
        this.desk = desk;
        this.state = state;
        this.occupancy = Occupancy.of(state);
        this.categories = CategoryTree.of(state);
        this.records = new RecordColumns(desk, state, desk.open().today());
        this.subjects = new RosterSubjects(state, categories, records);
    }

    public ShownExhibitor of(Exhibitor e) {
        var own = occupancy.of(e.id());
        var host = e.host();
        var shared = own.isEmpty() && host != null;
        var assignments = shared ? occupancy.of(host) : own;
        var standing = assignments.stream()
                .map(a -> Standing.of(a.state()))
                .min(Comparator.naturalOrder())
                .orElse(Standing.NO_BOOTH);
        var area = own.stream()
                .flatMap(a -> state.find(a.booth()).stream())
                .mapToDouble(Booth::netArea)
                .sum();
        var halls = halls(assignments);
        var words = words(e, assignments, shared);
        words.put(RosterColumn.STATUS, desk.messages().text("roster.standing", standing));
        words.put(RosterColumn.BOOTH_AREA, area == 0 ? "" : desk.formats().area(area));
        words.put(RosterColumn.HALL, String.join(", ", halls));
        words.put(
                RosterColumn.HOST,
                host == null
                        ? ""
                        : state.find(host).map(h -> desk.name(h.name())).orElse(""));
        words.values().removeIf(String::isEmpty);
        var subject = subjects.of(e, words, standing, halls, area);
        return new ShownExhibitor(e, standing, own.size(), area, words, subject);
    }

    private List<String> halls(List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(a -> state.find(a.booth()).stream())
                .flatMap(booth -> state.find(booth.hall()).map(Hall::code).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private EnumMap<RosterColumn, String> words(Exhibitor e, List<Assignment> assignments, boolean shared) {
        var messages = desk.messages();
        var formats = desk.formats();
        var words = new EnumMap<RosterColumn, String>(RosterColumn.class);
        words.put(RosterColumn.NAME, desk.name(e.name()));
        words.put(RosterColumn.OTHER_NAME, otherName(e.name()));
        words.put(RosterColumn.KIND, messages.text("exhibitor-kind", e.kind()));
        words.put(RosterColumn.BOOTHS, booths(assignments, shared));
        words.put(RosterColumn.COUNTRY, formats.country(e.country()));
        words.put(RosterColumn.PROVINCE, e.province().isEmpty() ? "" : desk.name(Province.nameOf(e.province())));
        words.put(RosterColumn.CITY, desk.name(e.city()));
        words.put(RosterColumn.CATEGORY, categories(e));
        words.put(
                RosterColumn.AREA,
                e.request().area() == 0 ? "" : formats.area(e.request().area()));
        words.put(RosterColumn.POINTS, e.points().isEmpty() ? "" : formats.number(e.priorityPoints(), 0));
        words.put(RosterColumn.CONTRACT, messages.text("contract-state", e.contract()));
        words.put(RosterColumn.PAYMENT, messages.text("payment-state", e.payment()));
        words.put(RosterColumn.WEBSITE, e.website());
        words.put(RosterColumn.CONTACTS, contacts(e.contacts()));
        words.put(RosterColumn.NOTES, e.notes().replace('\n', ' '));
        records.write(e, words);
        return words;
    }

    /// The name in the other language, where there is one in each.
    private String otherName(Name name) {
        var other = desk.messages().language() == Language.ZH ? name.en() : name.zh();
        return other.equals(desk.name(name)) ? "" : other;
    }

    private String booths(List<Assignment> assignments, boolean shared) {
        var numbers = assignments.stream()
                .flatMap(a -> state.find(a.booth()).map(Booth::number).stream())
                .sorted()
                .collect(Collectors.joining(", "));
        return shared && !numbers.isEmpty() ? "(" + numbers + ")" : numbers;
    }

    private String categories(Exhibitor e) {
        return e.categories().stream()
                .map(code -> categories.find(code).map(c -> desk.name(c.name())).orElse(code))
                .collect(Collectors.joining(desk.text("list.comma")));
    }

    private static String contacts(List<Contact> contacts) {
        return contacts.stream()
                .map(c -> Stream.of(c.name(), c.phone().isEmpty() ? c.email() : c.phone())
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
