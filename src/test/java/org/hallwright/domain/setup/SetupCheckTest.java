package org.hallwright.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class SetupCheckTest {
    private static final Dock DOCK = new Dock(new Id<>("d"), new Id<>("hall"), null, "D1", 2);
    private static final LocalDateTime SEVEN = LocalDateTime.of(2021, 9, 21, 7, 0);

    @Test
    void trucksOneAfterTheOtherFit() {
        assertThat(SetupCheck.problems(ExhibitionState.of(List.of(DOCK, truck(0), truck(0), truck(30), truck(30)))))
                .isEmpty();
    }

    @Test
    void theTruckTooManyIsNamedWithItsTime() {
        assertThat(SetupCheck.problems(ExhibitionState.of(List.of(DOCK, truck(0), truck(10), truck(20)))))
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("dock-overload"))
                .satisfies(p -> assertThat(p.args()).containsExactly("D1", "2021-09-21 07:20", "3", "2"))
                .extracting(Problem::source)
                .isEqualTo("dock");
    }

    private static MoveInTarget truck(int minutes) {
        return new MoveInTarget(Id.fresh(), new Id<>("b"), DOCK.id(), SEVEN.plusMinutes(minutes), 30, VehicleSize.VAN);
    }
}
