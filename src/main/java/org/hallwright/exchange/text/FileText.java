package org.hallwright.exchange.text;

/// The text of a file and the encoding it was read in.
///
/// @param encoding as a user would name it, such as `UTF-8` or `GB18030`
public record FileText(String text, String encoding) {}
