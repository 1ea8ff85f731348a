/// Drawings of any program as plans: shapes and texts on layers become features.
///
/// A booth is a closed outline with one number inside; what a layer is for is said by the user, or guessed
/// from its name and from what lies on it. Units are the drawing’s own throughout.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.drawing;
