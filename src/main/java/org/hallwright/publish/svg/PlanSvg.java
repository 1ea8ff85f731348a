package org.hallwright.publish.svg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;

/// The plan of a hall as SVG: ten units a metre, each booth a group with an id and its number as title.
public final class PlanSvg {
    private static final double UNITS_PER_METRE = 10;
    private static final double AROUND_M = 6.5;

    private PlanSvg() {}

    /// A group of SVG that goes over the picture, for programs that read the file.
    @FunctionalInterface
    public interface Addition {
        /// @param toPicture from metres into the picture, as SVG writes a transform
        String group(String toPicture);
    }

    /// Writes the plan of one hall.
    public static PrintedFile write(
            ExhibitionState state,
            Id<Hall> hall,
            Path file,
            PaperLanguage language,
            ColourBy colourBy,
            Addition addition) {
        var plan = PlanSheet.of(state, hall, language::pick);
        var shown = plan.bounds().grownBy(AROUND_M);
        try (var fonts = new PaperFonts()) {
            var surface = new SvgSurface(fonts, shown, UNITS_PER_METRE, true);
            var options = PlanLook.print().colouredBy(colourBy);
            new PlanPainter(Palette.print(), options).paint(plan, surface);
            surface.add(addition.group(surface.transform()));
            var name = language.pick(plan.hall().name());
            var document = surface.document(name.isEmpty() ? plan.hall().code() : name, language.tag());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, document, StandardCharsets.UTF_8);
            return new PrintedFile(file, Files.size(file), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
