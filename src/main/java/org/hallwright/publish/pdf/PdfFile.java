package org.hallwright.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.XmpSerializer;
import org.hallwright.domain.value.Bytes;

/// A PDF in the making: pages are added one after the other, then it is written.
///
/// The same content printed at the same time gives the same bytes. Nothing in it runs: no scripts, no forms, no
/// links. Failures of the disk are [UncheckedIOException]s.
public final class PdfFile implements AutoCloseable {
    private static final String CREATOR = "Hallwright";

    private final PDDocument document = new PDDocument();
    private final PaperFonts fonts;
    private final Map<Bytes, Optional<PDImageXObject>> images = new IdentityHashMap<>();
    private final Map<PaperFonts.Face, PDFont> embedded = new EnumMap<>(PaperFonts.Face.class);

    /// @param title what a reader's window shows as its title
    /// @param language BCP 47
    /// @param printed when it is made
    public PdfFile(PaperFonts fonts, String title, String language, Instant printed) {
        this.fonts = fonts;
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var about = new PDDocumentInformation();
        about.setTitle(title);
        about.setCreator(CREATOR);
        about.setProducer(CREATOR);
        about.setCreationDate(GregorianCalendar.from(printed.atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(about);
        document.setDocumentId(printed.toEpochMilli());
        describe(title, language);
    }

    private void describe(String title, String language) {
        try {
            var xmp = XMPMetadata.createXMPMetadata();
            var core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.addLanguage(language);
            xmp.createAndAddXMPBasicSchema().setCreatorTool(CREATOR);
            var out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(out.toByteArray());
            document.getDocumentCatalog().setMetadata(metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Adds a page; close it before the next.
    public PdfPage page(double width, double height) {
        var page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        return new PdfPage(document, page, this);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// Writes the file, replacing an older one only when it is whole.
    ///
    /// @return its size in bytes
    public long write(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "paper", ".part");
            try {
                document.save(part.toFile());
                Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PaperFonts fonts() {
        return fonts;
    }

    /// A picture of the document, embedded once however often it is drawn; empty where its format is unknown.
    Optional<PDImageXObject> image(Bytes encoded) {
        return images.computeIfAbsent(encoded, each -> {
            try {
                return Optional.of(PDImageXObject.createFromByteArray(document, each.toArray(), null));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    PDFont embedded(PaperFonts.Face face) {
        return embedded.computeIfAbsent(face, this::embed);
    }

    private PDFont embed(PaperFonts.Face face) {
        try {
            return PDType0Font.load(document, fonts.file(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
