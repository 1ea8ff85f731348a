package org.hallwright.ui.roster.duplicates;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.roster.duplicate.JoinedField;
import org.hallwright.domain.roster.duplicate.JoinedField.Side;

/// One field of a pair: what either record says, and which of the two is kept.
///
/// Of a field that can keep both, each side is switched by itself; of others choosing the one gives up the other.
final class FieldChoice {
    private final JoinedField field;
    private final String heading;
    private final String left;
    private final String right;
    private final ReadOnlyObjectWrapper<Side> side;

    FieldChoice(JoinedField field, String heading, String left, String right, Side side) {
        this.field = field;
        this.heading = heading;
        this.left = left;
        this.right = right;
        this.side = new ReadOnlyObjectWrapper<>(side);
    }

    JoinedField field() {
        return field;
    }

    String heading() {
        return heading;
    }

    String words(Side of) {
        return of == Side.LEFT ? left : right;
    }

    boolean differs() {
        return !left.equals(right);
    }

    /// Whether there is anything to choose between.
    boolean isOpen() {
        return differs() && (field.joins() || !left.isEmpty() && !right.isEmpty());
    }

    boolean takes(Side one) {
        return side.get() == one || side.get() == Side.BOTH;
    }

    /// The user points at one side.
    void choose(Side one) {
        var other = one == Side.LEFT ? Side.RIGHT : Side.LEFT;
        if (!field.joins()) {
            side.set(one);
        } else if (side.get() == Side.BOTH) {
            side.set(other);
        } else {
            side.set(side.get() == one ? one : Side.BOTH);
        }
    }

    void set(Side now) {
        side.set(now);
    }

    ReadOnlyObjectProperty<Side> sideProperty() {
        return side.getReadOnlyProperty();
    }
}
