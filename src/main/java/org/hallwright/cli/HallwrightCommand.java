package org.hallwright.cli;

import org.hallwright.cli.kit.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The program's own name, under which all commands stand.
@Command(name = "hallwright", mixinStandardHelpOptions = false)
final class HallwrightCommand {
    @Mixin
    final GlobalOptions options = new GlobalOptions();
}
