/// XML files, opened so that nothing outside of them is looked at; the formats that are XML read them further.
@org.jspecify.annotations.NullMarked
package org.hallwright.exchange.xml;
