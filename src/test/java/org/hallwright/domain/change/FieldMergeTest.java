package org.hallwright.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class FieldMergeTest {
    private final Exhibitor base = Exhibitor.named(new Id<>("x"), Name.of("Bohai Steel", "渤海钢铁"));

    @Test
    void fieldsThatOnlyOthersEditedKeepTheirEdit() {
        var mine = base.edit().website("bohai.example").build();
        var theirs = base.edit().notes("Pays late").build();

        var merged = new FieldMerge(base, mine).over(theirs);

        assertThat(merged.website()).isEqualTo("bohai.example");
        assertThat(merged.notes()).isEqualTo("Pays late");
    }

    @Test
    void aFieldThatBothEditedIsMine() {
        var mine = base.edit().notes("Mine").build();
        var theirs = base.edit().notes("Theirs").build();

        assertThat(new FieldMerge(base, mine).over(theirs).notes()).isEqualTo("Mine");
    }

    @Test
    void nothingEditedChangesNothing() {
        var theirs = base.edit().country("CN").build();

        assertThat(new FieldMerge(base, base).over(theirs)).isEqualTo(theirs);
    }
}
