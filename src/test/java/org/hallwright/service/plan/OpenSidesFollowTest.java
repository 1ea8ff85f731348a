package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.layout.OpenSides;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Only what lies around a change is counted anew; it must come to what the whole hall would.
class OpenSidesFollowTest {
    private static final int ALONG = 12;
    private static final int UP = 8;

    @TempDir
    Path folder;

    private OpenHall hall;
    private PlanService plan;

    @BeforeEach
    void fill() {
        hall = new OpenHall(folder).with(OpenHall.HALL);
        plan = new PlanService(hall.open());
        var booths = new ArrayList<Booth>();
        for (var at = 0; at < ALONG * UP; at++) {
            var place = Footprint.rectangle(5 + at % ALONG * 3, 5 + at / ALONG * 3, 3, 3);
            booths.add(Booth.shell(new Id<>("b" + at), OpenHall.HALL.id(), "A" + (100 + at), place));
        }
        plan.elements().add(booths);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void afterAnyEditEveryBoothHasTheOpenSidesThatTheWholeHallGivesIt() {
        var dice = new Random(31);
        for (var round = 0; round < 60; round++) {
            var booths = hall.state().all(Booth.class).stream()
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList();
            var some = List.of(pick(booths, dice), pick(booths, dice)).stream()
                    .distinct()
                    .map(Booth::id)
                    .toList();
            switch (round < 20 ? 2 : dice.nextInt(6)) {
                case 0 -> plan.elements().delete(some.subList(0, 1));
                case 1 -> hall.open().undo();
                default -> plan.elements().move(some, (dice.nextInt(9) - 4) * 1.5, (dice.nextInt(9) - 4) * 1.5);
            }
            assertSidesAreThoseOfTheHall();
        }
    }

    private static Booth pick(List<Booth> booths, Random dice) {
        return booths.get(dice.nextInt(booths.size()));
    }

    private void assertSidesAreThoseOfTheHall() {
        var booths = hall.state().all(Booth.class);
        var sides = new OpenSides(OpenHall.HALL, booths);
        assertThat(booths)
                .allSatisfy(booth ->
                        assertThat(booth.openSides()).as(booth.number()).isEqualTo(sides.of(booth)));
    }
}
