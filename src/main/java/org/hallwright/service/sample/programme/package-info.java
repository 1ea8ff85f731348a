/// Reads a sample exhibition's guests, projects and programme from tables and joins them.
///
/// The tables give offices, titles and times; persons and companies are invented. Times are local to the
/// exhibition.
package org.hallwright.service.sample.programme;
