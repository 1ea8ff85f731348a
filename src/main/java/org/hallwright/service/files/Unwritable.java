package org.hallwright.service.files;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.problem.Refused;

/// Thrown where a file of the user's cannot be written: no such folder, no right, no room.
public final class Unwritable extends Refused {
    public Unwritable(Path path, Throwable cause) {
        super("files.unwritable", List.of(path.toString()), cause);
    }
}
