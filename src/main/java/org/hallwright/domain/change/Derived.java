package org.hallwright.domain.change;

/// What is worked out from a whole state and kept with it, such as who stands where.
///
/// Worked out anew at most once; from then on each [Change] carries it to the next state by the entries that it
/// touched. Immutable, and always equal to what working it out anew would give.
///
/// @param <T> the deriving class itself
public interface Derived<T extends Derived<T>> {
    /// The same of the state after the change.
    T after(Change change);
}
