package org.hallwright.ui.roster.duplicates;

import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.DuplicatePair;
import org.hallwright.ui.kit.Icons;

/// A pair in the list: both names, what makes them one, and how sure that is.
final class PairCell extends ListCell<DuplicatePair> {
    private final DuplicatesViewModel viewModel;
    private final Label one = new Label();
    private final Label other = new Label();
    private final Label why = new Label();
    private final Label sure = new Label(null, Icons.of("mdal-fiber_manual_record"));
    private final VBox lines = new VBox(2, one, other, new HBox(8, sure, why));

    PairCell(DuplicatesViewModel viewModel) {
        this.viewModel = viewModel;
        one.getStyleClass().add("pair-name");
        other.getStyleClass().add("pair-name");
        why.getStyleClass().add("text-muted");
        sure.setMinWidth(USE_PREF_SIZE);
        // The cell is as wide as the list, or a long name would widen it.
        lines.setPrefWidth(0);
    }

    @Override
    protected void updateItem(DuplicatePair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            return;
        }
        var desk = viewModel.desk();
        one.setText(viewModel
                .exhibitor(pair.one())
                .map(Exhibitor::name)
                .map(desk::name)
                .orElse(""));
        other.setText(viewModel
                .exhibitor(pair.other())
                .map(Exhibitor::name)
                .map(desk::name)
                .orElse(""));
        sure.setText(desk.messages().text("duplicate-sureness", pair.sureness()));
        sure.getStyleClass()
                .setAll("label", "pair-sure", "sure-" + pair.sureness().name().toLowerCase(Locale.ROOT));
        why.setText(reasons(viewModel, pair));
        setGraphic(lines);
    }

    static String reasons(DuplicatesViewModel viewModel, DuplicatePair pair) {
        var messages = viewModel.desk().messages();
        var words = new ArrayList<String>();
        words.add(messages.text("duplicate-likeness", pair.likeness()));
        pair.evidence().forEach(evidence -> words.add(messages.text("duplicate-evidence", evidence)));
        return String.join(viewModel.desk().text("duplicates.and"), words);
    }
}
