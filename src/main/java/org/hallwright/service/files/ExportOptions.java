package org.hallwright.service.files;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.revisions.VersionSpan;

/// What is asked of every exported file.
///
/// @param hall code of the only hall to export, empty for all
/// @param at when it is made
/// @param preset for whom the plan is; that for the public holds nothing else in any format
/// @param versions of the programme whose differences are told
public record ExportOptions(String hall, PaperLanguage language, Instant at, PlanPreset preset, VersionSpan versions) {
    /// All halls, for the sales desk.
    public static ExportOptions of(PaperLanguage language, Instant at) {
        return new ExportOptions("", language, at, PlanPreset.SALES, VersionSpan.LAST);
    }

    public ExportOptions ofHall(String code) {
        return new ExportOptions(code, language, at, preset, versions);
    }

    public ExportOptions as(PlanPreset newPreset) {
        return new ExportOptions(hall, language, at, newPreset, versions);
    }

    public ExportOptions between(VersionSpan newVersions) {
        return new ExportOptions(hall, language, at, preset, newVersions);
    }

    /// @throws WrongRequest if no preset has that name
    public ExportOptions as(String word) {
        return as(PlanPreset.named(word).orElseThrow(() -> {
            var known = Arrays.stream(PlanPreset.values()).map(PlanPreset::word).collect(Collectors.joining(", "));
            return new WrongRequest("files.unknown-preset", word, known);
        }));
    }

    PaperOptions paper() {
        return new PaperOptions(language, at);
    }
}
