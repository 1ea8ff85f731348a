package org.hallwright.ui.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.ViewStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The delegations of E5 through the window.
class DelegationsJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void aDelegationIsAddedFilledInAndDeleted() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var stage = GuestsJourneyTest.stage(programme.open(), Language.EN, false);
            GuestsJourneyTest.tab(stage, "#delegationsTab");
            var before = programme.open().state().count(Delegation.class);
            press(stage, "#addDelegation");
            TextField name = stage.find("#detail #nameEn");
            TextField reception = stage.find("#detail #reception");
            TextField interpreter = stage.find("#detail #interpreter");
            stage.screen.run(() -> {
                name.setText("Delegation of Ulanqab");
                reception.setText("Protocol office");
                interpreter.setText("Li Wei");
            });
            press(stage, "#saveDelegation");
            assertThat(programme.open().state().all(Delegation.class)).anySatisfy(d -> {
                assertThat(d.name().en()).isEqualTo("Delegation of Ulanqab");
                assertThat(d.reception()).isEqualTo("Protocol office");
                assertThat(d.interpreter()).isEqualTo("Li Wei");
            });
            press(stage, "#deleteDelegation");
            assertThat(programme.open().state().count(Delegation.class)).isEqualTo(before);
            stage.screen.run(programme.open()::undo);
            assertThat(programme.open().state().count(Delegation.class)).isEqualTo(before + 1);
        }
    }

    @Test
    void theHeadOfADelegationStandsBeforeItsMembersAndItsProgrammeIsThatOfAll() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var stage = GuestsJourneyTest.stage(programme.open(), Language.EN, false);
            GuestsJourneyTest.tab(stage, "#delegationsTab");
            ListView<Delegation> list = stage.find("#delegations");
            for (var delegation : List.copyOf(list.getItems())) {
                stage.screen.run(() -> list.getSelectionModel().select(delegation));
                var state = programme.open().state();
                var head = state.get(delegation.head());
                assertThat(labels(stage, "#members").getFirst())
                        .isEqualTo(head.name().en());
                var roles = state.all(Activity.class).stream()
                        .filter(a -> a.people().stream()
                                .anyMatch(p -> delegation
                                        .id()
                                        .equals(state.get(p.guest()).delegation())))
                        .map(a -> a.title().en())
                        .toList();
                assertThat(labels(stage, "#programme")).containsAll(roles);
            }
        }
    }

    private static List<String> labels(ViewStage<GuestsController> stage, String box) {
        Parent lines = stage.find(box);
        return lines.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static void press(ViewStage<GuestsController> stage, String id) {
        Button button = stage.find(id);
        stage.screen.run(button::fire);
    }
}
