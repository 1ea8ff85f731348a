package org.hallwright.ui.schedule.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.work.Progress;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.Written;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;

/// Writes the programme, and what differs between its versions, into files that the user chooses.
public final class ProgrammeFiles {
    private static final List<String> FORMATS = List.of("xlsx", "csv", "tsv", "xml", "json", "ics", "pdf");

    private final Desk desk;
    private final Dialogs dialogs;
    private final Clock clock;

    public ProgrammeFiles(Desk desk, Dialogs dialogs, Clock clock) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /// Asks for a file and writes the programme as it stands; the end of its name says in which format.
    public void export() {
        export(Exportable.SCHEDULE, "schedule.export-title", FORMATS, options());
    }

    /// Asks for a file and writes it, and says what the format has no place for; the end of its name says in which
    /// format.
    ///
    /// @param formats the first one is proposed
    public void export(Exportable what, String titleKey, List<String> formats, ExportOptions options) {
        var name = desk.open().exhibition().code() + "-" + what.word() + "." + formats.getFirst();
        dialogs.save(titleKey, name, "release.export-format", formats).ifPresent(file -> export(what, file, options));
    }

    private void export(Exportable what, Path file, ExportOptions options) {
        var exports = new ExportService(desk.open());
        desk.runner()
                .work(
                        Label.of("work.writing", file.getFileName()),
                        progress -> exports.export(what, formatOf(file), file, options),
                        files -> {
                            tell(files);
                            exports.leftOut(what, formatOf(file), options)
                                    .forEach(left -> desk.notices().accept(Notice.done(left.key(), left.count())));
                        });
    }

    private static String formatOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// In the language of the screen, as of now.
    public ExportOptions options() {
        return ExportOptions.of(PaperLanguage.of(desk.messages().language()), clock.instant());
    }

    /// Writes files off the screen and says which.
    public void write(Function<Progress, List<Written>> work) {
        desk.runner().work(Label.of("work.papers"), work, this::tell);
    }

    private void tell(List<Written> files) {
        files.forEach(written -> desk.notices()
                .accept(Notice.done("publish.written", written.path().getFileName())));
    }
}
