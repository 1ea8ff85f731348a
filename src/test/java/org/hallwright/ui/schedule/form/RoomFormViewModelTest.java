package org.hallwright.ui.schedule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenProgramme.A;

import java.nio.file.Path;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomFormViewModelTest {
    private static final Hall OTHER = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", ""), 30, 20);
    private static final Door SOUTH = door("south", HALL, "S1", new Point(12.5, 0));
    private static final Door NORTH = door("north", HALL, "", new Point(30, 40));
    private static final Door FOREIGN = door("foreign", OTHER, "S1", new Point(1, 0));

    private OpenProgramme programme;
    private RoomFormViewModel form;

    @BeforeEach
    void openWithTwoHalls(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(HALL, OTHER, SOUTH, NORTH, FOREIGN);
        form = new RoomFormViewModel(new Desk(
                programme.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {}));
        form.load(A);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Door door(String id, Hall hall, String code, Point at) {
        return new Door(new Id<>(id), hall.id(), code, DoorKind.ENTRANCE, at, 4, 0);
    }

    private Room written() {
        return form.applyTo(A);
    }

    @Test
    void whatWasLoadedComesOutEqual() {
        assertThat(written()).isEqualTo(A);
        var atADoor = A.at(HALL.id(), SOUTH.at());
        form.load(atADoor);
        assertThat(form.spot.get()).isEqualTo(RoomSpot.at(SOUTH));
        assertThat(form.applyTo(A)).isEqualTo(atADoor);
        var elsewhere = A.at(HALL.id(), new Point(7.25, 9));
        form.load(elsewhere);
        assertThat(form.spot.get()).isEqualTo(RoomSpot.TYPED);
        assertThat(form.x.get()).isEqualTo("7.25");
        assertThat(form.y.get()).isEqualTo("9");
        assertThat(form.applyTo(A)).isEqualTo(elsewhere);
        var unmarked = A.at(HALL.id(), null);
        form.load(unmarked);
        assertThat(form.applyTo(A)).isEqualTo(unmarked);
    }

    @Test
    void onlyTheDoorsOfTheChosenHallAreOffered() {
        assertThat(form.halls).containsExactly(null, HALL.id(), OTHER.id());
        assertThat(form.spots).containsExactly(RoomSpot.UNMARKED);
        form.hall.set(HALL.id());
        assertThat(form.spots)
                .containsExactly(RoomSpot.UNMARKED, RoomSpot.at(NORTH), RoomSpot.at(SOUTH), RoomSpot.TYPED);
        form.spot.set(RoomSpot.at(SOUTH));
        assertThat(written().place()).isEqualTo(SOUTH.at());
        form.hall.set(OTHER.id());
        assertThat(form.spots).contains(RoomSpot.at(FOREIGN)).doesNotContain(RoomSpot.at(SOUTH));
        assertThat(written()).isEqualTo(A.at(OTHER.id(), null));
        form.hall.set(null);
        assertThat(written()).isEqualTo(A);
    }

    @Test
    void aPlaceThatIsTypedStartsAtTheDoorChosenBefore() {
        form.hall.set(HALL.id());
        form.spot.set(RoomSpot.at(SOUTH));
        form.spot.set(RoomSpot.TYPED);
        assertThat(written().place()).isEqualTo(new Point(12.5, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "10,20,''",
        "'10,5',20.25,''",
        "１０,２０,''",
        "60.5,-0.5,''",
        "10,'',schedule.place-missing",
        "ten,20,schedule.place-missing",
        "70,20,schedule.place-outside",
        "10,-3,schedule.place-outside"
    })
    void aTypedPlaceLiesInItsHall(String x, String y, String problem) {
        form.hall.set(HALL.id());
        form.spot.set(RoomSpot.TYPED);
        form.x.set(x);
        form.y.set(y);
        assertThat(form.problemProperty().get()).isEqualTo(problem);
        assertThat(form.validProperty().get()).isEqualTo(problem.isEmpty());
    }

    @Test
    void aWrongPlaceDoesNotMatterWhereTheDoorIsNotMarked() {
        form.hall.set(HALL.id());
        form.spot.set(RoomSpot.TYPED);
        form.x.set("far");
        assertThat(form.validProperty().get()).isFalse();
        form.spot.set(RoomSpot.UNMARKED);
        assertThat(form.validProperty().get()).isTrue();
        assertThat(written().place()).isNull();
    }

    @Test
    void aRoomNeedsANameAndSeatsThatAreANumber() {
        form.load(null);
        assertThat(form.validProperty().get()).isFalse();
        form.nameZh.set("丁厅");
        assertThat(form.validProperty().get()).isTrue();
        form.seats.set("many");
        assertThat(form.validProperty().get()).isFalse();
        form.seats.set("８０");
        assertThat(written()).isEqualTo(A.named(Name.of("", "丁厅"), 80));
    }

    @Test
    void aHallThatGoesWhileTheFormIsOpenIsNoLongerChosen() {
        form.hall.set(OTHER.id());
        programme
                .open()
                .edit(state -> new org.hallwright.domain.change.ChangeBuilder(state)
                        .delete(OTHER.id())
                        .build(org.hallwright.domain.change.Label.of("change.create")));
        form.listHalls();
        assertThat(form.halls).containsExactly(null, HALL.id());
        assertThat(written().hall()).isNull();
    }
}
