package org.hallwright.ui.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Messages;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.copies.CopyService;
import org.hallwright.service.files.Pack;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.publish.copies.MergeController;
import org.hallwright.ui.publish.copies.MergeViewModel;

/// Lays out a card per paper and lists what was written.
public final class PublishController extends ViewController {
    private final PublishViewModel viewModel;
    private final MergeViewModel copies;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private HBox wordings;

    @FXML
    private Label folder;

    @FXML
    private FlowPane papers;

    @FXML
    private VBox written;

    @FXML
    private MergeController mergeController;

    public PublishController(PublishViewModel viewModel, MergeViewModel copies, Messages messages, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.copies = copies;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        languageButtons();
        folder.textProperty().bind(viewModel.folderProperty().asString());
        viewModel.written().subscribe(this::listWritten);
        listWritten();
    }

    @Override
    protected void onShow() {
        papers.getChildren().setAll(Arrays.stream(Pack.values()).map(this::card).toList());
        whileShown(copies.desk().listen(change -> mergeController.follow()));
    }

    private void languageButtons() {
        var group = new ToggleGroup();
        var values = PaperLanguage.values();
        for (var language : values) {
            var button = new ToggleButton(messages.text("paper-language", language));
            button.setToggleGroup(group);
            button.setSelected(language == viewModel.languageProperty().get());
            button.getStyleClass().add(pill(language.ordinal(), values.length));
            button.setOnAction(e -> {
                button.setSelected(true);
                viewModel.languageProperty().set(language);
            });
            wordings.getChildren().add(button);
        }
    }

    private static String pill(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }

    private VBox card(Pack pack) {
        var key = "paper-card." + pack.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var title = new Label(messages.text(key));
        title.getStyleClass().add("card-title");
        var hint = new Label(messages.text(key + ".hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("text-muted");
        var possible = viewModel.isPossible(pack);
        var write =
                new Button(messages.text(possible ? "publish.write" : "publish.nothing"), Icons.of("mdmz-save_alt"));
        write.getStyleClass().add("accent");
        write.setId("write-" + pack.name().toLowerCase(Locale.ROOT));
        write.disableProperty().bind(Bindings.createBooleanBinding(() -> !possible, viewModel.busyProperty()));
        write.setOnAction(e -> viewModel.write(pack));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var head = new HBox(10, Icons.of(icon(pack), "paper-icon"), title);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(head, hint, gap, write);
        if (pack == Pack.PLAN) {
            card.getChildren().add(2, presets());
        }
        card.getStyleClass().addAll("card", "paper-card");
        return card;
    }

    /// For whom the plans are, which decides what is on them.
    private HBox presets() {
        var label = new Label(messages.text("publish.for-whom"));
        var list = new ComboBox<PlanPreset>();
        list.setId("plan-preset");
        list.getItems().setAll(PlanPreset.values());
        list.setConverter(Choices.words(preset -> preset == null ? "" : messages.text(preset.key())));
        list.setMaxWidth(Double.MAX_VALUE);
        list.valueProperty().bindBidirectional(viewModel.presetProperty());
        label.setLabelFor(list);
        HBox.setHgrow(list, Priority.ALWAYS);
        var row = new HBox(10, label, list);
        row.getStyleClass().add("paper-choice");
        return row;
    }

    private static String icon(Pack pack) {
        return switch (pack) {
            case PROGRAMME -> "mdal-list_alt";
            case DOORS -> "mdmz-meeting_room";
            case TIMETABLE -> "mdmz-view_week";
            case PLAN -> "mdmz-map";
            case GUESTS -> "mdmz-people";
            case SCHEDULE_CHANGES -> "mdal-compare_arrows";
            case SIGNING -> "mdal-border_color";
        };
    }

    private void listWritten() {
        written.getChildren()
                .setAll(viewModel.written().stream().map(this::link).toList());
        if (viewModel.written().isEmpty()) {
            var none = new Label(messages.text("publish.none-yet"));
            none.getStyleClass().add("text-muted");
            written.getChildren().add(none);
        }
    }

    private Hyperlink link(Path file) {
        var link = new Hyperlink(file.getFileName().toString(), Icons.of("mdmz-picture_as_pdf"));
        link.setOnAction(e -> viewModel.show(file));
        return link;
    }

    @FXML
    private void onWriteCopy() {
        dialogs.save("copies.write-title", viewModel.copyName(), "copies.format", List.of(CopyService.EXTENSION))
                .ifPresent(copies::write);
    }

    @FXML
    private void onMergeCopy() {
        dialogs.open("copies.merge-title", "copies.files", List.of("*." + CopyService.EXTENSION, "*.zip"))
                .ifPresent(mergeController::open);
    }

    /// Shows what a copy of the exhibition differs in.
    public void merge(Path file) {
        mergeController.open(file);
    }

    @FXML
    private void onFolder() {
        dialogs.folder("publish.choose-folder").ifPresent(viewModel.folderProperty()::set);
    }

    @FXML
    private void onOpenFolder() {
        viewModel.show(viewModel.folderProperty().get());
    }
}
