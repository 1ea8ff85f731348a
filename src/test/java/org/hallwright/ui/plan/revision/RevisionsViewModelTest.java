package org.hallwright.ui.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.PlanDifference.Kind;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsViewModelTest {
    @TempDir
    private Path folder;

    private RevisionDesk desk;
    private RevisionsViewModel view;
    private Runnable release;

    @BeforeEach
    void open() {
        desk = new RevisionDesk(folder, Language.EN);
        view = desk.view;
        release = view.follow();
    }

    @AfterEach
    void close() {
        release.run();
        desk.close();
    }

    @Test
    void aPlanThatWasNeverReviewedHasNothingToCompare() {
        assertThat(view.revisions()).extracting(Revision::code).containsExactly("A");
        assertThat(view.chosen().code()).isEqualTo("A");
        assertThat(view.sides()).isEmpty();
        assertThat(view.differences()).isEmpty();
    }

    @Test
    void theDraftIsComparedWithTheRevisionBeforeIt() {
        desk.advance("A", 1);
        desk.plan.elements().move(List.of(desk.hall.booth("A1").id()), 5, 0);

        assertThat(view.sides()).extracting(side -> side.revision().code()).containsExactly("A", "B");
        assertThat(view.differences()).extracting(PlanDifference::kind).containsExactly(Kind.MOVED);
        assertThat(view.count(Kind.MOVED)).isEqualTo(1);
        assertThat(view.sides().getFirst().marks().isEmpty()).isFalse();
        assertThat(view.sides()).as("made once, off the screen's thread").isSameAs(view.sides());
    }

    @Test
    void anyTwoAreComparedTheEarlierFirst() {
        desk.advance("A", 3);
        desk.plan.elements().delete(Set.of(desk.hall.booth("A2").id()));
        desk.advance("B", 1);
        desk.plan.elements().delete(Set.of(desk.hall.booth("A1").id()));

        view.selectedProperty().set(desk.revision("A"));
        view.againstProperty().set(desk.revision("B"));
        assertThat(view.sides()).extracting(side -> side.revision().code()).containsExactly("A", "B");
        assertThat(view.differences()).extracting(PlanDifference::kind).containsExactly(Kind.REMOVED);

        view.selectedProperty().set(desk.revision("B"));
        assertThat(view.againstProperty().get()).isNotEqualTo(view.chosen());
        assertThat(view.sides()).extracting(side -> side.revision().code()).containsExactly("B", "C");
    }

    @Test
    void whatIsChosenStaysChosenWhenAnythingIsDone() {
        desk.advance("A", 1);
        view.selectedProperty().set(desk.revision("A"));
        desk.service.note(desk.revision("A").id(), "for the fire authority");

        assertThat(view.chosen().note()).isEqualTo("for the fire authority");
        desk.service.reopen(view.chosen().id());
        assertThat(view.sides()).isEmpty();
        desk.hall.open().undo();
        assertThat(view.revisions()).hasSize(2);
    }

    @Test
    void theHallInFrontIsTheFirstThatDiffersAndADifferenceBringsItsOwn() {
        var second = Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 30, 20);
        desk.advance("A", 1);
        desk.hall.with(second);

        assertThat(view.halls()).extracting(Hall::code).containsExactly("A", "B");
        var added = view.differences().getFirst();
        view.goTo(added);
        assertThat(view.hallProperty().get()).isEqualTo(second);
        assertThat(view.sides().getFirst().sheet()).isNull();
        assertThat(view.sides().getLast().sheet()).isNotNull();
    }

    @Test
    void afterItIsReleasedItHearsNothing() {
        release.run();
        desk.advance("A", 1);
        assertThat(view.revisions()).extracting(Revision::code).containsExactly("A");
    }
}
