package org.hallwright.publish.svg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.detail.NorthArrow;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.paper.Head;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.pdf.PaperFonts;
import org.jspecify.annotations.Nullable;

/// The plan of a hall as SVG: ten units a metre, each booth a group with an id and its number as title.
public final class PlanSvg {
    private static final double UNITS_PER_METRE = 10;
    private static final double AROUND_M = 6.5;
    private static final double FOOT_M = 4.2;
    private static final double LETTERS_M = 1.1;
    private static final double EDGE_M = 1.25;
    private static final double BAR_M = 10;
    private static final double NORTH_M = 1.9;

    private PlanSvg() {}

    /// A group of SVG that goes over the picture, for programs that read the file.
    @FunctionalInterface
    public interface Addition {
        /// @param toPicture from metres into the picture, as SVG writes a transform
        String group(String toPicture);
    }

    /// Writes the plan of one hall, with its revision and a bar of its scale below it.
    public static PrintedFile write(
            ExhibitionState state, Id<Hall> hall, Path file, PaperOptions paper, PlanLook look, Addition addition) {
        var head = Head.of(state, paper);
        var language = paper.language();
        var plan = PlanSheet.of(state, hall, language::pick);
        var around = plan.bounds().grownBy(AROUND_M);
        var shown = new Bounds(around.minX(), around.minY() - FOOT_M, around.maxX(), around.maxY());
        try (var fonts = new PaperFonts()) {
            var surface = new SvgSurface(fonts, shown, UNITS_PER_METRE, true);
            new PlanPainter(Palette.print(), head.dated(look), head::formerly).paint(plan, surface);
            var name = language.pick(plan.hall().name());
            var title = name.isEmpty() ? plan.hall().code() : name;
            foot(surface, head, title, plan.hall().north());
            surface.add(addition.group(surface.transform()));
            var document = surface.document(title, language.tag());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, document, StandardCharsets.UTF_8);
            return new PrintedFile(file, Files.size(file), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hall and revision over the whole width, below them the exhibition and the bar; at the right the north arrow.
    private static void foot(SvgSurface surface, Head head, String hall, @Nullable Double north) {
        var box = surface.visible();
        var left = box.minX() + EDGE_M;
        var right = box.maxX() - EDGE_M - (north == null ? 0 : 2 * NORTH_M + EDGE_M);
        if (north != null) {
            var x = box.maxX() - EDGE_M - NORTH_M;
            NorthArrow.paint(surface, x, box.minY() + 2 * LETTERS_M, NORTH_M, north, true, Ink.BLACK);
        }
        var issue = hall + "  ·  " + head.words().text("paper.revision") + " " + head.issue();
        line(surface, issue, left, box.minY() + 2.8 * LETTERS_M, right - left);
        var middle = box.minY() + 1.2 * LETTERS_M;
        line(surface, head.name(), left, middle, right - left - BAR_M - EDGE_M);
        surface.line(right - BAR_M, middle - 0.5, right, middle - 0.5, Stroke.of(Ink.BLACK, 0.3));
        var style = TextStyle.of(LETTERS_M, Ink.BLACK).centred();
        surface.text((int) BAR_M + " m", right - BAR_M / 2, middle + 0.4, style);
    }

    /// In smaller letters where it is longer, cut where it is far too long.
    private static void line(SvgSurface surface, String text, double x, double middle, double room) {
        var usual = TextStyle.of(LETTERS_M, Ink.BLACK);
        var share = Math.clamp(room / Math.max(1e-6, surface.textWidth(text, usual)), 0.5, 1);
        var style = usual.ofSize(LETTERS_M * share);
        surface.text(TextLines.cut(text, room, t -> surface.textWidth(t, style)), x, middle, style);
    }
}
