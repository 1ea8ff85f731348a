package org.hallwright.service.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What of an exhibition can be exported, and in which formats.
public enum Exportable {
    ROSTER("csv", "tsv", "xlsx", "json", WishFormService.FORMAT),
    BOOTHS("csv", "tsv", "xlsx"),
    PLAN("dxf", "geojson", "svg", "pdf", "png", "csv", "tsv", "xlsx"),
    SCHEDULE("csv", "tsv", "xlsx", "ics", "xml", "json", "pdf"),
    GUESTS("csv", "tsv", "xlsx", "json"),
    PROJECTS("csv", "tsv", "xlsx", "json"),
    /// What differs between two released versions of the programme; a list to send, which does not come back in.
    SCHEDULE_CHANGES("csv", "tsv", "xlsx", "json"),
    /// Each of the others that knows the format; as an archive, the whole exhibition in one file.
    ALL(
            "csv",
            "tsv",
            "xlsx",
            "dxf",
            "geojson",
            "svg",
            "pdf",
            "png",
            "ics",
            "xml",
            "json",
            WishFormService.FORMAT,
            Exportable.ARCHIVE);

    static final String ARCHIVE = "archive";

    private final List<String> formats;

    Exportable(String... formats) {
        this.formats = List.of(formats);
    }

    /// As it is named in commands and files.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word();
    }

    public List<String> formats() {
        return formats;
    }

    /// Those that are written for it: itself, or each single one that knows the format. The plan as a
    /// table is the table of booths, which is written once.
    List<Exportable> parts(String format) {
        return this != ALL
                ? List.of(this)
                : Arrays.stream(values())
                        .filter(part -> part != ALL && part != SCHEDULE_CHANGES && part.formats.contains(format))
                        .filter(part -> part != PLAN || !BOOTHS.formats.contains(format))
                        .toList();
    }
}
