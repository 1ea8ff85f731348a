package org.hallwright.publish;

import java.nio.file.Path;

/// A file that was written.
///
/// @param pages how many pages it has, 1 where the format has none
public record PrintedFile(Path path, long bytes, int pages) {}
