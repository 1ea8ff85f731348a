/// The sample portfolio: five exhibitions at full size, one class for each, the same for the same seed.
///
/// Everything in it is marked as sample material; companies and persons are invented. Pure functions: tables from
/// the class path go in, entries come out; nothing here knows the store or a clock.
package org.hallwright.service.sample;
