package org.hallwright.ui.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.guests.Column;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenProgramme;
import org.hallwright.service.guests.GuestService;
import org.hallwright.ui.Screen;
import org.hallwright.ui.ViewStage;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The 300 guests of E5 through the window: cards, order of protocol, delegations, and two who are one.
class GuestsJourneyTest {
    @TempDir
    Path folder;

    static ViewStage<GuestsController> stage(OpenExhibition open, Language language, boolean dark) {
        return new ViewStage<>(
                open,
                language,
                dark,
                GuestsController.class,
                (views, desk) -> GuestViews.register(
                        views, desk, new Dialogs(desk.messages(), null), new ColumnMemory(Map.of(), all -> {})));
    }

    private static List<Guest> order(OpenExhibition open) {
        return open.state().sorted(Guest.class, Protocol.ORDER);
    }

    private static void doubled(OpenExhibition open) {
        var first = order(open).getFirst();
        new GuestService(open)
                .save(new Guest(
                        new Id<>("again"),
                        new Name(
                                first.name().en().toUpperCase(Locale.ROOT),
                                first.name().zh()),
                        Name.of("Adviser", "顾问"),
                        first.organisation(),
                        0,
                        "",
                        Sector.OTHER,
                        PresenceMode.LIVE_LINK,
                        null,
                        "vegetarian",
                        List.of()));
    }

