package org.hallwright.exchange.plan;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.plan.feature.PlanFeature;

/// The identity that a file of ours gives a thing, so that a plan that went out comes back as the same
/// plan. Ids of other programs, which begin at 1 in each file, mean nothing here.
final class OwnId {
    private static final Pattern SOUND = Pattern.compile("[\\w.:-]{1,64}");

    private OwnId() {}

    /// @param isFree whether nobody else has it; asked once, for an id that is sound
    static <T> Optional<Id<T>> of(PlanFeature feature, Predicate<String> isFree) {
        var said = feature.word("id");
        return feature.has("element") && SOUND.matcher(said).matches() && isFree.test(said)
                ? Optional.of(new Id<>(said))
                : Optional.empty();
    }
}
