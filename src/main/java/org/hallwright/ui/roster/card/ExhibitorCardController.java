package org.hallwright.ui.roster.card;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// Wires the card of an exhibitor: the plan round its booths, then a section for each place that knows of it.
public final class ExhibitorCardController {
    private static final double WIDTH_PX = 358;
    private static final double HEIGHT_PX = 190;

    private final ExhibitorCardViewModel viewModel;
    private final BoothPicture picture = new BoothPicture();
    private final VBox past = new VBox();

    @FXML
    private ScrollPane card;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private StackPane plan;

    @FXML
    private VBox sections;

    public ExhibitorCardController(ExhibitorCardViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        picture.setPrefSize(WIDTH_PX, HEIGHT_PX);
        picture.setCursor(Cursor.HAND);
        picture.setOnMouseClicked(e -> viewModel
                .desk()
                .goTo()
                .to(
                        Place.FLOOR_PLAN,
                        viewModel.booths().stream().map(booth -> booth.id()).toList()));
        plan.getChildren().setAll(picture);
        plan.managedProperty().bind(plan.visibleProperty());
        plan.visibleProperty().bind(picture.visibleProperty());
        past.getStyleClass().add("card-lines");
        viewModel.pastProperty().addListener((o, was, is) -> fill(past, is, "roster.card-no-past"));
    }

    /// Shows whose card it is now, or hides it.
    public void show(@Nullable Id<Exhibitor> id) {
        card.setVisible(id != null);
        viewModel.show(id);
        refresh();
    }

    /// Shows the same exhibitor as it is after a change.
    public void follow() {
        if (card.isVisible()) {
            viewModel.exhibitor().ifPresentOrElse(e -> show(e.id()), () -> show(null));
        }
    }

    private void refresh() {
        var shown = viewModel.exhibitor();
        if (shown.isEmpty()) {
            return;
        }
        var desk = viewModel.desk();
        var name = shown.get().name();
        title.setText(desk.name(name));
        var other = desk.messages().language().other().pick(name);
        subtitle.setText(other.equals(title.getText()) ? "" : other);
        picture.show(desk.state(), viewModel.booths(), desk::name);
        sections.getChildren().clear();
        viewModel.sections().forEach((key, lines) -> {
            var box = new VBox();
            box.getStyleClass().add("card-lines");
            fill(box, lines, "roster.card-none");
            add(key, box);
        });
        fill(past, viewModel.pastProperty().get(), "roster.card-no-past");
        add("past", past);
    }

    private void add(String key, Node content) {
        var heading = new Label(viewModel.desk().text("roster.card." + key));
        heading.getStyleClass().add("section-title");
        var section = new VBox(heading, content);
        section.getStyleClass().addAll("form-section", "ruled");
        sections.getChildren().add(section);
    }

    private void fill(VBox box, List<CardLine> lines, String none) {
        if (lines.isEmpty()) {
            var nothing = new Label(viewModel.desk().text(none));
            nothing.getStyleClass().add("text-muted");
            box.getChildren().setAll(nothing);
        } else {
            box.getChildren().setAll(lines.stream().map(this::node).toList());
        }
    }

    private Node node(CardLine line) {
        Node text;
        if (line.place() == null) {
            var label = new Label(line.text());
            label.setWrapText(true);
            text = label;
        } else {
            var link = new Hyperlink(line.text());
            link.setOnAction(e -> viewModel.follow(line));
            link.setWrapText(true);
            text = link;
        }
        var box = new VBox(text);
        box.getStyleClass().add("card-line");
        if (!line.detail().isEmpty()) {
            var detail = new Label(line.detail());
            detail.getStyleClass().add("card-detail");
            detail.setWrapText(true);
            box.getChildren().add(detail);
        }
        return box;
    }
}
