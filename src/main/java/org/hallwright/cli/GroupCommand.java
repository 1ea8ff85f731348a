package org.hallwright.cli;

import picocli.CommandLine.Command;

/// A word under which further commands stand, such as `import`.
@Command
final class GroupCommand {}
