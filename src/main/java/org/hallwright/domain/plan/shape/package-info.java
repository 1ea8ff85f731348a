/// The shapes that elements of a plan take on the floor, and how they are changed by hand: turned,
/// mirrored, resized.
///
/// Pure functions over elements, in metres; which element may take which shape is said here once for all
/// tools.
package org.hallwright.domain.plan.shape;
