package org.hallwright.ui.roster.references;

import javafx.scene.control.TableCell;
import org.hallwright.exchange.roster.reference.OpenReference;
import org.hallwright.ui.roster.references.CandidateLine.Candidate;

/// The booths that an open reference may mean, and room to type another.
final class MeantCell extends TableCell<OpenReference, OpenReference> {
    private final ReferencesViewModel viewModel;
    private final CandidateLine line;

    MeantCell(ReferencesViewModel viewModel) {
        this.viewModel = viewModel;
        line = new CandidateLine(viewModel.desk().text("roster.booth-typed"));
    }

    @Override
    protected void updateItem(OpenReference item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        if (!empty && item != null) {
            line.show(
                    item.nearest().stream()
                            .map(booth -> new Candidate(viewModel.words(item, booth), viewModel.hint(item, booth)))
                            .toList(),
                    at -> viewModel.means(item, item.nearest().get(at)),
                    number -> viewModel.means(item, number));
        }
    }
}
