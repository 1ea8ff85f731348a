package org.hallwright.ui.roster.form;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Icons;

/// Wires the lists of the form: documents due, exhibits, and fields of the user's own; a small card for each.
public final class RecordsFormController {
    private final ExhibitorFormViewModel viewModel;

    @FXML
    private VBox documents;

    @FXML
    private VBox exhibits;

    @FXML
    private VBox own;

    public RecordsFormController(ExhibitorFormViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var records = viewModel.fields().records;
        keep(documents, records.documents, this::document);
        keep(exhibits, records.exhibits, this::exhibit);
        keep(own, records.own, this::ownField);
    }

    /// Typing in a card changes its line too, and must keep the cursor.
    private void keep(VBox box, ObservableList<LineDraft> lines, java.util.function.Function<LineDraft, Node> card) {
        Runnable rebuild =
                () -> box.getChildren().setAll(lines.stream().map(card).toList());
        lines.addListener((ListChangeListener<LineDraft>) change -> {
            while (change.next()) {
                if (!change.wasUpdated()) {
                    rebuild.run();
                    return;
                }
            }
        });
        rebuild.run();
    }

    private Node document(LineDraft line) {
        var card = named(line, viewModel.fields().records.documents);
        card.add(field("roster.document-due", line.first, false), 0, 1);
        card.add(field("roster.document-received", line.second, false), 1, 1);
        var state = new Label();
        Runnable tell = () -> tell(line, state);
        List.of(line.first, line.second).forEach(text -> text.addListener(o -> tell.run()));
        tell.run();
        card.add(state, 0, 2, 3, 1);
        return card;
    }

    private void tell(LineDraft line, Label state) {
        var document = line.document();
        var overdue = document.isOverdue(viewModel.today());
        var key = !line.isSound()
                ? "roster.day-wrong"
                : document.received() != null
                        ? "roster.document-here"
                        : overdue ? "roster.document-overdue" : "roster.document-awaited";
        state.setText(viewModel.desk().text(key));
        state.getStyleClass().setAll("label", overdue || !line.isSound() ? "field-wrong" : "line-state");
    }

    private Node exhibit(LineDraft line) {
        var card = named(line, viewModel.fields().records.exhibits);
        var form = new ComboBox<ExhibitForm>();
        Choices.fill(
                form,
                List.of(ExhibitForm.values()),
                f -> viewModel.desk().messages().text("exhibit-form", f));
        form.valueProperty().bindBidirectional(line.form);
        form.setMaxWidth(Double.MAX_VALUE);
        card.add(form, 0, 1);
        card.add(field("roster.exhibit-link", line.second, false), 1, 1);
        return card;
    }

    private Node ownField(LineDraft line) {
        var card = card();
        card.add(field("roster.own-name", line.first, false), 0, 0);
        card.add(field("roster.own-value", line.second, line.second.get().contains("\n")), 1, 0);
        var records = viewModel.fields().records;
        card.add(remove(line, records.own), 2, 0);
        var wrong = new Label(viewModel.desk().text("roster.own-wrong"));
        wrong.getStyleClass().add("field-wrong");
        wrong.visibleProperty().bind(Bindings.createBooleanBinding(() -> !records.isSound(line), records.own));
        wrong.managedProperty().bind(wrong.visibleProperty());
        card.add(wrong, 0, 1, 3, 1);
        return card;
    }

    private GridPane named(LineDraft line, ObservableList<LineDraft> lines) {
        var card = card();
        card.add(field("roster.line-en", line.en, false), 0, 0);
        card.add(field("roster.line-zh", line.zh, false), 1, 0);
        card.add(remove(line, lines), 2, 0);
        return card;
    }

    private static GridPane card() {
        var card = new GridPane();
        card.getStyleClass().add("contact-card");
        return card;
    }

    /// A field of one line would drop the ends of lines that are there.
    private TextInputControl field(String key, StringProperty value, boolean severalLines) {
        var field = severalLines ? new TextArea() : new TextField();
        if (field instanceof TextArea area) {
            area.setPrefRowCount(2);
        }
        field.setPromptText(viewModel.desk().text(key));
        field.setAccessibleText(viewModel.desk().text(key));
        field.textProperty().bindBidirectional(value);
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button remove(LineDraft line, ObservableList<LineDraft> lines) {
        var remove = new Button(null, Icons.of("mdal-close"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(viewModel.desk().text("roster.remove-line"));
        remove.setOnAction(e -> lines.remove(line));
        return remove;
    }

    @FXML
    private void onDocument() {
        add(documents, viewModel.fields().records.documents, LineDraft.of(new DocumentDue(Name.NONE, null, null)));
    }

    @FXML
    private void onExhibit() {
        var exhibit = new Exhibit(Name.NONE, ExhibitForm.PHYSICAL, "");
        add(exhibits, viewModel.fields().records.exhibits, LineDraft.of(exhibit));
    }

    @FXML
    private void onOwn() {
        add(own, viewModel.fields().records.own, LineDraft.own("", ""));
    }

    private static void add(VBox box, ObservableList<LineDraft> lines, LineDraft line) {
        lines.add(line);
        if (box.getChildren().getLast() instanceof GridPane card) {
            card.getChildren().getFirst().requestFocus();
        }
    }
}
