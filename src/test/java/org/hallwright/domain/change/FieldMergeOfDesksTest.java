package org.hallwright.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class FieldMergeOfDesksTest {
    private static final Exhibitor BASE = Exhibitor.named(new Id<>("x"), Name.of("Acme", ""));
    private static final Booth BOOTH = Booth.shell(new Id<>("b"), new Id<>("h"), "A1", Footprint.rectangle(0, 0, 3, 3));

    @Test
    void aFieldThatWasEmptiedStaysEmpty() {
        var base = BASE.edit().categories(List.of("a")).host(new Id<>("host")).build();
        var mine = base.edit().categories(List.of()).host(null).build();
        var theirs = base.edit().notes("x").build();

        var merged = new FieldMerge(base, mine).over(theirs);
        assertThat(merged.categories()).isEmpty();
        assertThat(merged.host()).isNull();
        assertThat(merged.notes()).isEqualTo("x");
    }

    @Test
    void anEditOfNothingChangesNothing() {
        var theirs = BASE.edit().notes("x").build();

        assertThat(new FieldMerge(BASE, BASE).over(theirs)).isEqualTo(theirs);
        assertThat(new FieldMerge(BASE, theirs).over(BASE)).isEqualTo(theirs);
    }

    @Test
    void editsOfDifferentFieldsComeOutTheSameInEitherOrder() {
        var dice = new Random(181);
        for (var run = 0; run < 100; run++) {
            var mine = BOOTH.withOpenSides(dice.nextInt(5)).withNotes("n" + dice.nextInt(3));
            var theirs = BOOTH.movedBy(dice.nextInt(3), 0).withKind(BoothKind.values()[dice.nextInt(5)]);
            assertThat(new FieldMerge(BOOTH, mine).over(theirs)).isEqualTo(new FieldMerge(BOOTH, theirs).over(mine));
        }
    }
}
