package org.hallwright.service;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.rules.KnownLimits;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.plan.rules.Sources;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The rule packs of an exhibition: which one is in force, and the user's own copies of them.
///
/// Built-in packs stay as they are; to change a limit one copies a pack first.
public final class RulePackService {
    private final OpenExhibition open;

    public RulePackService(OpenExhibition open) {
        this.open = open;
    }

    /// Own packs by code, then the built-in ones.
    public static List<RulePack> all(ExhibitionState state) {
        var own = state.sorted(RulePack.class, Comparator.comparing(RulePack::code));
        return Stream.concat(own.stream(), RulePacks.BUILT_IN.stream()).toList();
    }

    /// The pack of that code, or the one in force where none is named.
    ///
    /// @throws WrongRequest if there is none of that code; it names those that there are
    public static RulePack named(ExhibitionState state, String code) {
        return code.isBlank()
                ? RulePacks.of(state)
                : RulePacks.find(state, code.strip()).orElseThrow(() -> unknown(state, code));
    }

    private static WrongRequest unknown(ExhibitionState state, String code) {
        var known = all(state).stream().map(RulePack::code).collect(Collectors.joining(", "));
        return new WrongRequest("rule-pack.unknown", code.strip(), known);
    }

    /// Holds the plan to another pack.
    public void choose(String code) {
        open.edit(state -> {
            var pack = named(state, code);
            var exhibition = state.get(open.id());
            return Change.of(
                    Label.of("change.choose-rule-pack", pack.name()),
                    new Edit(exhibition, exhibition.withRulePack(pack.code())));
        });
    }

    /// Makes a copy of a pack, whose limits can be changed.
    ///
    /// @throws WrongRequest if the code is missing or taken
    public Id<RulePack> copy(String from, String code, Name name) {
        var id = Id.<RulePack>fresh();
        open.edit(state -> {
            var source = named(state, from);
            if (code.isBlank()) {
                throw new WrongRequest("rule-pack.code-missing");
            }
            if (RulePacks.find(state, code.strip()).isPresent()) {
                throw new WrongRequest("rule-pack.code-taken", code.strip());
            }
            var copy = source.copied(id, code.strip(), name);
            return Change.of(Label.of("change.copy-rule-pack", source.name(), copy.code()), Edit.create(copy));
        });
        return id;
    }

    /// Sets a limit of an own pack that it has already. Whoever asked for the value before does not ask for another
    /// one, so that it is the user's own from then on, until it is again that of the pack it was copied from. What
    /// the user has said about who asks for it stays.
    ///
    /// @throws WrongRequest if the value is below zero or no number, or the pack has no such limit
    public void setLimit(Id<RulePack> id, String rule, double value) {
        open.edit(state -> {
            var pack = state.get(id);
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new WrongRequest("rule-pack.limit-below-zero");
            }
            var limit = pack.limit(rule).orElseThrow(() -> new WrongRequest("rule-pack.no-limit", pack.code(), rule));
            var original = RulePacks.find(state, pack.basedOn())
                    .flatMap(from -> from.limit(rule))
                    .filter(from -> from.value() == value);
            var changed = Sources.isKnown(limit.source())
                    ? original.orElseGet(() -> limit.withOwn(value))
                    : limit.withValue(value);
            return edited(pack, pack.with(changed));
        });
    }

    /// Says in the user's words who asks for a limit of an own pack, such as a paragraph of the venue's rules; without
    /// words the limit is the user's own.
    ///
    /// @throws WrongRequest if the pack has no such limit
    public void setSource(Id<RulePack> id, String rule, String source) {
        open.edit(state -> {
            var pack = state.get(id);
            var limit = pack.limit(rule).orElseThrow(() -> new WrongRequest("rule-pack.no-limit", pack.code(), rule));
            var words = source.isBlank() ? KnownLimits.OWN : source.strip();
            return edited(pack, pack.with(limit.withSource(words)));
        });
    }

    /// Takes a known limit with its usual value into an own pack, so that its rule is checked from now on.
    ///
    /// @throws WrongRequest if nothing is known of such a limit
    public void addLimit(Id<RulePack> id, String rule) {
        open.edit(state -> {
            var pack = state.get(id);
            var limit =
                    KnownLimits.find(rule).orElseThrow(() -> new WrongRequest("rule-pack.no-limit", pack.code(), rule));
            return edited(pack, pack.limit(rule).isPresent() ? pack : pack.with(limit));
        });
    }

    /// Gives an own pack another name.
    public void rename(Id<RulePack> id, Name name) {
        open.edit(state -> edited(state.get(id), state.get(id).named(name)));
    }

    /// Takes a limit out of an own pack, so that its rule is not checked any more.
    public void dropLimit(Id<RulePack> id, String rule) {
        open.edit(state -> edited(state.get(id), state.get(id).without(rule)));
    }

    private static Change edited(RulePack before, RulePack after) {
        return Change.of(Label.of("change.edit-rule-pack", before.code()), new Edit(before, after));
    }

    /// Deletes an own pack; a plan that was held to it is then held to the one that it was copied from.
    public void delete(Id<RulePack> id) {
        open.edit(state -> {
            var pack = state.get(id);
            var change = new ChangeBuilder(state).delete(id);
            var exhibition = state.get(open.id());
            if (exhibition.rulePack().equals(pack.code())) {
                change.put(exhibition.withRulePack(pack.basedOn()));
            }
            return change.build(Label.of("change.delete-rule-pack", pack.code()));
        });
    }
}
