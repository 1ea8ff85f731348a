package org.hallwright.domain.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a class of records is made of, found out once: asking the class each time is slow.
final class Components {
    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final List<Component> all;
    private final Constructor<?> constructor;

    /// @param optional whether it may be null
    record Component(String name, Method accessor, boolean optional) {
        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Components(Class<?> type) {
        var components = type.getRecordComponents();
        all = Arrays.stream(components).map(Components::component).toList();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Component component(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.trySetAccessible();
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Component(component.getName(), accessor, optional);
    }

    static Components of(Record record) {
        return KNOWN.get(record.getClass());
    }

    List<Component> all() {
        return all;
    }

    /// A record of the class with these values, in the order of the components.
    ///
    /// @throws IllegalArgumentException if the record refuses them
    Record made(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
