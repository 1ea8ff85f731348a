package org.hallwright.service.files;

import java.nio.file.Path;

/// A file that was written.
///
/// @param pages of a paper, 0 for what has none
public record Written(Path path, long bytes, int pages) {
    Written withoutPages() {
        return new Written(path, bytes, 0);
    }
}
