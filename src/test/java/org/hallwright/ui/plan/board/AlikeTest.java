package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlikeTest {
    private static final Pillar PILLAR =
            new Pillar(new Id<>("pillar"), OpenHall.HALL.id(), Footprint.rectangle(40, 30, 1, 1));

    @TempDir
    Path folder;

    private final PlanActions actions = new PlanActions();
    private PlanDesk plan;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
        plan.hall.with(
                OpenHall.HALL,
                OpenHall.booth("A1", 10, 10),
                OpenHall.booth("A2", 20, 10).withKind(BoothKind.RAW_SPACE),
                OpenHall.booth("A3", 30, 10),
                PILLAR);
        new PlanVerbs(plan.view, plan.assignments, new Dialogs(plan.desk.messages(), null)).register(actions);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void select(String number) {
        plan.view.select(Set.of(plan.booth(number).id()));
    }

    @Test
    void whatIsNoBoothHasNoStatusToShare() {
        plan.view.select(Set.of(PILLAR.id()));

        assertThat(actions.enabled(PlanAction.SELECT_SAME_STATUS).get()).isFalse();
        assertThat(actions.run(PlanAction.SELECT_SAME_AREA)).isFalse();
        assertThat(plan.view.selected()).containsExactly(PILLAR);
    }

    @Test
    void boothsOfTheSameStatusAndAreaAreSelected() {
        var maker = OpenHall.exhibitor("Maker");
        plan.hall.with(maker);
        plan.assignments.assign(plan.booth("A2").id(), maker.id());
        select("A1");
        actions.run(PlanAction.SELECT_SAME_STATUS);
        assertThat(plan.selected()).containsExactly("A1", "A3");

        select("A2");
        actions.run(PlanAction.SELECT_SAME_AREA);
        assertThat(plan.selected()).containsExactly("A1", "A2", "A3");
    }

    @Test
    void oneGoesFromElementToElementAndNoFurther() {
        actions.run(PlanAction.NEXT_ELEMENT);
        assertThat(plan.selected()).containsExactly("A1");
        actions.run(PlanAction.NEXT_ELEMENT);
        assertThat(plan.selected()).containsExactly("A2");
        actions.run(PlanAction.PREVIOUS_ELEMENT);
        assertThat(plan.selected()).containsExactly("A1");
        assertThat(actions.run(PlanAction.PREVIOUS_ELEMENT)).isFalse();

        plan.view.select(Set.of(PILLAR.id()));
        assertThat(actions.run(PlanAction.NEXT_ELEMENT)).isFalse();
    }
}
