package org.hallwright.ui.figures;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.figures.Definition;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.figures.FiguresViewModel.Card;
import org.hallwright.ui.figures.FiguresViewModel.Part;
import org.hallwright.ui.figures.FiguresViewModel.Sheet;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.kit.values.Bar;
import org.hallwright.ui.kit.values.BarList;
import org.hallwright.ui.kit.values.Figure;

/// Lays out the sheet of figures anew whenever it changes.
public final class FiguresController extends ViewController {
    private final FiguresViewModel viewModel;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private HBox definitions;

    @FXML
    private Label explanation;

    @FXML
    private HBox cards;

    @FXML
    private HBox inventoryBar;

    @FXML
    private FlowPane inventoryLegend;

    @FXML
    private VBox halls;

    @FXML
    private VBox origins;

    @FXML
    private VBox trades;

    public FiguresController(FiguresViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (var definition : Definition.values()) {
            var button = new ToggleButton(definition.name());
            button.setToggleGroup(group);
            button.setSelected(definition == viewModel.definitionProperty().get());
            button.getStyleClass()
                    .add(
                            definition.ordinal() == 0
                                    ? "left-pill"
                                    : definition == Definition.CEIR ? "right-pill" : "center-pill");
            button.setOnAction(e -> {
                button.setSelected(true);
                viewModel.definitionProperty().set(definition);
            });
            definitions.getChildren().add(button);
        }
        viewModel.sheetProperty().addListener((o, was, is) -> fill(is));
        fill(viewModel.sheetProperty().get());
    }

    @Override
    protected void onShow() {
        whileShown(viewModel.follow());
    }

    private void fill(Sheet sheet) {
        explanation.setText(sheet.explanation());
        cards.getChildren().setAll(sheet.cards().stream().map(this::card).toList());
        inventoryBar
                .getChildren()
                .setAll(sheet.inventory().stream().map(this::segment).toList());
        inventoryLegend
                .getChildren()
                .setAll(sheet.inventory().stream().map(this::legend).toList());
        lists(halls, sheet.halls(), "figures.by-hall");
        add(halls, sheet.provinces(), "figures.by-province");
        lists(origins, sheet.countries(), "figures.by-country");
        lists(trades, sheet.categories(), "figures.by-category");
        add(trades, sheet.fields(), "figures.by-field");
    }

    private void lists(VBox column, List<Bar> bars, String key) {
        column.getChildren().removeIf(BarList.class::isInstance);
        add(column, bars, key);
    }

    private void add(VBox column, List<Bar> bars, String key) {
        if (!bars.isEmpty()) {
            column.getChildren().add(new BarList(messages.text(key), bars));
        }
    }

    private VBox card(Card card) {
        var box = new Figure(card.figure(), card.label());
        box.getStyleClass().add("card");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(180);
        return box;
    }

    private Region segment(Part part) {
        var segment = new Region();
        segment.getStyleClass().addAll("part", part.style());
        segment.prefWidthProperty().bind(inventoryBar.widthProperty().multiply(part.share()));
        segment.setMinWidth(0);
        return segment;
    }

    private HBox legend(Part part) {
        var mark = new Region();
        mark.getStyleClass().addAll("part-mark", part.style());
        var name = new Label(part.name());
        name.getStyleClass().add("part-name");
        return new HBox(6, mark, name, new Label(part.figure()));
    }
}
