package org.hallwright.domain.change;

/// Values that two entries have in common, held once.
public final class SharedParts {
    private SharedParts() {}

    /// The entry that was read, with those of its values that another one has as well taken from that other.
    ///
    /// It says what was read in any case; only the memory of equal values is the other's.
    @SuppressWarnings("unchecked")
    public static <E extends Entry> E of(E read, Entry other) {
        if (!(read instanceof Record record) || read.getClass() != other.getClass()) {
            return read;
        }
        var components = Components.of(record);
        var values = components.all().stream()
                .map(component -> {
                    var own = component.of(record);
                    var others = component.of((Record) other);
                    return own != null && own.equals(others) ? others : own;
                })
                .toArray();
        return (E) components.made(values);
    }
}
