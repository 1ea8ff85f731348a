package org.hallwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.junit.jupiter.api.Test;

class ViewControllerTest {
    private final List<String> heard = new ArrayList<>();

    private final ViewController controller = new ViewController() {
        @Override
        protected void onShow() {
            heard.add("show");
            whileShown(() -> heard.add("released"));
        }

        @Override
        protected void onHide() {
            heard.add("hide");
        }
    };

    @Test
    void whatIsRegisteredWhileShownIsReleasedWhenHidden() {
        controller.show();
        controller.hide();

        assertThat(heard).containsExactly("show", "hide", "released");
        assertThat(controller.isShown()).isFalse();
    }

    @Test
    void showingTwiceRegistersOnce() {
        controller.show();
        controller.show();
        controller.hide();
        controller.hide();

        assertThat(heard).containsExactly("show", "hide", "released");
    }

    @Test
    void aViewThatComesBackRegistersAnew() {
        controller.show();
        controller.hide();
        controller.show();

        assertThat(heard).containsExactly("show", "hide", "released", "show");
        assertThat(controller.isShown()).isTrue();
    }

    @Test
    void aControllerWithoutAViewIsNamed() {
        var views = new Views(Messages.of(Language.EN));

        assertThatThrownBy(() -> views.load(ViewControllerTest.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ViewControllerTest.fxml");
    }
}
