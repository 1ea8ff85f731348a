package org.hallwright.ui.plan.surface;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.ui.kit.Desk;

/// What is told in short of a booth, line by line: number and status, whose it is and what has been paid, its kind and
/// how large, which sides are open, its themed area, its former numbers, and what the rules find about it.
///
/// @param desk whose language and state it is told in
public record BoothFacts(Desk desk) {
    /// More findings than this are counted.
    private static final int FEW = 3;

    /// @param findings what the rules find about the booth, the gravest first
    public String of(BoothMark mark, List<Finding> findings) {
        var booth = mark.booth();
        var lines = new ArrayList<String>();
        var status = desk.messages().text("booth-status", mark.status());
        lines.add(desk.text("plan.tip-booth", booth.number(), status));
        if (!mark.sign().isEmpty()) {
            lines.add(mark.sign());
        }
        if (mark.exhibitor() != null) {
            lines.add(desk.messages().text("payment-state", mark.exhibitor().payment()));
        }
        lines.add(desk.messages().text("booth-kind", booth.kind()));
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
        findings.stream().limit(FEW).map(this::sentence).forEach(lines::add);
        if (findings.size() > FEW) {
            lines.add(desk.text("plan.tip-more", findings.size() - FEW));
        }
        return String.join("\n", lines);
    }

    private String sentence(Finding finding) {
        var severity = desk.messages().text("severity", finding.problem().severity());
        return desk.text("plan.tip-finding", severity, desk.messages().text(finding.problem()));
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
