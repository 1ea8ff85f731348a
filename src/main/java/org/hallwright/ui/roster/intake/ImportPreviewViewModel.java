package org.hallwright.ui.roster.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.roster.KeptValue;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.service.RosterService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSource.Kind;
import org.hallwright.ui.kit.intake.FileIntake;
import org.hallwright.ui.kit.intake.FileIntake.AsRead;
import org.hallwright.ui.kit.intake.FileIntake.ToChoose;

/// A roster file on its way in: beside how it is read, what the user says of exhibitors that are there, of values that
/// were edited since, and of booths that the plan has not.
public final class ImportPreviewViewModel implements FileIntake.Reader<RosterField, RosterPreview> {
    private static final Kind<RosterField> KIND =
            new Kind<>("", false, List.of(RosterField.values()), RosterField::key);

    private final Desk desk;
    private final RosterService service;
    private final FileIntake<RosterField, RosterPreview> intake;
    private final ObjectProperty<OnDuplicate> onDuplicate = new SimpleObjectProperty<>(OnDuplicate.MERGE);

    /// Replaced and never changed, as it is read off the screen's thread.
    private volatile RosterOptions said = RosterOptions.FIND_OUT;

    public ImportPreviewViewModel(Desk desk, RosterService service, ColumnMemory memory) {
        this.desk = desk;
        this.service = service;
        intake = new FileIntake<>(
                desk, memory, KIND, new ToChoose("exchange.no-name-column", "roster.choose-name"), this);
        onDuplicate.addListener((o, was, is) -> say(said.with(is)));
    }

    private void say(RosterOptions now) {
        said = now;
        intake.refresh();
    }

    @Override
    public Optional<FoundColumns<RosterField>> columns(Path path, TableForm<RosterField> form) {
        return Optional.of(service.columns(path, form));
    }

    @Override
    public RosterPreview preview(AsRead<RosterField> file, Progress progress) {
        return service.preview(file.columns().orElseThrow().table(), said.with(file.form()), progress);
    }

    @Override
    public boolean bringsAnything(RosterPreview preview) {
        return !preview.toChange().isEmpty();
    }

    /// Shows what importing this file would do.
    public void open(Path path) {
        intake.close();
        onDuplicate.set(OnDuplicate.MERGE);
        said = RosterOptions.FIND_OUT;
        intake.open(path);
    }

    /// Puts the file into the roster, in one change, and closes.
    public void importAll() {
        intake.take(service::importFrom, done -> {
            var counts = done.counts();
            desk.notices().accept(Notice.done("roster.imported", counts.created(), counts.updated()));
        });
    }

    /// Lets the file win over what was edited since, or what was edited over the file.
    public void take(Collection<KeptValue> values, boolean fromFile) {
        say(said.with(said.choices().taking(values, fromFile)));
    }

    /// Says which booth of the plan a reference means.
    ///
    /// @return whether there is one booth of that number
    public boolean means(UnmatchedBooth reference, String number) {
        var booth = new BoothIndex(desk.state(), desk.open().isOver()).find(number, "");
        booth.ifPresent(b -> say(said.with(said.choices().meaning(reference.reference(), b.id()))));
        return booth.isPresent();
    }

    public Desk desk() {
        return desk;
    }

    /// The file that is looked at.
    FileIntake<RosterField, RosterPreview> intake() {
        return intake;
    }

    /// What becomes of exhibitors that are there already.
    ObjectProperty<OnDuplicate> onDuplicateProperty() {
        return onDuplicate;
    }
}