    @Test
    void theOrderOfProtocolIsSetByDraggingAndTakenBack() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            var before = order(open);
            TableView<?> table = stage.find("#table");
            // Rows of 33 pixels below a header of 35: the fifth goes above the second.
            var rows = rowMiddles(stage, table);
            stage.screen.drag(table, 150, rows[4], 150, rows[1] - 10);
            assertThat(order(open))
                    .extracting(Guest::id)
                    .startsWith(
                            before.get(0).id(),
                            before.get(4).id(),
                            before.get(1).id());
            stage.screen.run(open::undo);
            assertThat(order(open)).isEqualTo(before);
            stage.screen.hold(stage.screen.at(table, 150, rows[4]), stage.screen.at(table, 150, rows[1] - 10));
            stage.picture("guests-protocol-drag");
            stage.screen.type(KeyCode.ESCAPE);
            stage.screen.letGo();
            assertThat(order(open)).isEqualTo(before);
        }
    }

    private static double[] rowMiddles(ViewStage<GuestsController> stage, TableView<?> table) {
        return stage.screen.call(() -> {
            var middles = new double[8];
            for (var node : table.lookupAll(".table-row-cell")) {
                var row = (javafx.scene.control.TableRow<?>) node;
                if (row.getIndex() >= 0 && row.getIndex() < middles.length) {
                    middles[row.getIndex()] = table.sceneToLocal(row.localToScene(row.getBoundsInLocal()))
                            .getCenterY();
                }
            }
            return middles;
        });
    }

    @Test
    void aTableIsLookedAtTakenInAndTakenBack() throws Exception {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            var file = java.nio.file.Files.writeString(
                    folder.resolve("more.csv"), "name,organisation,rank\nAnn Lee,Bank,high\n,,3\n");
            stage.screen.run(() -> stage.controller().intake().open(file));
            TableView<?> lines = stage.find("#lines");
            ListView<?> problems = stage.find("#problems");
            assertThat(lines.getItems()).hasSize(1);
            assertThat(problems.getItems()).hasSizeGreaterThan(1);
            stage.picture("guests-intake");
            Button take = stage.find("#take");
            stage.screen.run(take::fire);
            assertThat(open.state().count(Guest.class)).isEqualTo(301);
            stage.screen.run(open::undo);
            assertThat(open.state().count(Guest.class)).isEqualTo(300);
        }
    }

    @Test
    void columnsAreChosenAndKnownTheNextTimeUntilTheyAreMatchedAnew() throws Exception {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var file = java.nio.file.Files.writeString(
                    folder.resolve("own.csv"), "List of guests;;\nWho;House;Table\nAnn Lee;Bank;7\n");
            var stage = stage(open, Language.EN, false);
            stage.screen.run(() -> stage.controller().intake().open(file));
            ComboBox<Integer> headers = stage.find("#headerRow");
            Button take = stage.find("#take");
            assertThat(take.isDisabled()).isTrue();
            stage.screen.run(() -> headers.setValue(2));
            javafx.scene.control.Label refusal = stage.find("#refusal");
            assertThat(refusal.getText()).contains("holds the names");
            assertThat(stage.<TableView<?>>find("#lines").getPlaceholder().isVisible())
                    .as("that all of it is there already")
                    .isFalse();
            stage.picture("guests-intake-refused");
            choose(stage, "Who", Column.NAME_EN);
            choose(stage, "House", Column.ORGANISATION_EN);
            choose(stage, "Table", Column.ORGANISATION_EN);
            assertThat(field(stage, "House").getValue())
                    .as("a field is one column's")
                    .isEmpty();
            choose(stage, "House", Column.ORGANISATION_EN);
            assertThat(refusal.isVisible()).isFalse();
            stage.picture("guests-intake-columns");
            stage.screen.run(take::fire);
            assertThat(open.state().all(Guest.class))
                    .anyMatch(g -> g.name().en().equals("Ann Lee") && g.notes().equals("Table: 7"));

            stage.screen.run(() -> stage.controller().intake().open(file));
            assertThat(headers.getValue()).isEqualTo(2);
            assertThat(field(stage, "Who").getValue()).contains(Column.NAME_EN);
            assertThat(stage.find("#remembered").isVisible()).isTrue();
            javafx.scene.control.Hyperlink anew = stage.find("#remembered .hyperlink");
            stage.screen.run(anew::fire);
            assertThat(headers.getValue()).isZero();
            assertThat(take.isDisabled()).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Optional<Column>> field(ViewStage<GuestsController> stage, String header) {
        return (ComboBox<Optional<Column>>) stage.find("#mapping").lookupAll(".combo-box").stream()
                .filter(node -> header.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(ViewStage<GuestsController> stage, String header, Column column) {
        stage.screen.run(() -> field(stage, header).setValue(Optional.of(column)));
    }

    @Test
    void whatGoesOutComesBackAsItIs() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var stage = stage(programme.open(), Language.ZH, true);
            var file = folder.resolve("guests.xlsx");
            stage.screen.run(() -> stage.controller().intake().exportTo(file));
            stage.screen.run(() -> stage.controller().intake().open(file));
            TableView<?> lines = stage.find("#lines");
            Button take = stage.find("#take");
            assertThat(lines.getItems()).isEmpty();
            assertThat(take.isDisabled()).isTrue();
            stage.picture("guests-intake-same-zh-dark");
        }
    }

    @Test
    void theOrderOfProtocolIsSetByKeysAndTakenBack() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            var before = order(open);
            TableView<?> table = stage.find("#table");
            assertThat(table.getItems()).hasSize(300);
            stage.screen.run(() -> {
                table.requestFocus();
                table.getSelectionModel().select(3);
            });
            stage.screen.holding(KeyCode.ALT, () -> stage.screen.type(KeyCode.UP));
            stage.screen.holding(KeyCode.ALT, () -> stage.screen.type(KeyCode.UP));
            assertThat(order(open).get(1).id()).isEqualTo(before.get(3).id());
            assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(1);
            stage.screen.run(() -> {
                open.undo();
                open.undo();
            });
            assertThat(order(open)).isEqualTo(before);
        }
    }

    @Test
    void aGuestIsEditedInTheFormAndAddedFromIt() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            TableView<?> table = stage.find("#table");
            var first = order(open).getFirst();
            stage.screen.run(() -> {
                table.requestFocus();
                table.getSelectionModel().select(0);
            });
            stage.screen.type(KeyCode.ENTER);
            TextField position = stage.find("#positionEn");
            ComboBox<PresenceMode> mode = stage.find("#mode");
            Button save = stage.find(".guest-foot .accent");
            stage.screen.run(() -> {
                position.setText("Vice Chair");
                mode.setValue(PresenceMode.RECORDED_VIDEO);
                save.fire();
            });
            var after = open.state().get(first.id());
            assertThat(after.position().en()).isEqualTo("Vice Chair");
            assertThat(after.mode()).isEqualTo(PresenceMode.RECORDED_VIDEO);
            Button add = stage.find("#full .accent");
            stage.screen.run(add::fire);
            var edits = programme.edits();
            stage.screen.run(save::fire);
            assertThat(programme.edits()).isEqualTo(edits);
            TextField name = stage.find("#nameZh");
            stage.screen.run(() -> {
                name.setText("新嘉宾");
                save.fire();
            });
            assertThat(open.state().all(Guest.class)).hasSize(301);
        }
    }

    @Test
    void twoWhoAreOneAreMergedWithEverything() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            doubled(open);
            var stage = stage(open, Language.ZH, false);
            tab(stage, "#sameTab");
            ListView<?> pairs = stage.find("#pairs");
            var offered = pairs.getItems().size();
            stage.picture("guests-same-zh");
            Button keep = stage.find(".keep");
            stage.screen.run(keep::fire);
            assertThat(pairs.getItems()).hasSize(offered - 1);
            assertThat(open.state().all(Guest.class)).hasSize(300);
            assertThat(order(open).getFirst().notes()).contains("vegetarian", "顾问");
        }
    }

    @Test
    void twoWhoAreTwoAreOfferedNoMoreInAnyWindow() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            doubled(open);
            var stage = stage(open, Language.EN, true);
            tab(stage, "#sameTab");
            ListView<?> pairs = stage.find("#pairs");
            var offered = pairs.getItems().size();
            Button apart = stage.find(".apart");
            stage.screen.run(apart::fire);
            assertThat(pairs.getItems()).hasSize(offered - 1);
            stage.picture("guests-same-en-dark");
            var later = stage(open, Language.ZH, false);
            tab(later, "#sameTab");
            assertThat(later.<ListView<?>>find("#pairs").getItems()).hasSize(offered - 1);
            later.screen.run(open::undo);
            assertThat(later.<ListView<?>>find("#pairs").getItems()).hasSize(offered);
        }
    }

    static void tab(ViewStage<GuestsController> stage, String id) {
        ToggleButton tab = stage.find(id);
        stage.screen.run(() -> tab.setSelected(true));
    }

    @Test
    void withoutGuestsThePlaceSaysHowToBegin() {
        try (var programme = OpenProgramme.bare(folder)) {
            var stage = stage(programme.open(), Language.EN, true);
            stage.picture("guests-empty-dark");
            assertThat(stage.find("#begin").isVisible()).isTrue();
            Button add = stage.find("#begin .accent");
            stage.screen.run(add::fire);
            assertThat(stage.find("#begin").isVisible()).isFalse();
        }
    }

    @Test
    void picturesInBothLanguagesAndThemes() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            for (var language : Language.values()) {
                for (var dark : List.of(false, true)) {
                    var stage = stage(programme.open(), language, dark);
                    var end = "-" + language.name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light");
                    TableView<?> table = stage.find("#table");
                    var head = programme.open().state().all(Delegation.class).stream()
                            .filter(d -> d.country().equals("MN"))
                            .map(Delegation::head)
                            .findFirst()
                            .orElseThrow();
                    stage.screen.run(() -> stage.controller().select(List.of(head)));
                    stage.picture("guest-card" + end);
                    assertThat(Screen.PICTURES.resolve("guest-card" + end + ".png"))
                            .isNotEmptyFile();
                    assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
                    tab(stage, "#delegationsTab");
                    stage.picture("guest-delegations" + end);
                }
            }
        }
    }
}
