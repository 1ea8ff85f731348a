/// What pulls at things that are moved or drawn on the floor, along the axes of the floor or of a frame of their
/// own, and the free ways that are left beside them; in metres.
///
/// Nothing here knows what the things are: shapes pull at a shape.
package org.hallwright.domain.geometry.snap;
