package org.hallwright.ui.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Label;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Language;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.Pack;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.files.Written;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;

/// Which papers can be written now, where they go, and what was written in this session.
public final class PublishViewModel {
    private final Desk desk;
    private final Clock clock;
    private final PrintService papers;
    private final Consumer<Path> opener;
    private final ObjectProperty<PaperLanguage> language = new SimpleObjectProperty<>();
    private final ObjectProperty<PlanPreset> preset = new SimpleObjectProperty<>(PlanPreset.SALES);
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final ObservableList<Path> written = FXCollections.observableArrayList();

    /// @param opener shows a file or folder with the system's own program
    public PublishViewModel(Desk desk, Clock clock, Path folder, PrintService papers, Consumer<Path> opener) {
        this.desk = desk;
        this.clock = clock;
        this.papers = papers;
        this.opener = opener;
        this.folder.set(folder);
        language.set(desk.messages().language() == Language.ZH ? PaperLanguage.ZH : PaperLanguage.EN);
    }

    /// Whether there is anything to put on that paper.
    public boolean isPossible(Pack pack) {
        return papers.isPossible(pack);
    }

    /// Writes the paper off the screen, then lists it and offers to open it.
    public void write(Pack pack) {
        var into = folder.get();
        var options = ExportOptions.of(language.get(), clock.instant()).as(preset.get());
        desk.runner()
                .work(
                        Label.of("work.papers"),
                        progress -> papers.print(pack.word(), into, options, progress),
                        files -> files.stream().map(Written::path).forEach(this::done));
    }

    private void done(Path file) {
        written.remove(file);
        written.addFirst(file);
        desk.notices()
                .accept(Notice.done("publish.written", file.getFileName()).with("publish.open", () -> show(file)));
    }

    /// What a file of the whole exhibition is called, unless the user says otherwise.
    public String copyName() {
        return desk.open().exhibition().code().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    }

    public void show(Path file) {
        opener.accept(file);
    }

    public ObjectProperty<PaperLanguage> languageProperty() {
        return language;
    }

    /// For whom the plans are.
    public ObjectProperty<PlanPreset> presetProperty() {
        return preset;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /// The files of this session, newest first.
    public ObservableList<Path> written() {
        return written;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return desk.runner().busyProperty();
    }
}
