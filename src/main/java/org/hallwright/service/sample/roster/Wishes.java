package org.hallwright.service.sample.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Dice;

/// What exhibitors ask for: size and kind, booths in order of wish, neighbours to have and to avoid.
final class Wishes {
    private final Dice dice;
    private final LocalDate opens;
    private final Map<Id<ThemedArea>, List<Booth>> byArea = new HashMap<>();
    private final Map<Id<Exhibitor>, List<Id<Exhibitor>>> near = new HashMap<>();
    private final Map<Id<Exhibitor>, List<Id<Exhibitor>>> away = new HashMap<>();

    Wishes(Dice dice, LocalDate opens, List<Booth> booths) {
        this.dice = dice;
        this.opens = opens;
        for (var booth : booths) {
            if (booth.area() != null && booth.kind() != BoothKind.NON_INVENTORY) {
                byArea.computeIfAbsent(booth.area(), a -> new ArrayList<>()).add(booth);
            }
        }
    }

    /// Pairs of exhibitors of one themed area who both wish to stand together, and pairs who wish to stand apart.
    void pair(List<ExhibitorDraft> drafts, int friends, int rivals) {
        for (var i = 0; i < friends; i++) {
            addPair(near, drafts);
        }
        for (var i = 0; i < rivals; i++) {
            addPair(away, drafts);
        }
    }

    private void addPair(Map<Id<Exhibitor>, List<Id<Exhibitor>>> pairs, List<ExhibitorDraft> drafts) {
        var one = dice.between(0, drafts.size() - 2);
        var first = drafts.get(one);
        var second = drafts.get(one + 1);
        if (first.profile() == second.profile()
                && !near.containsKey(first.id())
                && !near.containsKey(second.id())
                && !away.containsKey(first.id())
                && !away.containsKey(second.id())) {
            pairs.put(first.id(), List.of(second.id()));
            pairs.put(second.id(), List.of(first.id()));
        }
    }

    BoothRequest of(ExhibitorDraft draft) {
        var own = draft.booths().isEmpty() ? null : draft.booths().getFirst();
        var area = own == null ? 9.0 * dice.between(1, 4) : draft.area();
        var kind = own == null || own.kind() == BoothKind.SPECIAL_SHOW ? BoothKind.RAW_SPACE : own.kind();
        return new BoothRequest(
                area,
                area >= 36 ? BoothKind.RAW_SPACE : kind == BoothKind.RAW_SPACE ? BoothKind.SHELL_SCHEME : kind,
                own != null && own.openSides() > 1 && dice.chance(0.6) ? own.openSides() : 0,
                draft.profile().area().id(),
                ranked(draft, area),
                near.getOrDefault(draft.id(), List.of()),
                away.getOrDefault(draft.id(), List.of()),
                opens.minusDays(dice.between(70, 260)));
    }

    /// Up to three booths of about that size; two of three exhibitors who have a booth wished it first.
    private List<Id<Booth>> ranked(ExhibitorDraft draft, double area) {
        var wished = new ArrayList<Id<Booth>>();
        if (!draft.booths().isEmpty() && dice.chance(0.66)) {
            wished.add(draft.booths().getFirst().id());
        }
        var candidates = byArea.getOrDefault(draft.profile().area().id(), List.of()).stream()
                .filter(b -> b.netArea() >= area * 0.7 && b.netArea() <= area * 1.4)
                .toList();
        for (var i = dice.between(0, 3); i > 0 && !candidates.isEmpty(); i--) {
            var next = dice.pick(candidates).id();
            if (!wished.contains(next)) {
                wished.add(next);
            }
        }
        return wished;
    }
}
