package org.hallwright.cli.kit;

import java.nio.file.Path;

/// Where a failure was written down, and under which short code.
public record BugNote(String code, Path log) {}
