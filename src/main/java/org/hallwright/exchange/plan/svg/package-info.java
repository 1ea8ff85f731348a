/// SVG in, and the plan that goes into our own SVG pictures.
///
/// Files are read as trees of bounded size; nothing in them is run or fetched. The picture itself is drawn
/// by the painter elsewhere.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.svg;
