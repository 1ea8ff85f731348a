/// Words, dates, lengths and money in the two languages of the program.
///
/// Every text that a person reads is a key in `messages.properties` and `messages_zh_CN.properties`. No state: what
/// language is in use is held by the screen, the command or the paper.
package org.hallwright.i18n;
