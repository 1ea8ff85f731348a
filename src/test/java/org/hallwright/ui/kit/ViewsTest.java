package org.hallwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Views.View;
import org.hallwright.ui.kit.columns.TableSourceController;
import org.hallwright.ui.plan.FloorPlanController;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final List<String> STYLES = List.of("data:text/css,"
            + URLEncoder.encode(".theme-dark .button { -fx-pref-width: 123; }", StandardCharsets.UTF_8)
                    .replace("+", "%20"));

    private static final Dimension2D SIZE = new Dimension2D(800, 600);

    private final Screen screen = Screen.ready();

    private static View<String> view() {
        return new View<>(new VBox(new Button("Press"), new ComboBox<String>(), new TableView<String>()), "");
    }

    private static List<Control> controls(Parent root) {
        return root.getChildrenUnmodifiable().stream().map(Control.class::cast).toList();
    }

    @Test
    void aViewHasItsSkinsStylesAndSizesBeforeItIsOnTheScreen() {
        var view = view().fitted("theme-dark", STYLES, SIZE);
        assertThat(controls(view.root())).allSatisfy(control -> {
            assertThat(control.getSkin()).isNotNull();
            assertThat(control.getHeight()).isPositive();
        });
        assertThat(controls(view.root()).getFirst().getWidth()).isEqualTo(123);
        assertThat(view.root().getScene()).isNull();
        assertThat(view.root().getParent()).isNull();
    }

    @Test
    void whatIsOutOfSightComesIntoTheViewWithItsSizesWhenItIsShown() {
        var inner = new StackPane(new Button("Press"));
        var form = new VBox(inner);
        var head = new Label("Head");
        var foot = new Label("Foot");
        var view = new View<>(new VBox(head, form, foot), "");
        inner.setVisible(false);
        form.visibleProperty().bind(Bindings.equal(head.textProperty(), "open"));

        view.fitted("theme-dark", STYLES, SIZE);
        assertThat(form.getParent()).isNull();
        var reached = new ArrayList<Object>();
        form.visibleProperty().addListener((o, before, now) -> reached.add(form.getParent()));
        head.setText("open");

        assertThat(view.root().getChildrenUnmodifiable()).containsExactly(head, form, foot);
        assertThat(reached).as("who hears of it finds it there").containsExactly(view.root());
        assertThat(inner.getParent()).as("still out of sight").isNull();
        inner.setVisible(true);
        assertThat(form.getChildrenUnmodifiable()).containsExactly(inner);
        assertThat(((Control) inner.getChildren().getFirst()).getSkin()).isNotNull();
        head.setText("closed");
        assertThat(view.root().getChildrenUnmodifiable()).containsExactly(head, form, foot);
    }

    @Test
    void partsOfControlsStayTheirs() {
        var view = view();
        view.fitted("theme-dark", STYLES, SIZE);
        assertThat(view.root().lookupAll(".show-hide-columns-button"))
                .isNotEmpty()
                .noneMatch(Node::isVisible);
    }

    @Test
    void onTheScreensThreadNothingIsDoneTwice() {
        var view = screen.call(() -> view().fitted("theme-dark", STYLES, SIZE));
        assertThat(controls(view.root()))
                .allSatisfy(control -> assertThat(control.getSkin()).isNull());
    }

    @Test
    void aPartIsRegisteredWhenTheFirstOfItsControllersIsLoaded() {
        var opened = new ArrayList<String>();
        var views = new Views(Messages.of(Language.EN))
                .part(FloorPlanController.class, part -> opened.add("plan"))
                .part(Views.class, part -> {
                    opened.add("kit");
                    part.register(TableSourceController.class, TableSourceController::new);
                });
        assertThat(opened).isEmpty();
        screen.run(() -> views.load(TableSourceController.class));
        screen.run(() -> views.load(TableSourceController.class));
        assertThat(opened).containsExactly("kit");
    }

    @Test
    void aPartThatDoesNotRegisterAControllerLeavesItsNameToBeSaid() {
        var views = new Views(Messages.of(Language.EN)).part(Views.class, part -> {});
        assertThatThrownBy(() -> screen.run(() -> views.load(TableSourceController.class)))
                .hasStackTraceContaining("No supplier for the controller " + TableSourceController.class.getName());
    }
}
