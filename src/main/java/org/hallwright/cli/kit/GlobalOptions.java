package org.hallwright.cli.kit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command takes, before or after its name.
public final class GlobalOptions {
    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "cli.option.store", scope = ScopeType.INHERIT)
    @Nullable
    Path store;

    @Option(
            names = "--exhibition",
            paramLabel = "CODE",
            descriptionKey = "cli.option.exhibition",
            scope = ScopeType.INHERIT)
    @Nullable
    String exhibition;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--lang", paramLabel = "en|zh|both", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    @Nullable
    String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;
}
