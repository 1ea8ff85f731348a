/// PDF pages as surfaces, with fonts of our own embedded as subsets.
///
/// The only package that knows the PDF library. In points, with y down on a page and y up in a plan laid on it.
/// What is drawn on the pages is the business of the papers.
package org.hallwright.publish.pdf;
