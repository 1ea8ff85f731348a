package org.hallwright.ui.portfolio;

import java.util.List;
import javafx.fxml.FXML;
import org.hallwright.service.copies.CopyService;
import org.hallwright.ui.kit.Dialogs;

/// Wires the button that opens an exhibition from the file of another desk.
public final class OpenCopyController {
    private final PortfolioViewModel viewModel;
    private final Dialogs dialogs;

    public OpenCopyController(PortfolioViewModel viewModel, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void onOpenCopy() {
        dialogs.open("copies.open-title", "copies.files", List.of("*." + CopyService.EXTENSION, "*.zip"))
                .ifPresent(viewModel::openCopy);
    }
}
