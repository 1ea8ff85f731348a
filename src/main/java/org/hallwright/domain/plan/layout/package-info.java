/// How booths are laid out: rows back to back, numbers along aisles, sides that face them.
///
/// Pure rules over footprints and booths, in metres; who draws and who stores is elsewhere.
package org.hallwright.domain.plan.layout;
