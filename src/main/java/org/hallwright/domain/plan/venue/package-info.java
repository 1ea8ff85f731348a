/// Venues kept as templates: the building of an exhibition that is over is where the next one begins.
package org.hallwright.domain.plan.venue;
