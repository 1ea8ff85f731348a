/// Points, outlines and footprints of the floor, in metres rounded to a millimetre; x to the right, y up, as in
/// CAD.
///
/// The geometry library stays behind this package. Pixels and paper are translated elsewhere.
package org.hallwright.domain.geometry;
