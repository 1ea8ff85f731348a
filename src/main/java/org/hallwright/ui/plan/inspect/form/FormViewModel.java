package org.hallwright.ui.plan.inspect.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.change.Label;
import org.hallwright.ui.plan.inspect.form.FormField.Typed;
import org.jspecify.annotations.Nullable;

/// A record as it is edited in a form: what is typed becomes an edit when it is committed, if it is sound.
///
/// @param <E> what the form is about
public final class FormViewModel<E> {
    private final List<FormField<E>> fields;
    private final Consumer<E> onEdit;
    private final Map<Typed<E>, StringProperty> texts = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable E> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<FormField<E>, Label>> problems = new ReadOnlyObjectWrapper<>(Map.of());

    /// @param onEdit takes the record with what was entered
    public FormViewModel(List<FormField<E>> fields, Consumer<E> onEdit) {
        this.fields = List.copyOf(fields);
        this.onEdit = onEdit;
        for (var field : fields) {
            if (field instanceof Typed<E> typed) {
                texts.put(typed, new SimpleStringProperty(""));
            }
        }
    }

    /// Shows a record; what was typed and not committed is forgotten.
    public void show(E record) {
        problems.set(Map.of());
        texts.forEach((field, text) -> text.set(field.text().apply(record)));
        shown.set(record);
    }

    /// Makes what was typed into a field an edit, or says what is wrong with it.
    public void commit(Typed<E> field) {
        var record = shown.get();
        if (record == null || text(field).get().equals(field.text().apply(record))) {
            problem(field, null);
            return;
        }
        var entered = field.enter().apply(record, text(field).get());
        problem(field, entered.problem());
        enter(entered.record());
    }

    /// Makes something chosen an edit.
    public void enter(@Nullable E record) {
        if (record != null && shown.get() != null && !record.equals(shown.get())) {
            onEdit.accept(record);
        }
    }

    private void problem(FormField<E> field, @Nullable Label problem) {
        var all = new LinkedHashMap<>(problems.get());
        all.remove(field);
        if (problem != null) {
            all.put(field, problem);
        }
        problems.set(all);
    }

    public List<FormField<E>> fields() {
        return fields;
    }

    public StringProperty text(Typed<E> field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /// Null until something is shown.
    public ReadOnlyObjectProperty<@Nullable E> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<FormField<E>, Label>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
