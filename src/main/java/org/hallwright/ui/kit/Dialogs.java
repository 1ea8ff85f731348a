package org.hallwright.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hallwright.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// Asks the user: for a decision, a file to open, a place to save.
///
/// The one seam that tests replace, because a journey through the window cannot answer the system's own
/// dialogs.
public class Dialogs {
    private static final double TEXT_WIDTH_PX = 380;

    private final Messages messages;
    private final @Nullable Window owner;

    public Dialogs(Messages messages, @Nullable Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /// Asks whether to go on; the button bears the name of the action.
    public boolean confirm(String titleKey, String textKey, String actionKey, Object... args) {
        var act = new ButtonType(messages.text(actionKey), ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, messages.text(textKey, args), act, cancel);
        alert.setHeaderText(messages.text(titleKey, args));
        alert.setTitle(messages.text("app.name"));
        alert.initOwner(owner);
        return alert.showAndWait().filter(act::equals).isPresent();
    }

    /// Asks which one; the button bears the name of the action.
    ///
    /// @param first what is chosen unless the user chooses another
    public <T> Optional<T> choose(
            String titleKey, String textKey, String actionKey, List<T> choices, T first, Function<T, String> words) {
        var list = new ComboBox<T>();
        list.getItems().setAll(choices);
        list.setConverter(Choices.words(choice -> choice == null ? "" : words.apply(choice)));
        list.setValue(first);
        list.setMaxWidth(Double.MAX_VALUE);
        var text = new Label(messages.text(textKey));
        text.setWrapText(true);
        text.setLabelFor(list);
        text.setPrefWidth(TEXT_WIDTH_PX);
        var act = new ButtonType(messages.text(actionKey), ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var asked = new Dialog<T>();
        asked.setTitle(messages.text("app.name"));
        asked.setHeaderText(messages.text(titleKey));
        asked.getDialogPane().setContent(new VBox(8, text, list));
        asked.getDialogPane().getButtonTypes().setAll(act, cancel);
        asked.setResultConverter(button -> act.equals(button) ? list.getValue() : null);
        asked.initOwner(owner);
        return asked.showAndWait();
    }

    /// A whole number that is asked for.
    ///
    /// @param labelKey what it says
    /// @param first what it is unless the user changes it
    public record Number(String labelKey, int first, int least, int most) {}

    /// Asks for whole numbers, in their order; the button bears the name of the action.
    public Optional<List<Integer>> numbers(String titleKey, String actionKey, List<Number> numbers) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        var spinners = numbers.stream()
                .map(n -> new Spinner<Integer>(n.least(), n.most(), n.first()))
                .toList();
        for (var i = 0; i < numbers.size(); i++) {
            var label = new Label(messages.text(numbers.get(i).labelKey()));
            label.setLabelFor(spinners.get(i));
            spinners.get(i).setEditable(true);
            grid.addRow(i, label, spinners.get(i));
        }
        var act = new ButtonType(messages.text(actionKey), ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var asked = new Dialog<List<Integer>>();
        asked.setTitle(messages.text("app.name"));
        asked.setHeaderText(messages.text(titleKey));
        asked.getDialogPane().setContent(grid);
        asked.getDialogPane().getButtonTypes().setAll(act, cancel);
        asked.setResultConverter(button ->
                act.equals(button) ? spinners.stream().map(Spinner::getValue).toList() : null);
        asked.initOwner(owner);
        return asked.showAndWait();
    }

    /// Asks for a file to read.
    ///
    /// @param patterns such as `*.csv`
    public Optional<Path> open(String titleKey, String filterKey, List<String> patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(filterKey), patterns));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// Asks for files to read, one or several; empty where none was chosen.
    public List<Path> openSeveral(String titleKey, String filterKey, List<String> patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(filterKey), patterns));
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /// Asks where to save a file and in which format; the name ends in the format that is chosen.
    ///
    /// @param formatKey a format's name, with its end as the argument
    /// @param formats the ends of names, such as `dxf`
    public Optional<Path> save(String titleKey, String fileName, String formatKey, List<String> formats) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.setInitialFileName(fileName);
        formats.forEach(format -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text(formatKey, format.toUpperCase(java.util.Locale.ROOT)), "*." + format)));
        var file = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        var chosen = chooser.getSelectedExtensionFilter();
        var end = chosen == null
                ? "." + formats.getFirst()
                : chosen.getExtensions().getFirst().substring(1);
        return file.flatMap(path -> ended(path, end, formats));
    }

    /// The system's own question was about the name without its end.
    private Optional<Path> ended(Path path, String end, List<String> formats) {
        if (formats.stream().anyMatch(known -> path.toString().endsWith("." + known))) {
            return Optional.of(path);
        }
        var file = path.resolveSibling(path.getFileName() + end);
        return !Files.exists(file) || replace(List.of(file)) ? Optional.of(file) : Optional.empty();
    }

    /// Asks whether files that are there may be written over.
    public boolean replace(List<Path> files) {
        var first = String.valueOf(files.getFirst().getFileName());
        return confirm("dialog.replace-title", "dialog.replace-text", "dialog.replace", files.size(), first);
    }

    /// Asks where to save a file.
    public Optional<Path> save(String titleKey, String fileName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.setInitialFileName(fileName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    public Optional<Path> folder(String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(titleKey));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
