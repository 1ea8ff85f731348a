package org.hallwright.ui.roster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WishFieldsTest {
    private static final Exhibitor STEEL = OpenHall.exhibitor("Bohai Steel");
    private static final Exhibitor TEA = OpenHall.exhibitor("Anji Tea");
    private static final ExhibitionState STATE = ExhibitionState.of(
            List.of(OpenHall.HALL, OpenHall.booth("A101", 0, 0), OpenHall.booth("A103", 3, 0), STEEL, TEA));
    private static final BoothRequest WISH = BoothRequest.NONE
            .withThemedArea(new Id<>("area"))
            .withBooths(List.of(new Id<>("booth-A103"), new Id<>("gone")))
            .withNeighbours(List.of(STEEL.id()), List.of());

    private final WishFields fields = new WishFields(() -> STATE, Name::enFirst);

    @BeforeEach
    void fill() {
        fields.fill(WISH);
    }

    @Test
    void whatIsFilledAndReadBackIsTheSame() {
        assertThat(fields.booths.get()).isEqualTo("A103");
        assertThat(fields.near.get()).isEqualTo("Bohai Steel");
        assertThat(fields.over(WISH)).isEqualTo(WISH);
    }

    @Test
    void boothsAreRankedAsTyped() {
        fields.booths.set("a-a103，a101, A103");

        assertThat(fields.over(WISH).booths()).containsExactly(new Id<>("booth-A103"), new Id<>("booth-A101"));
        fields.booths.set("");
        assertThat(fields.over(WISH).booths()).isEmpty();
    }

    @Test
    void neighboursAreFoundInAnySpelling() {
        fields.near.set("BOHAI STEEL Ltd.; Anji Tea公司");
        fields.away.set("");

        assertThat(fields.over(WISH).near()).containsExactly(STEEL.id(), TEA.id());
    }

    @Test
    void whatIsNotKnownIsNotSaved() {
        fields.near.set("Nobody");
        assertThat(fields.isSound()).isFalse();
        assertThat(fields.over(WISH).near()).isEqualTo(WISH.near());
        fields.fill(WISH);
        fields.booths.set("Z9");
        assertThat(fields.isSound()).isFalse();
        fields.fill(WISH);
        assertThat(fields.isSound()).isTrue();
    }
}
