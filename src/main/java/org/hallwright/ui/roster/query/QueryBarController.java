package org.hallwright.ui.roster.query;

import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.hallwright.ui.kit.Completion;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;

/// Wires the query: the box, its clauses as chips that can be dropped, what is wrong, and examples to click.
public final class QueryBarController {
    private static final int EXAMPLES = 8;
    private static final double FOOT_PX = 560;

    private final ExhibitorsViewModel viewModel;
    private final ClauseWords words;

    @FXML
    private TextField filter;

    @FXML
    private Button clear;

    @FXML
    private Button help;

    @FXML
    private FlowPane clauses;

    @FXML
    private Label wrong;

    public QueryBarController(ExhibitorsViewModel viewModel) {
        this.viewModel = viewModel;
        this.words = new ClauseWords(viewModel.desk());
    }

    @FXML
    private void initialize() {
        var query = viewModel.query();
        filter.textProperty().bindBidirectional(query.textProperty());
        var completion = Completion.on(filter, new QueryOffers(viewModel)::at);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE
                    && !completion.isShowing()
                    && !filter.getText().isEmpty()) {
                onClear();
                e.consume();
            }
        });
        clear.visibleProperty().bind(filter.textProperty().isNotEmpty());
        query.parsedProperty().addListener(o -> refresh());
        query.problemProperty().addListener(o -> refresh());
        wrong.managedProperty().bind(wrong.visibleProperty());
        clauses.managedProperty().bind(clauses.visibleProperty());
        refresh();
    }

    private void refresh() {
        var query = viewModel.query();
        var problem = query.problemProperty().get();
        wrong.setVisible(problem != null);
        wrong.setText(problem == null ? "" : words.of(problem));
        var parsed = query.parsedProperty().get();
        clauses.getChildren()
                .setAll(parsed.clauses().stream()
                        .filter(clause -> clause.field().isPresent())
                        .map(clause -> {
                            var chip = new HBox(new Label(words.of(clause.condition(), parsed.words(clause))));
                            chip.getStyleClass().add("clause-chip");
                            var drop = new Button(null, Icons.of("mdal-close"));
                            drop.getStyleClass().addAll("flat", "chip-remove");
                            drop.setAccessibleText(viewModel.desk().text("roster.clause-drop"));
                            drop.setOnAction(e -> query.drop(clause));
                            chip.getChildren().add(drop);
                            return chip;
                        })
                        .toList());
        clauses.setVisible(problem == null && !clauses.getChildren().isEmpty());
    }

    @FXML
    private void onClear() {
        filter.clear();
        filter.requestFocus();
    }

    /// Examples, each with what it finds; a click writes it into the box.
    @FXML
    private void onHelp() {
        var desk = viewModel.desk();
        var title = new Label(desk.text("roster.help-title"));
        title.getStyleClass().add("section-title");
        var grid = new GridPane(14, 4);
        var menu = new ContextMenu();
        for (var i = 1; i <= EXAMPLES; i++) {
            var example = desk.text("roster.help-query." + i);
            var link = new Hyperlink(example);
            link.getStyleClass().add("query-example");
            link.setOnAction(e -> {
                filter.setText(example);
                filter.end();
                menu.hide();
            });
            grid.addRow(i, link, new Label(desk.text("roster.help-text." + i)));
        }
        // Text wraps at a width of its own; a label is asked for its height before a menu knows the width.
        var foot = new Text(desk.text("roster.help-foot"));
        foot.getStyleClass().add("help-foot");
        foot.setWrappingWidth(FOOT_PX);
        var box = new VBox(10, title, grid, foot);
        box.getStyleClass().add("query-help");
        var item = new CustomMenuItem(box, false);
        item.getStyleClass().add("filter-item");
        menu.getItems().setAll(item);
        menu.show(help, Side.BOTTOM, 0, 4);
    }
}
