package org.hallwright.ui.kit;

import java.util.function.Consumer;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Messages;
import org.hallwright.service.Workspace;

/// What a view stands on that needs no open exhibition: the workspace, the language, the threads, the way in.
///
/// @param enter opens an exhibition in the window
/// @param notices shows a notice
public record Foyer(
        Workspace workspace,
        Messages messages,
        Formats formats,
        TaskRunner runner,
        Consumer<Id<Exhibition>> enter,
        Consumer<Notice> notices) {
    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public String name(Name name) {
        return messages.name(name);
    }
}
