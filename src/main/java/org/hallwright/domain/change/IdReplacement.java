package org.hallwright.domain.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Lets whatever named one entry name another one, in whichever field it does: records that a later feature adds follow
/// by themselves.
///
/// In a list the id that stays is kept once. The identity of an entry itself is never replaced.
public record IdReplacement(Id<?> lost, Id<?> kept) {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    /// The record with the id replaced; the same instance where it does not occur.
    public <R extends Record> R in(R record) {
        var components = COMPONENTS.computeIfAbsent(record.getClass(), Class::getRecordComponents);
        var values = new @Nullable Object[components.length];
        var changed = false;
        for (var i = 0; i < components.length; i++) {
            var value = value(components[i], record);
            var own = record instanceof Entry && components[i].getName().equals("id");
            values[i] = own ? value : replaced(value);
            changed |= values[i] != value;
        }
        return changed ? made(record, components, values) : record;
    }

    /// Gathers whatever of the state names the one that goes; what a [Snapshot] has frozen stays as it was.
    public void through(ExhibitionState state, ChangeBuilder change) {
        for (var entry : state.entries()) {
            if (!(entry instanceof Snapshot)) {
                var after = (Entry) in((Record & Entry) entry);
                if (after != entry) {
                    change.put(after);
                }
            }
        }
    }

    private @Nullable Object replaced(@Nullable Object value) {
        return switch (value) {
            case Id<?> id -> id.equals(lost) ? kept : id;
            case List<?> list -> replaced(list);
            case Record record -> in(record);
            case null, default -> value;
        };
    }

    private List<?> replaced(List<?> list) {
        var after = list.stream().map(this::replaced).toList();
        for (var i = 0; i < list.size(); i++) {
            if (after.get(i) != list.get(i)) {
                return after.stream().distinct().toList();
            }
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R made(R record, RecordComponent[] components, @Nullable Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
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
