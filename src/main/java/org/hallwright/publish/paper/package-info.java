/// The papers: hall plans, the programme, the day's grid, door sheets; each reads one snapshot and writes one PDF.
///
/// In points, y down. A paper decides what stands where on which page; how a plan or a schedule is drawn is decided
/// in `drawing`, and how a page is written in `publish.pdf`.
package org.hallwright.publish.paper;
