package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.plan.ShapeService.Measure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeServiceTest {
    private static final Hall SECOND = Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 60, 40);
    private static final Pillar PILLAR = new Pillar(new Id<>("p"), HALL.id(), Footprint.rectangle(30, 30, 1, 1));

    @TempDir
    Path folder;

    private OpenHall hall;
    private PlanService plan;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(HALL, SECOND, PILLAR, booth("A1", 0, 0), booth("A2", 4, 1), booth("A3", 20, 2));
        plan = new PlanService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private List<Id<Booth>> all() {
        return hall.state().all(Booth.class).stream().map(Booth::id).toList();
    }

    private Bounds at(String number) {
        return hall.booth(number).bounds();
    }

    @Test
    void gapsAreMadeEqualBetweenTheOutermost() {
        plan.shapes().distribute(all(), true);

        assertThat(at("A1")).isEqualTo(new Bounds(0, 0, 3, 3));
        assertThat(at("A2")).isEqualTo(new Bounds(10, 1, 13, 4));
        assertThat(at("A3")).isEqualTo(new Bounds(20, 2, 23, 5));
        assertThatThrownBy(() -> plan.shapes().distribute(all().subList(0, 2), true))
                .isInstanceOf(WrongRequest.class);
    }

    @Test
    void oneGivesTheOthersItsSize() {
        hall.with(booth("A9", 40, 20).withFootprint(Footprint.rectangle(40, 20, 6, 4)));
        var like = hall.booth("A9").id();

        plan.shapes().makeEqual(List.of(hall.booth("A1").id(), like), like, Measure.WIDTH);
        assertThat(at("A1")).isEqualTo(new Bounds(0, 0, 6, 3));
        plan.shapes().makeEqual(List.of(hall.booth("A1").id(), like), like, Measure.BOTH);
        assertThat(at("A1")).isEqualTo(new Bounds(0, 0, 6, 4));
    }

    @Test
    void severalTurnAboutTheirCommonMiddleAndFourQuartersAreNothing() {
        var before = hall.state().all(Booth.class).stream().map(Booth::bounds).toList();

        plan.shapes().turn(all(), 90);
        assertThat(hall.state().all(Booth.class).stream().map(Booth::bounds).reduce(Bounds::union))
                .contains(new Bounds(9, -9, 14, 14));
        for (var i = 0; i < 3; i++) {
            plan.shapes().turn(all(), 90);
        }

        assertThat(hall.state().all(Booth.class)).extracting(Booth::bounds).containsExactlyElementsOf(before);
    }

    @Test
    void mirroringExchangesTheSides() {
        plan.shapes().mirror(all(), true);
        assertThat(at("A1").minX()).isEqualTo(20);
        assertThat(at("A3").minX()).isZero();

        plan.shapes().mirror(all(), false);
        assertThat(at("A1").minY()).isEqualTo(2);
        assertThat(at("A1").minX()).isEqualTo(20);
    }

    @Test
    void copiesKeepTheirPlacesAndGetFreeNumbersInTheOtherHall() {
        hall.with(new Booth(
                new Id<>("b"),
                SECOND.id(),
                "B101",
                List.of(),
                Footprint.rectangle(40, 30, 3, 3),
                null,
                0,
                null,
                "",
                0,
                0,
                List.of()));

        var made = plan.elements().paste(List.of(hall.booth("A1"), hall.booth("A2"), PILLAR), SECOND.id(), 5, 5);

        assertThat(made).hasSize(3);
        assertThat(hall.numbers()).containsExactly("A1", "A2", "A3", "B101", "B102", "B103");
        assertThat(at("B103")).isEqualTo(new Bounds(9, 6, 12, 9));
        assertThat(hall.state().all(Pillar.class)).hasSize(2);
        hall.open().undo();
        assertThat(hall.numbers()).containsExactly("A1", "A2", "A3", "B101");
    }

    @Test
    void whatIsTakenToAnotherHallStaysItselfAndKeepsItsNumberWhereThatIsFree() {
        hall.with(new Booth(
                new Id<>("b"),
                SECOND.id(),
                "A2",
                List.of(),
                Footprint.rectangle(40, 30, 3, 3),
                null,
                0,
                null,
                "",
                0,
                0,
                List.of()));
        var a1 = new Id<Booth>("booth-A1");
        var a2 = new Id<Booth>("booth-A2");

        plan.elements().relocate(List.of(a1, a2, PILLAR.id()), SECOND.id(), 0, 0);

        assertThat(hall.state().get(a1).number()).isEqualTo("A1");
        assertThat(hall.state().get(a2).number()).isEqualTo("B101");
        assertThat(hall.state().get(a2).formerly()).containsExactly("A2");
        assertThat(hall.state().get(a2).hall()).isEqualTo(SECOND.id());
        assertThat(hall.state().get(PILLAR.id()).hall()).isEqualTo(SECOND.id());
    }
}
