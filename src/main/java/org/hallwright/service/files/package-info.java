/// Files that come in as one change, and files that go out, whatever their format.
///
/// Formats are the business of the exchange and publish packages; here a verb, a kind of record and a format meet.
@NullMarked
package org.hallwright.service.files;

import org.jspecify.annotations.NullMarked;
