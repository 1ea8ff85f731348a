package org.hallwright.domain.plan.rules;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The limits that a plan is held to: one of the built-in [RulePacks], or a user's own copy of one.
///
/// A rule without a limit in the pack is not checked.
///
/// @param code under which an exhibition chooses it
/// @param basedOn code of the pack that it was copied from; empty for a built-in one
public record RulePack(Id<RulePack> id, String code, Name name, String basedOn, List<Limit> limits) implements Entry {
    private static final double USUAL = 3;

    public RulePack {
        Objects.requireNonNull(id);
        code = text(code);
        name = nameOf(name);
        basedOn = text(basedOn);
        limits = list(limits);
    }

    public Optional<Limit> limit(String rule) {
        return limits.stream().filter(limit -> limit.rule().equals(rule)).findFirst();
    }

    /// The front and the depth of the standard booth, in metres: what is proposed for new booths, and no limit that
    /// anything is measured against. 3 × 3 m where the pack says nothing.
    public Footprint.Rectangle standardBooth() {
        var width = limit("booth-width").map(Limit::value).orElse(USUAL);
        var depth = limit("booth-depth").map(Limit::value).orElse(USUAL);
        return new Footprint.Rectangle(new Point(0, 0), width, depth, 0);
    }

    /// A user's own pack with the same limits.
    public RulePack copied(Id<RulePack> newId, String newCode, Name newName) {
        return new RulePack(newId, newCode, newName, code, limits);
    }

    public RulePack named(Name newName) {
        return new RulePack(id, code, newName, basedOn, limits);
    }

    /// The pack with that limit in place of the one for the same rule, or added to the others.
    public RulePack with(Limit limit) {
        var changed = limit(limit.rule()).isPresent()
                ? limits.stream().map(l -> l.rule().equals(limit.rule()) ? limit : l)
                : Stream.concat(limits.stream(), Stream.of(limit));
        return new RulePack(id, code, name, basedOn, changed.toList());
    }

    /// The pack without a limit for that rule.
    public RulePack without(String rule) {
        return new RulePack(
                id,
                code,
                name,
                basedOn,
                limits.stream().filter(l -> !l.rule().equals(rule)).toList());
    }
}
