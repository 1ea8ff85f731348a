package org.hallwright.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.CellField;
import org.hallwright.exchange.roster.RosterCell;
import org.hallwright.exchange.roster.RosterField;

/// What is typed or pasted into cells of the roster, into one or many: each verb is one change.
public final class RosterCellService {
    private final OpenExhibition open;

    public RosterCellService(OpenExhibition open) {
        this.open = open;
    }

    /// Words for one field of one exhibitor.
    public record Cell(Id<Exhibitor> exhibitor, CellField field, String words) {}

    /// @param understood whether the field can hold the words
    /// @param changes whether the exhibitor would be another after it
    public record Outcome(Cell cell, boolean understood, boolean changes) {}

    /// What [#put] would make of each cell, in their order.
    public List<Outcome> check(Collection<Cell> cells) {
        var outcomes = new ArrayList<Outcome>();
        put(open.state(), open.isOver(), cells, outcomes);
        return outcomes;
    }

    /// Writes those cells that can be understood; where an exhibitor's names would both vanish, the last stays.
    ///
    /// @return how many cells changed
    public int put(Collection<Cell> cells) {
        var changed = new int[1];
        open.edit(state -> {
            var outcomes = new ArrayList<Outcome>();
            var after = put(state, open.isOver(), cells, outcomes);
            var builder = new ChangeBuilder(state);
            after.values().forEach(builder::put);
            changed[0] = (int) outcomes.stream().filter(Outcome::changes).count();
            return builder.build(
                    label(after, outcomes.stream().filter(Outcome::changes).toList()));
        });
        return changed[0];
    }

    private static Map<Id<Exhibitor>, Exhibitor> put(
            ExhibitionState state, boolean isOver, Collection<Cell> cells, List<Outcome> outcomes) {
        var after = new LinkedHashMap<Id<Exhibitor>, Exhibitor>();
        var writer = new RosterCell(state, isOver);
        for (var cell : cells) {
            var before = Optional.ofNullable(after.get(cell.exhibitor())).or(() -> state.find(cell.exhibitor()));
            var now = before.flatMap(e -> writer.put(e, cell.field(), cell.words()));
            now.ifPresent(e -> after.put(e.id(), e));
            outcomes.add(new Outcome(cell, now.isPresent(), now.isPresent() && !now.equals(before)));
        }
        return after;
    }

    /// Says which state was set, where that is all; else which fields were changed.
    private static Label label(Map<Id<Exhibitor>, Exhibitor> after, List<Outcome> done) {
        var touched = done.stream()
                .map(o -> after.get(o.cell().exhibitor()))
                .distinct()
                .toList();
        var fields = done.stream().map(o -> o.cell().field()).distinct().toList();
        if (fields.size() == 1) {
            var keys = touched.stream()
                    .flatMap(e -> stateKey(e, fields.getFirst(), touched.size() == 1).stream())
                    .distinct()
                    .toList();
            if (keys.size() == 1) {
                return label(keys.getFirst(), touched);
            }
        }
        return touched.size() == 1
                ? label("change.edit-exhibitor", touched)
                : Label.of("change.edit-exhibitors", touched.size(), names(fields));
    }

    private static Label label(String key, List<Exhibitor> about) {
        return about.size() == 1 ? Label.of(key, about.getFirst().name()) : Label.of(key, about.size());
    }

    /// The key that says in which state an exhibitor is now; empty for fields that are no states.
    private static Optional<String> stateKey(Exhibitor exhibitor, CellField field, boolean alone) {
        return switch (field) {
            case RosterField.CONTRACT ->
                Optional.of((alone ? "change.set-contract." : "change.set-contract-of-many.")
                        + TradeWords.code(exhibitor.contract()));
            case RosterField.PAYMENT ->
                Optional.of((alone ? "change.set-payment." : "change.set-payment-of-many.")
                        + TradeWords.code(exhibitor.payment()));
            case RosterField.KIND ->
                Optional.of(
                        (alone ? "change.set-kind." : "change.set-kind-of-many.") + TradeWords.code(exhibitor.kind()));
            default -> Optional.empty();
        };
    }

    private static Name names(List<CellField> fields) {
        return Name.of(
                fields.stream().map(CellField::english).collect(Collectors.joining(", ")),
                fields.stream().map(CellField::chinese).collect(Collectors.joining("、")));
    }
}
