/// A plan as a list of features, the form between the importer and every file format.
///
/// What is read is a [PlanFeature], in the file's units; what is written a [WrittenFeature], in metres. A format
/// knows this package and no other format.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.plan.feature;
