/// What is the same in two spellings of a name: letters that look alike, and words that only say in which form of law a
/// company is set up.
///
/// Plain text in, plain text out; nothing here knows an exhibitor.
package org.hallwright.domain.roster.name;
