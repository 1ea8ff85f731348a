package org.hallwright.rules.source.planted;

import javafx.fxml.FXML;

/// The controller that planted views name.
public final class HallController {
    @FXML
    private Object number;

    @FXML
    private Object part;

    @FXML
    private Object partController;

    public HallViewModel getViewModel() {
        return new HallViewModel();
    }

    @FXML
    private void save() {}

    /// What planted views bind to.
    public static final class HallViewModel {
        public boolean isReady() {
            return true;
        }
    }
}
