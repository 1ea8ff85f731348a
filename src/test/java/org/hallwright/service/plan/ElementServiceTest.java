package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementServiceTest {
    private static final Pillar PILLAR = new Pillar(new Id<>("pillar"), HALL.id(), Footprint.rectangle(30, 30, 1, 1));
    private static final Door DOOR =
            new Door(new Id<>("door"), HALL.id(), "D1", DoorKind.EXIT, new Point(0, 20), 2, 90);
    private static final ThemedArea TECH =
            new ThemedArea(new Id<>("tech"), null, "T", Name.of("Tech", ""), "", null, 0);
    private static final AreaPatch PATCH =
            new AreaPatch(new Id<>("patch"), HALL.id(), TECH.id(), Outline.rectangle(8, 8, 10, 10));

    @TempDir
    Path folder;

    private OpenHall hall;
    private PlanService plan;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(HALL, PILLAR, DOOR, TECH, PATCH, booth("A1", 10, 10).withArea(TECH.id()), booth("A2", 30, 10));
        plan = new PlanService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Label lastLabel() {
        return hall.open().lastEntry().orElseThrow().label();
    }

    @Test
    void thingsOfEveryKindMoveInOneEdit() {
        var before = hall.edits();

        plan.elements().move(List.of(PILLAR.id(), DOOR.id(), hall.booth("A1").id(), new Id<Pillar>("gone")), 1, 2);

        assertThat(hall.edits()).isEqualTo(before + 1);
        assertThat(hall.state().get(PILLAR.id()).bounds().minX()).isEqualTo(31);
        assertThat(hall.state().get(DOOR.id()).at()).isEqualTo(new Point(1, 22));
        assertThat(hall.booth("A1").bounds().minY()).isEqualTo(12);
        assertThat(lastLabel()).isEqualTo(Label.of("change.move-elements", Label.of("thing.several", 3)));
        plan.elements().move(List.of(hall.booth("A1").id()), 1, 0);
        assertThat(lastLabel()).isEqualTo(Label.of("change.move-booth", "A1"));
    }

    @Test
    void boothsFollowAThemedAreaThatIsMovedOverThemOrAway() {
        var before = hall.state();

        plan.elements().move(List.of(PATCH.id()), 20, 0);

        assertThat(hall.booth("A1").area()).isNull();
        assertThat(hall.booth("A2").area()).isEqualTo(TECH.id());
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void aThemedAreaThatIsMovedWithItsBoothsKeepsThem() {
        plan.elements().move(List.of(PATCH.id(), hall.booth("A1").id()), 0, 15);

        assertThat(hall.booth("A1").area()).isEqualTo(TECH.id());
        assertThat(hall.booth("A2").area()).isNull();
    }

    @Test
    void withItsPatchABoothLosesItsArea() {
        plan.elements().delete(List.of(PATCH.id(), PILLAR.id()));

        assertThat(hall.booth("A1").area()).isNull();
        assertThat(hall.state().find(PILLAR.id())).isEmpty();
        assertThat(lastLabel()).isEqualTo(Label.of("change.delete-elements", Label.of("thing.several", 2)));
    }

    @Test
    void aBoothWhoseAssignmentIsLockedIsNotDeletedAndNothingElseEither() {
        var maker = OpenHall.exhibitor("Maker");
        var a1 = hall.booth("A1").id();
        hall.with(maker, new Assignment(new Id<>("as"), a1, maker.id(), AssignmentState.CONFIRMED, "", true));

        assertThatThrownBy(() -> plan.elements().delete(List.of(PILLAR.id(), a1)))
                .isInstanceOfSatisfying(WrongRequest.class, e -> {
                    assertThat(e.key()).isEqualTo("assignment.locked");
                    assertThat(e.args()).containsExactly("A1");
                });
        assertThat(hall.state().find(PILLAR.id())).isPresent();

        hall.with(new Assignment(new Id<>("as"), a1, maker.id(), AssignmentState.DECLINED, "", true));
        plan.elements().delete(List.of(a1));
        assertThat(hall.numbers()).containsExactly("A2");
    }

    @Test
    void whatHasGoneMeanwhileIsNotBroughtBackByAReplacement() {
        var wide = new Door(DOOR.id(), HALL.id(), "D1", DoorKind.DOCK, DOOR.at(), 4, 90);
        plan.elements().delete(List.of(PILLAR.id()));

        plan.elements().replace(List.of(wide, PILLAR));

        assertThat(hall.state().get(DOOR.id())).isEqualTo(wide);
        assertThat(hall.state().find(PILLAR.id())).isEmpty();
    }

    @Test
    void elementsAreAddedAsTheyAre() {
        var second = new Pillar(new Id<>("second"), HALL.id(), Footprint.rectangle(40, 30, 1, 1));

        plan.elements().add(List.of(second));

        assertThat(hall.state().get(second.id())).isEqualTo(second);
        assertThat(lastLabel()).isEqualTo(Label.of("change.add-elements", Label.of("thing.pillar")));
    }

    @Test
    void thingsOfEveryKindAreBroughtToACommonMiddle() {
        plan.shapes().align(List.of(PILLAR.id(), hall.booth("A1").id()), Alignment.CENTRE);

        assertThat(hall.state().get(PILLAR.id()).bounds().centreX()).isEqualTo(20.5);
        assertThat(hall.booth("A1").bounds().centreX()).isEqualTo(20.5);
    }
}
