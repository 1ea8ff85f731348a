/// DXF in and out: drawings of any CAD program as plans, and plans as drawings that CAD programs open.
///
/// The format is read as pairs of code and value, entity by entity. What a plan knows beyond lines lies in
/// extended data of our own application, so that it comes back unharmed.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.dxf;
