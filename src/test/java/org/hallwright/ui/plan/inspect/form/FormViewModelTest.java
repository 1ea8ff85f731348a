package org.hallwright.ui.plan.inspect.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Label;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.junit.jupiter.api.Test;

class FormViewModelTest {
    private record Shelf(String name, double width) {}

    private static final Typed<Shelf> NAME =
            FormField.words("name", FormField.FULL, Shelf::name, (shelf, name) -> new Shelf(name, shelf.width()));
    private static final Typed<Shelf> WIDTH =
            FormField.size("width", FormField.THIRD, Shelf::width, (shelf, width) -> new Shelf(shelf.name(), width));

    private final List<Shelf> edits = new ArrayList<>();
    private final FormViewModel<Shelf> form = new FormViewModel<>(List.of(NAME, WIDTH), edits::add);

    @Test
    void whatIsShownStandsInTheFields() {
        form.show(new Shelf("top", 1.25));

        assertThat(form.text(NAME).get()).isEqualTo("top");
        assertThat(form.text(WIDTH).get()).isEqualTo("1.25");
    }

    @Test
    void whatIsTypedIsAnEditOnceItIsCommitted() {
        form.show(new Shelf("top", 1));
        form.text(WIDTH).set("2,5 m");
        assertThat(edits).isEmpty();

        form.commit(WIDTH);

        assertThat(edits).containsExactly(new Shelf("top", 2.5));
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsEdited() {
        form.show(new Shelf("top", 1));
        form.text(WIDTH).set("wide");
        form.commit(WIDTH);
        assertThat(form.problemsProperty().get()).containsEntry(WIDTH, Label.of("plan.side-wrong"));

        form.text(WIDTH).set("0.01");
        form.commit(WIDTH);
        assertThat(form.problemsProperty().get()).containsKey(WIDTH);

        form.text(WIDTH).set("1");
        form.commit(WIDTH);
        assertThat(form.problemsProperty().get()).isEmpty();
        assertThat(edits).isEmpty();
    }

    @Test
    void whatIsCommittedUnchangedIsNoEdit() {
        form.show(new Shelf("top", 1));
        form.commit(NAME);
        form.enter(new Shelf("top", 1));

        assertThat(edits).isEmpty();
    }

    @Test
    void anotherRecordForgetsWhatWasTyped() {
        form.show(new Shelf("top", 1));
        form.text(WIDTH).set("nonsense");
        form.commit(WIDTH);

        form.show(new Shelf("low", 3));

        assertThat(form.text(WIDTH).get()).isEqualTo("3");
        assertThat(form.problemsProperty().get()).isEmpty();
    }

    @Test
    void beforeAnythingIsShownNothingHappens() {
        form.text(NAME).set("early");
        form.commit(NAME);
        form.enter(new Shelf("early", 1));

        assertThat(edits).isEmpty();
    }
}
