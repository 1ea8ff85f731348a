package org.hallwright.ui.plan.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.hallwright.domain.change.Label;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.service.files.Written;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;

/// The plan's files: asks which, writes the plan in the format that is chosen.
public final class PlanFiles {
    /// The formats of plans that are read, then those of pictures.
    static final List<String> READ = Stream.concat(
                    Stream.of("dxf", "svg", "geojson", "json", "csv", "tsv", "xlsx"), UnderlayService.FORMATS.stream())
            .toList();

    /// The first is the one that is taken unless the user chooses another.
    private static final List<String> WRITTEN = List.of("dxf", "svg", "geojson", "pdf", "png", "xlsx", "csv");

    private static final List<String> PAPER_FIRST = List.of("pdf", "png", "svg", "dxf", "geojson", "xlsx", "csv");

    private final Desk desk;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Consumer<Path> opener;
    private final ExportService exports;

    /// @param opener shows a file or folder with the system's own program
    public PlanFiles(Desk desk, Dialogs dialogs, Clock clock, Consumer<Path> opener) {
        this.opener = opener;
        this.desk = desk;
        this.dialogs = dialogs;
        this.clock = clock;
        exports = new ExportService(desk.open());
    }

    /// Asks for a plan or a picture to take in.
    void ask(Consumer<Path> take) {
        var patterns = READ.stream().map(format -> "*." + format).toList();
        dialogs.open("plan-import.title", "plan-import.files", patterns).ifPresent(take);
    }

    /// A file that is dropped there is taken in as if it were chosen.
    public static void acceptDrops(Node onto, Consumer<Path> take) {
        onto.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
        });
        onto.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            e.getDragboard().getFiles().stream().limit(1).map(File::toPath).forEach(take);
            e.setDropCompleted(true);
        });
    }

    /// Asks for whom the plan is, for a file and a format, and writes it.
    public void export() {
        dialogs.choose(
                        "plan-export.title",
                        "plan-export.for-whom",
                        "plan-export.to-file",
                        List.of(PlanPreset.values()),
                        PlanPreset.SALES,
                        preset -> desk.text(preset.key()))
                .ifPresent(this::export);
    }

    private void export(PlanPreset preset) {
        var code = desk.open().exhibition().code().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        var isForUs = preset == PlanPreset.SALES;
        var name = code + "-plan" + (isForUs ? "" : "-" + preset.word());
        dialogs.save("plan-export.title", name, "plan-export.format", isForUs ? WRITTEN : PAPER_FIRST)
                .ifPresent(file -> write(file, preset));
    }

    /// Writes the plan in the format that the end of the name says.
    void write(Path file, PlanPreset preset) {
        var name = file.getFileName().toString();
        var format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var language = PaperLanguage.of(desk.messages().language());
        var options = ExportOptions.of(language, clock.instant()).as(preset);
        var others = exports.planFiles(format, file, options).stream()
                .filter(path -> !path.equals(file) && Files.exists(path))
                .toList();
        if (!others.isEmpty() && !dialogs.replace(others)) {
            return;
        }
        desk.runner()
                .work(
                        Label.of("work.plan-export"),
                        progress -> exports.export(Exportable.PLAN, format, file, options),
                        files -> tell(files, exports.underlaysLeftOut(Exportable.PLAN, format, options)));
    }

    private void tell(List<Written> files, int underlays) {
        var first = files.getFirst().path().toAbsolutePath();
        var done = files.size() == 1
                ? Notice.done("plan-export.done", first.getFileName())
                : Notice.done("plan-export.done-several", files.size(), first.getFileName());
        desk.notices().accept(done.with("publish.open-folder", () -> opener.accept(first.getParent())));
        if (underlays > 0) {
            desk.notices().accept(Notice.done("plan-export.without-underlays", underlays));
        }
    }
}
