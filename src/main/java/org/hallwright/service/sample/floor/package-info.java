/// Lays out the sample's halls as a hall plan would be: islands near the entrances, rows of shell booths behind.
///
/// Lengths in metres in the hall's own coordinates. It is the sample's quick generator, not the one users lay out
/// with.
package org.hallwright.service.sample.floor;
