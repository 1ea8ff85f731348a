package org.hallwright.exchange.plan.dxf;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.plan.drawing.Drawing;
import org.hallwright.exchange.plan.drawing.DrawingFeatures;
import org.hallwright.exchange.plan.feature.PlanSource;

/// Reads a DXF of any version in text form. A file that ends too early is read as far as it goes, and says
/// so.
public final class DxfReader {
    private static final Map<String, String> UNITS = Map.of("1", "in", "2", "ft", "4", "mm", "5", "cm", "6", "m");

    private static final int STEP = 1000;

    private DxfReader() {}

    /// @param layers what the user says that layers are for
    /// @param progress hears how far the reading has come
    /// @throws org.hallwright.exchange.UnreadableFile if it is no DXF in text form, or beyond all measure
    public static PlanSource read(SourceFile file, Map<String, String> layers, Progress progress) {
        var drawing = new Drawing(file.name());
        var dxf = new DxfFile(file);
        var shapes = new DxfShapes(dxf, drawing);
        var count = new AtomicInteger();
        dxf.read(entity -> {
            if (count.incrementAndGet() % STEP == 0) {
                progress.at(dxf.bytesRead(), file.bytes().length);
            }
            shapes.add(entity);
        });
        // The table of layers knows also those on which nothing lies, in its own order.
        shapes.addLayers();
        if (!dxf.isComplete()) {
            drawing.problem(Problem.of(Severity.WARNING, "plan-cut-short", Where.NOWHERE, file.name()));
        }
        progress.at(Label.of("work.plan-find"));
        return DrawingFeatures.of(drawing, UNITS.getOrDefault(dxf.variable("$INSUNITS"), ""), layers);
    }
}
