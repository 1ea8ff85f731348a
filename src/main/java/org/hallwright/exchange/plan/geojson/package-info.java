/// GeoJSON of plans in and out: indoor maps of any origin in, all elements in metres out.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.geojson;
