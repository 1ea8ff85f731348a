package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules of points are set, and documents, exhibits and own fields are seen, through the window.
class RosterRecordsJourneyTest {
    private static final Exhibitor MOTORS = Exhibitor.named(new Id<>("m"), Name.of("Jilin Motors", "吉林汽车"))
            .edit()
            .attended(List.of(2017, 2019))
            .sponsorship(25_000)
            .documents(List.of(
                    new DocumentDue(Name.of("Drawing of the booth", "展位设计图"), LocalDate.of(2020, 5, 1), null),
                    new DocumentDue(Name.of("Insurance", "保险单"), LocalDate.of(2020, 6, 1), LocalDate.of(2020, 5, 20))))
            .exhibits(List.of(new Exhibit(
                    Name.of("Electric lorry", "电动卡车"), ExhibitForm.LIVE_STREAM, "https://live.example/lorry")))
            .custom(Map.of("Tax number", "912201011234567890", "Truck", "7.5 t"))
            .build();

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    @BeforeEach
    void openARoster() {
        workspace = WindowFixture.empty(folder);
        workspace.create(Exhibition.titled(
                "REC", Name.of("Autumn fair", "秋季展览会"), LocalDate.of(2021, 9, 23), LocalDate.of(2021, 9, 27)));
        open = workspace.open("REC");
        open.edit(state -> new ChangeBuilder(state).put(MOTORS).build(Label.of("change.create")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void show(Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "REC")));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of(MOTORS.id())));
    }

    private Node find(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void rulesAreSetAndTheLedgerSaysWhatTheyCounted(Language language, boolean dark) {
        show(new Look(language, dark));
        var look = (language + "-" + (dark ? "dark" : "light")).toLowerCase(Locale.ROOT);

        screen.run(() -> ((Button) find(".points-rules")).fire());
        screen.run(() -> window.scene().getRoot().lookupAll(".points-card .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getStyleClass().contains("flat"))
                .findFirst()
                .orElseThrow()
                .fire());
        screen.picture(window.scene(), "points-rules-" + look);
        screen.run(() -> window.scene().getRoot().lookupAll(".points-card .accent").stream()
                .map(Button.class::cast)
                .forEach(Button::fire));

        assertThat(open.state().get(MOTORS.id()).priorityPoints()).isEqualTo(30);
        assertThat(find(".points-card").getParent().isVisible()).isFalse();
        assertThat(window.scene().getRoot().lookupAll(".ledger-line")).hasSize(2);
        var scroll = (ScrollPane) find(".form-scroll");
        screen.run(() -> scroll.setVvalue(0.42));
        screen.picture(window.scene(), "exhibitor-points-" + look);
        screen.run(() -> scroll.setVvalue(1));
        screen.picture(window.scene(), "exhibitor-records-" + look);
        screen.run(open::undo);
        assertThat(open.state().get(MOTORS.id())).isEqualTo(MOTORS);
    }

    @Test
    void aRuleThatIsNoRuleIsNotApplied() {
        show(new Look(Language.EN, false));
        screen.run(() -> ((Button) find(".points-rules")).fire());
        var apply = (Button) find(".points-card .accent");
        assertThat(apply.isDisabled()).isFalse();

        screen.run(() -> ((TextField) find(".points-card #lot")).setText("many"));

        assertThat(apply.isDisabled()).isTrue();
    }

    @Test
    void anOverdueDocumentIsMarked() {
        show(new Look(Language.EN, false));

        assertThat(window.scene().getRoot().lookupAll(".contact-card .field-wrong").stream()
                        .filter(Node::isVisible)
                        .map(javafx.scene.control.Label.class::cast)
                        .map(javafx.scene.control.Label::getText))
                .containsExactly("Overdue");
    }

    @Test
    void pointsAreEnteredByHandAndTakenBack() {
        show(new Look(Language.EN, false));
        screen.run(() -> ((TextField) find(".ledger-entry #reason")).setText("Left early"));
        screen.run(() -> ((TextField) find(".ledger-entry #points")).setText("many"));
        assertThat(((Button) find(".ledger-entry .button")).isDisabled()).isTrue();
        screen.run(() -> ((TextField) find(".ledger-entry #points")).setText("-5"));

        screen.run(() -> find(".ledger-entry #points").fireEvent(new javafx.event.ActionEvent()));

        assertThat(open.state().get(MOTORS.id()).priorityPoints()).isEqualTo(-5);
        assertThat(window.scene().getRoot().lookupAll(".ledger-line")).hasSize(1);
        screen.run(() -> ((Button) find(".ledger-line .button")).fire());
        assertThat(open.state().get(MOTORS.id())).isEqualTo(MOTORS);
        screen.run(open::undo);
        assertThat(open.state().get(MOTORS.id()).priorityPoints()).isEqualTo(-5);
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "ZH,true"})
    void anAwardIsSeenBeforeItIsGiven(Language language, boolean dark) {
        open.edit(state -> {
            var rules = PointsScheme.usual(LocalDate.of(2021, 9, 23));
            var builder = new ChangeBuilder(state)
                    .put(PointsScheme.of(state, open.id()).with(rules, 1));
            for (var at = 1; at <= 8; at++) {
                builder.put(Exhibitor.named(new Id<>("e" + at), Name.of("Company " + at, "企业 " + at))
                        .edit()
                        .attended(List.of(2017, 2018 + at % 2))
                        .sponsorship(at % 3 * 10_000)
                        .build());
            }
            return builder.build(Label.of("change.create"));
        });
        show(new Look(language, dark));
        screen.run(() -> ((MenuButton) find("#roster-tools")).getItems().get(1).fire());
        var table = (TableView<?>) find(".award-table");
        assertThat(table.getItems()).hasSize(9);
        screen.picture(
                window.scene(),
                ("points-award-" + language + "-" + (dark ? "dark" : "light")).toLowerCase(Locale.ROOT));
        var before = open.state();

        screen.run(() -> ((Button) find(".award-card .accent")).fire());

        assertThat(open.state().get(MOTORS.id()).priorityPoints()).isEqualTo(30);
        assertThat(find(".award-card").getParent().isVisible()).isFalse();
        screen.run(() -> ((MenuButton) find("#roster-tools")).getItems().get(1).fire());
        assertThat(table.getItems()).isEmpty();
        screen.run(open::undo);
        assertThat(open.state()).isEqualTo(before);
        assertThat(table.getItems()).hasSize(9);
    }
}
