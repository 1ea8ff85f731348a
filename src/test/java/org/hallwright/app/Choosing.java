package org.hallwright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Dialogs;

/// Dialogs in which always the file is chosen that a test has ready.
final class Choosing extends Dialogs {
    private final Supplier<Path> file;

    Choosing(Messages messages, Supplier<Path> file) {
        super(messages, null);
        this.file = file;
    }

    @Override
    public List<Path> openSeveral(String titleKey, String filterKey, List<String> patterns) {
        return List.of(file.get());
    }
}
