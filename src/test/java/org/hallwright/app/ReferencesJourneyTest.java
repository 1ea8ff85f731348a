package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.reference.OpenReference;
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

/// Booths that the plan does not answer are mended and ignored through the window, with the keyboard alone.
class ReferencesJourneyTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.of("Hall A", "A 馆"), 60, 40);

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private OpenExhibition open;
    private Window window;

    private static Exhibitor named(String en, String zh, String... references) {
        return Exhibitor.named(Id.named(en), Name.of(en, zh))
                .edit()
                .boothReferences(List.of(references))
                .build();
    }

    private static Id<Exhibitor> id(String en) {
        return Id.named(en);
    }

    @BeforeEach
    void openARoster() {
        workspace = WindowFixture.empty(folder);
        workspace.create(Exhibition.titled("REF", Name.of("Autumn fair", "秋季展览会"), null, null));
        open = workspace.open("REF");
        open.edit(state -> {
            var builder = new ChangeBuilder(state).put(HALL);
            for (var number = 101; number <= 112; number++) {
                builder.put(Booth.shell(
                        new Id<>("b" + number),
                        HALL.id(),
                        "A" + number,
                        Footprint.rectangle(3 * (number - 100), 3, 3, 3)));
            }
            builder.put(named("Anji Tea", "安吉茶业", "A1O1"))
                    .put(named("Bohai Steel", "渤海钢铁", "A102", "Outdoor tent 4"))
                    .put(named("Hanse Cranes", "汉斯起重机", "AB-107"))
                    .put(named("Jilin Motors", "吉林汽车", "B-201/2"));
            return builder.build(Label.of("change.create"));
        });
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void show(Look look) {
        window = screen.call(() -> WindowFixture.window(workspace, look));
        screen.show(window.scene(), 1400, 880);
        screen.run(() -> window.enter(WindowFixture.exhibition(workspace, "REF")));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
    }

    private Node find(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private Button button() {
        return (Button) find(".unmatched-button");
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        return ((TableView<OpenReference>) find(".references-table"))
                .getItems().stream().map(OpenReference::reference).toList();
    }

    @ParameterizedTest
    @CsvSource({"EN,false", "EN,true", "ZH,false", "ZH,true"})
    void theListIsSeen(Language language, boolean dark) {
        show(new Look(language, dark));
        assertThat(button().getText()).contains("4");
        var look = (language + "-" + (dark ? "dark" : "light")).toLowerCase(Locale.ROOT);
        screen.picture(window.scene(), "exhibitors-unmatched-" + look);

        screen.run(button()::fire);

        assertThat(listed()).hasSize(4);
        screen.picture(window.scene(), "references-" + look);
    }

    @Test
    void keysMendAndIgnoreUntilNothingIsLeft() {
        show(new Look(Language.EN, false));
        screen.run(button()::fire);
        assertThat(listed()).containsExactly("A1O1", "Outdoor tent 4", "AB-107", "B-201/2");

        screen.type(KeyCode.DIGIT1);

        assertThat(Occupancy.of(open.state()).of(id("Anji Tea")))
                .extracting(Assignment::booth)
                .containsExactly(new Id<>("b101"));
        assertThat(listed()).hasSize(3);
        assertThat(button().getText()).contains("3");
        screen.type(KeyCode.DELETE);
        assertThat(open.state().get(id("Bohai Steel")).offPlan()).containsExactly("Outdoor tent 4");
        screen.type(KeyCode.ENTER);
        var field = (TextField) window.scene().getFocusOwner();
        screen.run(() -> {
            field.setText("A110");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(Occupancy.of(open.state()).of(id("Hanse Cranes"))).hasSize(1);
        screen.type(KeyCode.DELETE);
        assertThat(listed()).isEmpty();
        screen.picture(window.scene(), "references-none-en-light");
        screen.run(open::undo);
        assertThat(listed()).containsExactly("B-201/2");
        screen.type(KeyCode.ESCAPE);
        assertThat(find(".references-card").getParent().isVisible()).isFalse();
    }

    @Test
    void aNumberThatIsNoBoothIsRefused() {
        show(new Look(Language.EN, false));
        screen.run(button()::fire);
        var before = open.state();
        screen.type(KeyCode.ENTER);
        var field = (TextField) window.scene().getFocusOwner();

        screen.run(() -> {
            field.setText("Z9");
            field.fireEvent(new javafx.event.ActionEvent());
        });

        assertThat(field.getPseudoClassStates())
                .extracting(javafx.css.PseudoClass::getPseudoClassName)
                .contains("danger");
        assertThat(open.state()).isEqualTo(before);
    }

    @Test
    void whatIsIgnoredComesBackAndLeadsToItsExhibitor() {
        show(new Look(Language.ZH, false));
        screen.run(button()::fire);
        screen.type(KeyCode.DELETE);
        screen.run(() -> ((javafx.scene.control.ToggleButton) find("#offPlan")).fire());
        assertThat(listed()).hasSize(1);
        screen.picture(window.scene(), "references-ignored-zh-light");

        screen.run(() -> find(".references-table").requestFocus());
        screen.type(KeyCode.DELETE);

        assertThat(listed()).isEmpty();
        screen.run(() -> ((javafx.scene.control.ToggleButton) find("#unmatched")).fire());
        assertThat(listed()).hasSize(4);
        screen.run(() -> ((Button) find("#reveal")).fire());
        assertThat(find(".references-card").getParent().isVisible()).isFalse();
        assertThat(((javafx.scene.control.Label) find(".form-title")).getText()).isNotBlank();
    }
}
