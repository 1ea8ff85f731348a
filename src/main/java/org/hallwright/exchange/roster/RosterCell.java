package org.hallwright.exchange.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.content.Provinces;

/// Puts typed words into one field of an exhibitor: words mean what they mean in a table that is imported, and no
/// words empty the field.
public final class RosterCell {
    private final Map<String, String> categories = new HashMap<>();

    public RosterCell(ExhibitionState state) {
        state.all(Category.class).forEach(c -> {
            for (var word : List.of(c.code(), c.name().en(), c.name().zh())) {
                categories.put(Folding.of(word).strip(), c.code());
            }
        });
    }

    /// The exhibitor with those words in the field; empty where the field cannot hold them.
    public Optional<Exhibitor> put(Exhibitor exhibitor, RosterField field, String words) {
        var typed = words.strip();
        var after = typed.isEmpty() ? Optional.of(emptied(exhibitor, field)) : filled(exhibitor, field, typed);
        return after.filter(e -> !e.name().isEmpty());
    }

    private Optional<Exhibitor> filled(Exhibitor exhibitor, RosterField field, String typed) {
        if (field == RosterField.CATEGORY) {
            return categories(typed)
                    .map(codes -> exhibitor.edit().categories(codes).build());
        }
        if (field == RosterField.PROVINCE && Provinces.codeOf(typed).isEmpty()) {
            return Optional.empty();
        }
        var problems = new ArrayList<Problem>();
        var row = new RosterRow(1, Map.of(field, typed), Map.of());
        // What was there must not count as an earlier spelling of what is typed.
        var after = ExhibitorMerge.of(row, emptied(exhibitor, field), problems::add);
        return problems.isEmpty() ? Optional.of(hostless(after)) : Optional.empty();
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

    private static Exhibitor emptied(Exhibitor e, RosterField field) {
        var edit = e.edit();
        return switch (field) {
            case NAME_EN -> edit.name(Name.of("", e.name().zh())).build();
            case NAME_ZH -> edit.name(Name.of(e.name().en(), "")).build();
            case CITY_EN -> edit.city(Name.of("", e.city().zh())).build();
            case CITY_ZH -> edit.city(Name.of(e.city().en(), "")).build();
            case KIND -> edit.kind(ExhibitorKind.EXHIBITOR).build();
            case COUNTRY -> edit.country("").build();
            case PROVINCE -> edit.province("").build();
            case CATEGORY -> edit.categories(List.of()).build();
            case WEBSITE -> edit.website("").build();
            case AREA -> edit.request(e.request().withArea(0)).build();
            case CONTRACT -> edit.contract(ContractState.NONE).build();
            case PAYMENT -> edit.payment(PaymentState.UNPAID).build();
            case NOTES -> edit.notes("").build();
            default -> throw new IllegalArgumentException("Not typed into a cell: " + field);
        };
    }
}
