package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.map;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A company or body that exhibits.
///
/// @param host the exhibitor on whose booth a co-exhibitor or a represented company stands, else null
/// @param fascia the short name on the booth's sign; empty for the name itself
/// @param country ISO 3166-1 alpha-2, empty where unknown
/// @param province GB/T 2260 code of two digits, empty outside China or where unknown
/// @param categories codes of categories
/// @param boothReferences booths as the roster spelled them, matched or not
/// @param offPlan those of the booth references that somebody said to be no booths of the plan
/// @param custom columns of imported tables that match no field
/// @param attended the years of earlier editions in which it exhibited
/// @param sponsorship what it gives as a sponsor, in the exhibition's own currency; 0 for nothing
/// @param signed the day on which its contract was signed, null while it is not known
/// @param documents what it has to hand in
/// @param distinct those whom somebody said to be other companies in spite of a name that is nearly the same
public record Exhibitor(
        Id<Exhibitor> id,
        ExhibitorKind kind,
        @Nullable Id<Exhibitor> host,
        Name name,
        Name fascia,
        String country,
        String province,
        Name city,
        List<String> categories,
        String website,
        Name description,
        List<Contact> contacts,
        BoothRequest request,
        List<PointsEntry> points,
        ContractState contract,
        PaymentState payment,
        List<Exhibit> exhibits,
        List<String> boothReferences,
        String notes,
        Map<String, String> custom,
        List<Integer> attended,
        double sponsorship,
        @Nullable LocalDate signed,
        List<DocumentDue> documents,
        List<Id<Exhibitor>> distinct,
        List<String> offPlan)
        implements Entry {
    public Exhibitor {
        Objects.requireNonNull(id);
        kind = orElse(kind, ExhibitorKind.EXHIBITOR);
        name = nameOf(name);
        fascia = nameOf(fascia);
        country = text(country);
        province = text(province);
        city = nameOf(city);
        categories = list(categories);
        website = text(website);
        description = nameOf(description);
        contacts = list(contacts);
        request = orElse(request, BoothRequest.NONE);
        points = list(points);
        contract = orElse(contract, ContractState.NONE);
        payment = orElse(payment, PaymentState.UNPAID);
        exhibits = list(exhibits);
        boothReferences = list(boothReferences);
        notes = text(notes);
        custom = map(custom);
        attended = list(attended).stream().sorted().distinct().toList();
        sponsorship = sponsorship + 0.0;
        documents = list(documents);
        distinct = list(distinct);
        offPlan = list(offPlan);
    }

    public static Exhibitor named(Id<Exhibitor> id, Name name) {
        return new ExhibitorBuilder(id).name(name).build();
    }

    public ExhibitorBuilder edit() {
        return new ExhibitorBuilder(this);
    }

    /// What the sign shows: the fascia name where there is one.
    public Name signName() {
        return fascia.isEmpty() ? name : fascia;
    }

    public int priorityPoints() {
        return points.stream().mapToInt(PointsEntry::points).sum();
    }

    /// Whether it counts as an exhibitor in the trade's figures.
    public boolean counts() {
        return kind != ExhibitorKind.REPRESENTED_COMPANY;
    }
}
