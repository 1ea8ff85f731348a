package org.hallwright.ui.plan.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel.Ask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoothOccupantViewModelTest {
    private static final Booth A1 = OpenHall.booth("A1", 10, 10);
    private static final Booth A2 = OpenHall.booth("A2", 20, 10);
    private static final Exhibitor MAKER = OpenHall.exhibitor("Maker");

    @TempDir
    Path folder;

    private OpenHall hall;
    private BoothOccupantViewModel viewModel;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, A1, A2, MAKER);
        var desk = new Desk(
                hall.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {});
        viewModel = new BoothOccupantViewModel(desk, new AssignmentService(hall.open()));
        desk.listen(committed -> show(A1));
        show(A1);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void show(Booth booth) {
        var sheet = PlanSheet.of(hall.state(), OpenHall.HALL.id(), name -> name.en());
        viewModel.show(sheet.booth(booth.id()).orElseThrow());
    }

    private Occupant shown() {
        return Objects.requireNonNull(viewModel.shownProperty().get());
    }

    private Ask asking() {
        return viewModel.askingProperty().get();
    }

    private BoothStatus status() {
        return hall.occupancy().statusOf(hall.booth("A1"));
    }

    private void given(AssignmentState state, boolean locked) {
        hall.with(new Assignment(new Id<>("as"), A1.id(), MAKER.id(), state, "", locked));
    }

    @Test
    void aLockedAssignmentOffersNothingButItsUnlocking() {
        given(AssignmentState.PROPOSED, true);
        assertThat(shown().canOffer() || shown().canConfirm() || shown().canWithdraw())
                .isFalse();
        viewModel.withdraw();
        assertThat(status()).isEqualTo(BoothStatus.PROPOSED);

        viewModel.toggleLock();

        assertThat(shown().isLocked()).isFalse();
        assertThat(shown().canOffer() && shown().canConfirm() && shown().canWithdraw())
                .isTrue();
        viewModel.toggleLock();
        assertThat(shown().isLocked()).isTrue();
    }

    @Test
    void aProposalIsWithdrawnAtOnceAndWithoutATrace() {
        given(AssignmentState.PROPOSED, false);

        viewModel.withdraw();

        assertThat(asking()).isEqualTo(Ask.NOTHING);
        assertThat(hall.state().count(Assignment.class)).isZero();
    }

    @Test
    void whatTheExhibitorKnowsOfIsWithdrawnWithAReasonThatIsKept() {
        given(AssignmentState.CONFIRMED, false);

        viewModel.withdraw();
        assertThat(asking()).isEqualTo(Ask.REASON);
        assertThat(status()).isEqualTo(BoothStatus.CONFIRMED);
        viewModel.reason.set(" went elsewhere ");
        viewModel.commit();

        assertThat(status()).isEqualTo(BoothStatus.AVAILABLE);
        assertThat(hall.state().all(Assignment.class))
                .extracting(Assignment::state, Assignment::reason)
                .containsExactly(tuple(AssignmentState.DECLINED, "went elsewhere"));
        assertThat(viewModel.note()).isEqualTo("Declined before: Maker (went elsewhere)");
    }

    @Test
    void aReasonMayBeLeftOut() {
        given(AssignmentState.OFFERED, false);

        viewModel.withdraw();
        viewModel.commit();

        assertThat(viewModel.note()).isEqualTo("Declined before: Maker");
    }

    @Test
    void aBoothIsHeldForANameUntilADay() {
        viewModel.askHold();
        assertThat(viewModel.isAnswered()).isFalse();
        viewModel.commit();
        assertThat(asking()).isEqualTo(Ask.HOLD);

        viewModel.heldFor.set("Trader");
        viewModel.until.set(LocalDate.of(2024, 9, 1));
        viewModel.comment.set("asked by phone");
        viewModel.commit();

        assertThat(status()).isEqualTo(BoothStatus.HELD);
        assertThat(asking()).isEqualTo(Ask.NOTHING);
        assertThat(viewModel.note()).startsWith("Held until ").endsWith("asked by phone");
    }

    @Test
    void aHoldIsChangedFromWhatItWasAndEnded() {
        hall.with(new Hold(new Id<>("h"), A1.id(), "Trader", null, "soon"));
        viewModel.askHold();
        assertThat(viewModel.heldFor.get()).isEqualTo("Trader");
        viewModel.comment.set("later");
        viewModel.commit();
        assertThat(hall.state().all(Hold.class)).extracting(Hold::comment).containsExactly("later");

        viewModel.endHold();

        assertThat(status()).isEqualTo(BoothStatus.AVAILABLE);
        assertThat(viewModel.note()).isEmpty();
    }

    @Test
    void aQuestionEndsWithItsBoothOrItsSense() {
        viewModel.askHold();
        show(A1);
        assertThat(asking()).isEqualTo(Ask.HOLD);
        show(A2);
        assertThat(asking()).isEqualTo(Ask.NOTHING);

        show(A1);
        viewModel.askHold();
        given(AssignmentState.OFFERED, false);
        assertThat(asking()).isEqualTo(Ask.NOTHING);
    }

    @Test
    void whatIsNotForSaleIsNeitherAssignedNorHeld() {
        hall.with(A1.withKind(BoothKind.NON_INVENTORY));

        viewModel.askHold();

        assertThat(shown().isForSale()).isFalse();
        assertThat(asking()).isEqualTo(Ask.NOTHING);
    }
}
