package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.form.TableForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterServiceTest {
    @TempDir
    private Path folder;

    private OpenHall hall;
    private RosterService service;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder);
        service = new RosterService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static Assignment assignment(Exhibitor exhibitor, String booth, AssignmentState state) {
        return new Assignment(Id.fresh(), new Id<>("booth-" + booth), exhibitor.id(), state, "", false);
    }

    private Exhibitor now(Exhibitor exhibitor) {
        return hall.state().get(exhibitor.id());
    }

    @Test
    void anAddedExhibitorIsThereAndUndoTakesItOut() {
        var steel = OpenHall.exhibitor("Bohai Steel");

        service.add(steel);
        assertThat(now(steel)).isEqualTo(steel);

        hall.open().undo();
        assertThat(hall.state().all(Exhibitor.class)).isEmpty();
    }

    @Test
    void anExhibitorWithoutANameIsRefused() {
        var nameless = Exhibitor.named(Id.fresh(), Name.NONE);

        assertThatThrownBy(() -> service.add(nameless)).isInstanceOf(WrongRequest.class);
        assertThat(hall.state().all(Exhibitor.class)).isEmpty();
    }

    @Test
    void savingKeepsWhatOthersEditedMeanwhile() {
        var base = OpenHall.exhibitor("Bohai Steel");
        hall.with(base);
        new RosterCellService(hall.open())
                .put(List.of(new RosterCellService.Cell(base.id(), RosterField.PAYMENT, "paid")));

        service.save(base, base.edit().website("bohai.example").build());

        assertThat(now(base).website()).isEqualTo("bohai.example");
        assertThat(now(base).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void savingOneThatIsGoneIsRefusedWithItsName() {
        var base = OpenHall.exhibitor("Bohai Steel");

        assertThatThrownBy(() -> service.save(base, base))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo("roster.exhibitor-gone"));
    }

    @Test
    void deletingTakesAssignmentsHostsAndWishesAlong() {
        var gone = OpenHall.exhibitor("Gone");
        var wish = new BoothRequest(36, null, 0, null, List.of(), List.of(gone.id()), List.of(gone.id()), null);
        var friend = OpenHall.exhibitor("Friend").edit().request(wish).build();
        var guest = OpenHall.exhibitor("Guest")
                .edit()
                .kind(ExhibitorKind.CO_EXHIBITOR)
                .host(gone.id())
                .build();
        hall.with(OpenHall.HALL, OpenHall.booth("A1", 0, 0), gone, friend, guest);
        hall.with(assignment(gone, "A1", AssignmentState.CONFIRMED));
        var before = hall.state();

        service.delete(List.of(gone.id()));

        assertThat(hall.state().find(gone.id())).isEmpty();
        assertThat(hall.state().all(Assignment.class)).isEmpty();
        assertThat(now(friend).request().near()).isEmpty();
        assertThat(now(friend).request().away()).isEmpty();
        assertThat(now(friend).request().area()).isEqualTo(36);
        assertThat(now(guest).host()).isNull();
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void onlyConfirmedBoothsAreAskedAbout() {
        var steel = OpenHall.exhibitor("Bohai Steel");
        hall.with(OpenHall.HALL, OpenHall.booth("A2", 0, 0), OpenHall.booth("A1", 3, 0), OpenHall.booth("A3", 6, 0));
        hall.with(steel, assignment(steel, "A2", AssignmentState.CONFIRMED));
        hall.with(assignment(steel, "A1", AssignmentState.CONFIRMED), assignment(steel, "A3", AssignmentState.OFFERED));

        assertThat(service.confirmedBooths(List.of(steel.id()))).containsExactly("A1", "A2");
    }

    @Test
    void aPreviewChangesNothingAndAnImportIsOneChange() throws IOException {
        var file =
                Files.writeString(folder.resolve("roster.csv"), "Company,Country\nBohai Steel,China\nHanse,Germany\n");

        assertThat(service.preview(file, RosterOptions.FIND_OUT).counts().created())
                .isEqualTo(2);
        assertThat(hall.state().all(Exhibitor.class)).isEmpty();

        var before = hall.edits();
        service.importFrom(file, RosterOptions.FIND_OUT);
        assertThat(hall.state().count(Exhibitor.class)).isEqualTo(2);
        assertThat(hall.edits()).isEqualTo(before + 1);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var file = folder.resolve("shown.xlsx");
        service.write(
                file, new Sheet("Exhibitors", List.of("Company", "Booth"), List.of(List.of("Bohai Steel", "A1"))));

        assertThat(service.columns(file, TableForm.findOut()).sheets()).containsExactly("Exhibitors");
        assertThat(service.preview(file, RosterOptions.FIND_OUT).exhibitors())
                .extracting(e -> e.name().en())
                .containsExactly("Bohai Steel");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var file = folder.resolve("nowhere/shown.csv");

        assertThatThrownBy(() -> service.write(file, new Sheet("x", List.of("a"), List.of())))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.args()).containsExactly(file.toString()));
    }
}
