/// What goes out to people: papers, the web site, labels, each made from one snapshot of an exhibition.
///
/// Here lie the language of a paper and what came out of printing; the papers lie below. Nothing here changes an
/// exhibition or asks for the time.
package org.hallwright.publish;
