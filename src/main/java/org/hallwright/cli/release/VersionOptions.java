package org.hallwright.cli.release;

import org.hallwright.domain.schedule.release.ProgrammeChanges.Reader;
import org.hallwright.service.revisions.VersionSpan;
import picocli.CommandLine.Option;

/// Between which versions of the programme differences are asked for.
public final class VersionOptions {
    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "cli.option.version-from")
    private String from = "";

    @Option(names = "--to", paramLabel = "VERSION|now", descriptionKey = "cli.option.version-to")
    private String to = "";

    @Option(names = "--internal", descriptionKey = "cli.option.internal")
    private boolean internal;

    public VersionSpan span() {
        return new VersionSpan(from, to, internal ? Reader.HOUSE : Reader.PUBLIC);
    }
}
