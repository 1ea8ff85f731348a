package org.hallwright.service.sample.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.names.Company;
import org.hallwright.service.sample.names.CompanyNames;
import org.hallwright.service.sample.names.Dice;
import org.hallwright.service.sample.names.PersonNames;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.names.Table.Row;

/// The projects of a sample exhibition by field, each between two invented companies.
///
/// A row gives a field's key and name, how many projects it has, what is signed, what is built, the trades of the
/// parties, where either side comes from, and the range of amounts in million yuan.
public final class ProjectBook {
    private static final int PATIENCE = 500;
    private final String prefix;
    private final Dice dice;
    private final CompanyNames companies;
    private final PersonNames signatories;
    private final Map<String, List<Project>> byField = new LinkedHashMap<>();
    private final Set<Name> used = new HashSet<>();

    public ProjectBook(String prefix, long seed, String file) {
        this.prefix = prefix;
        dice = Dice.of(seed, prefix + "/projects");
        companies = new CompanyNames(Dice.of(seed, prefix + "/parties"));
        signatories = new PersonNames(Dice.of(seed, prefix + "/signatories"));
        var nth = 0;
        for (var row : Table.read(file)) {
            var projects = new ArrayList<Project>();
            for (var i = 0; i < row.whole(2); i++) {
                projects.add(project(row, ++nth));
            }
            byField.put(row.text(0), projects);
        }
    }

    private Project project(Row row, int nth) {
        var groups = row.words(5, " ");
        var host = companies.next(dice.pick(row.words(6, " ")), dice.pick(groups), dice.chance(0.4));
        var partner = companies.next(dice.pick(row.words(7, " ")), dice.pick(groups), dice.chance(0.3));
        var million = 5L * dice.between(row.whole(8) / 5, row.whole(9) / 5);
        return new Project(
                Id.named(prefix + "/project/" + nth),
                "P%03d".formatted(nth),
                name(row.names(4), host),
                row.name(1),
                dice.pick(row.names(3)),
                List.of(party(host), party(partner)),
                Money.of(million * 1_000_000, "CNY"),
                ProjectState.AGREED,
                "");
    }

    private Name name(List<Name> works, Company host) {
        for (var i = 0; i < PATIENCE; i++) {
            var work = dice.pick(works);
            var phase = i < works.size() * 2 ? Name.NONE : Name.of(", phase II", "（二期）");
            var name = Name.of(
                    host.city().en() + " " + work.en() + phase.en(), host.city().zh() + work.zh() + "项目" + phase.zh());
            if (used.add(name)) {
                return name;
            }
        }
        return Name.of(
                host.city().en() + " " + host.fascia().en() + " project",
                host.city().zh() + host.fascia().zh() + "合作项目");
    }

    private Party party(Company company) {
        return new Party(company.name(), company.country(), signatories.next(company.country()));
    }

    /// The projects of the fields with these keys, in order of signing; of all fields for none.
    List<Id<Project>> ids(List<String> fields) {
        return byField.entrySet().stream()
                .filter(e -> fields.isEmpty() || fields.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .map(Project::id)
                .toList();
    }

    public List<Project> projects() {
        return byField.values().stream().flatMap(List::stream).toList();
    }
}
