package org.hallwright.ui.roster.wish;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.wish.WishPreview;
import org.hallwright.i18n.RecordWords;
import org.hallwright.service.files.WishFormService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// Wish forms on their way out and back: what each that came back changes, before it is done.
public final class WishIntakeViewModel {
    private final Desk desk;
    private final WishFormService service;
    private final ReadOnlyObjectWrapper<@Nullable WishPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Path> files = List.of();
    private boolean storing;
    private int reading;

    public WishIntakeViewModel(Desk desk, WishFormService service) {
        this.desk = desk;
        this.service = service;
    }

    public Desk desk() {
        return desk;
    }

    /// The ids of all exhibitors, by name.
    public List<Id<Exhibitor>> all() {
        return service.all();
    }

    /// Writes a form for each of them into a folder.
    public void write(Collection<Id<Exhibitor>> ids, Path folder) {
        desk.runner()
                .work(
                        Label.of("work.writing", folder.getFileName()),
                        progress -> service.write(ids, folder, progress),
                        written -> desk.notices()
                                .accept(Notice.done("wishes.written", written.size(), folder.getFileName())));
    }

    /// Shows what reading these files, or the forms in this folder, would change.
    public void open(List<Path> chosen) {
        files = List.copyOf(chosen);
        preview.set(null);
        open.set(true);
        read();
    }

    public void close() {
        reading++;
        storing = false;
        open.set(false);
        busy.set(false);
    }

    /// Reads again, because the roster has changed meanwhile.
    public void follow() {
        if (open.get() && !storing) {
            read();
        }
    }

    private void read() {
        var mine = ++reading;
        refusal.set("");
        busy.set(true);
        desk.runner()
                .work(
                        Label.of("work.reading", files.getFirst().getFileName()),
                        progress -> service.preview(files, progress),
                        found -> {
                            if (mine == reading) {
                                busy.set(false);
                                preview.set(found);
                            }
                        },
                        failure -> {
                            if (mine == reading) {
                                refuse(failure);
                            }
                        });
    }

    private void refuse(Throwable failure) {
        storing = false;
        busy.set(false);
        preview.set(null);
        if (failure instanceof Refused refused) {
            refusal.set(desk.messages().text(refused.key(), refused.args()));
        } else {
            close();
            desk.runner().failed(failure);
        }
    }

    /// Takes what the forms say, in one change, and closes.
    public void importAll() {
        var found = preview.get();
        if (found == null || found.updated() == 0 || busy.get()) {
            return;
        }
        reading++;
        storing = true;
        busy.set(true);
        desk.runner()
                .edit(
                        Label.of("work.reading", files.getFirst().getFileName()),
                        progress -> service.importFrom(files, progress),
                        done -> {
                            close();
                            desk.notices().accept(Notice.done("wishes.read", done.updated()));
                        },
                        this::refuse);
    }

    /// Whose form it is; empty where nobody's.
    String exhibitor(WishPreview.Form form) {
        var before = form.before();
        return before == null ? "" : desk.name(before.name());
    }

    /// What it changes: each field with what it will be.
    String changes(WishPreview.Form form) {
        var after = form.after();
        if (after == null) {
            return desk.text("wishes.refused");
        }
        if (form.fields().isEmpty()) {
            return desk.text("wishes.unchanged");
        }
        var words = new RecordWords(desk.messages(), desk.formats(), List.of(desk.state()));
        var said = Fields.of(after);
        return form.fields().stream()
                .map(field -> words.field(field) + ": " + words.value(field, said.get(field)))
                .collect(Collectors.joining(" · "));
    }

    /// What reading would do; null while it is not known.
    public ReadOnlyObjectProperty<@Nullable WishPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why the files cannot be read; empty where they can.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
