package org.hallwright.exchange.xml;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.text.TextDecoder;

/// Opens XML files as streams: no document type is processed, no entity is followed, nothing outside the
/// file is looked at.
public final class XmlSource {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,80}encoding=[\"']([\\w.-]{1,40})");

    private XmlSource() {}

    /// @throws UnreadableFile if it is no text
    public static String text(SourceFile file) {
        return TextDecoder.decode(file, declared(file)).text();
    }

    /// @throws XMLStreamException if it does not even begin as XML
    public static XMLStreamReader open(String text) throws XMLStreamException {
        return open(new StringReader(text));
    }

    /// The same of a text that is too long to be held.
    public static XMLStreamReader open(Reader text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(text);
    }

    /// The sentence about XML that is not sound; names the line.
    public static UnreadableFile broken(SourceFile file, XMLStreamException failure) {
        var line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber();
        return UnreadableFile.because(failure, "exchange.broken-xml", file.name(), line);
    }

    /// The encoding that the file declares; empty for UTF-8, which is found out, since many files lie
    /// about it. Decoding is ours because the parser writes about wrong bytes to the standard error stream.
    private static String declared(SourceFile file) {
        var start = new String(file.bytes(), 0, Math.min(file.bytes().length, 200), StandardCharsets.ISO_8859_1);
        var matcher = ENCODING.matcher(start);
        return !matcher.find() || matcher.group(1).equalsIgnoreCase("UTF-8") ? "" : matcher.group(1);
    }
}
