package org.hallwright.domain.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one user edited in a record, to be put over what others have made of that record meanwhile.
///
/// @param base the record as it was when the edit began
public record FieldMerge(Record base, Record edited) {
    /// The record of now, with the fields that were edited.
    public <R extends Record> R over(R now) {
        var components = now.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(c -> Objects.equals(value(c, base), value(c, edited)) ? value(c, now) : value(c, edited))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var kind = (Class<R>) now.getClass();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
