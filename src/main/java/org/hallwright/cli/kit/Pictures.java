package org.hallwright.cli.kit;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.Workspace;

/// Takes pictures of the window's views, which the command line itself knows nothing of.
@FunctionalInterface
public interface Pictures {
    /// Takes none: for who has no views.
    Pictures NONE = (workspace, exhibition, language, folder) -> List.of();

    /// @return the pictures, as files in the folder
    List<Path> take(Workspace workspace, Id<Exhibition> exhibition, Language language, Path folder);
}
