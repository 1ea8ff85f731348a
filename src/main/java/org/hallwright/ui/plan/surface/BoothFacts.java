package org.hallwright.ui.plan.surface;

import java.util.ArrayList;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.ui.kit.Desk;

/// What is told in short of a booth, line by line: number and status, whose it is, how large, which sides
/// are open, its themed area, its former numbers.
///
/// @param desk whose language and state it is told in
public record BoothFacts(Desk desk) {
    public String of(BoothMark mark) {
        var booth = mark.booth();
        var lines = new ArrayList<String>();
        var status = desk.messages().text("booth-status", mark.status());
        lines.add(desk.text("plan.tip-booth", booth.number(), status));
        if (!mark.sign().isEmpty()) {
            lines.add(mark.sign());
        }
        lines.add(size(booth));
        lines.add(desk.text("open-sides." + booth.openSides()));
        if (booth.area() != null) {
            desk.state()
                    .find(booth.area())
                    .map(ThemedArea::name)
                    .map(desk::name)
                    .ifPresent(lines::add);
        }
        if (!booth.formerly().isEmpty()) {
            lines.add(desk.text("plan.formerly", String.join(", ", booth.formerly())));
        }
        return String.join("\n", lines);
    }

    /// Front by depth, however the booth stands; a booth of another shape has no two sides that say it.
    private String size(Booth booth) {
        var formats = desk.formats();
        var area = formats.area(booth.netArea());
        return switch (booth.footprint()) {
            case Footprint.Rectangle r ->
                desk.text("plan.tip-size", formats.length(r.width()), formats.length(r.depth()), area);
            case Footprint.Polygon p -> area;
        };
    }
}
