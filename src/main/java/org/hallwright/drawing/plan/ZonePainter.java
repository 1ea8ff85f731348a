package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.LabelFit;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Labels;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.LabelFrame;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws the zones of a floor: what is kept free is hatched, what has a purpose is filled, and both are
/// named.
final class ZonePainter {
    private final Palette palette;
    private final PlanLook look;
    private final PlanInks inks;
    private final LabelFitter fitter;

    ZonePainter(Palette palette, PlanLook look, LabelFitter fitter) {
        this.palette = palette;
        this.look = look;
        this.inks = new PlanInks(palette);
        this.fitter = fitter;
    }

    void paint(PlanSheet sheet, Surface surface) {
        for (var zone : sheet.all(Zone.class)) {
            if (isShown(zone.kind()) && zone.bounds().intersects(surface.visible())) {
                zone(zone, sheet, surface);
            }
        }
    }

    private void zone(Zone zone, PlanSheet sheet, Surface surface) {
        var name = sheet.name(zone.name());
        var pixel = surface.pixel();
        var outline = zone.outline().coordinates();
        var hue = inks.zone(zone.kind());
        surface.fill(outline, palette.tint(hue, 0.12));
        if (isKeptFree(zone.kind())) {
            var spacing = Math.max(0.8, 6 * pixel);
            var stroke = Stroke.of(palette.tint(hue, 0.4), Math.max(0.03, 0.7 * pixel));
            surface.hatch(outline, 45, spacing, stroke);
        }
        surface.stroke(outline, true, new Stroke(palette.tint(hue, 0.6), pixel, 5 * pixel));
        var bounds = zone.bounds();
        var upright = bounds.height() > 2.5 * bounds.width();
        var frame = new LabelFrame(
                bounds.centreX(),
                bounds.centreY(),
                (upright ? bounds.height() : bounds.width()) * 0.9,
                (upright ? bounds.width() : bounds.height()) * 0.8,
                upright ? 90 : 0);
        var most = Math.max(7 * pixel, Math.min(1.6, 15 * pixel));
        var box = new LabelFit.Box(frame.width(), frame.height(), 6.5 * pixel, most, 3);
        var style = TextStyle.of(1, palette.text().mixed(hue, 0.5)).centred();
        fitter.on(surface).whole(name, false, box).ifPresent(fit -> {
            var at = aside(zone, frame, fit, sheet.hall().outline().bounds());
            if (isKeptFree(zone.kind())) {
                backing(fit, at, style, surface, palette.tint(hue, 0.12));
            }
            Labels.block(fit, at, 0, style, surface::text);
        });
    }

    /// Before an entrance the words stand on the far side of the leaves of its door.
    private static LabelFrame aside(Zone zone, LabelFrame frame, LabelFit fit, Bounds hall) {
        if (zone.kind() != ZoneKind.ENTRANCE_STRIP || frame.degrees() != 0) {
            return frame;
        }
        var room = Math.max(0, (frame.height() - fit.lines().size() * fit.size() * LabelFit.LEADING) / 2);
        var up = Math.signum(hall.centreY() - frame.y()) * room * 0.8;
        return new LabelFrame(frame.x(), frame.y() + up, frame.width(), frame.height(), 0);
    }

    /// Clears the hatch behind the letters.
    private static void backing(LabelFit fit, LabelFrame frame, TextStyle style, Surface surface, Ink ink) {
        var sized = style.ofSize(fit.size());
        var width = fit.lines().stream()
                        .mapToDouble(l -> surface.textWidth(l, sized))
                        .max()
                        .orElse(0)
                + fit.size();
        var height = fit.lines().size() * fit.size() * LabelFit.LEADING;
        var across = frame.degrees() == 90 ? height : width;
        var up = frame.degrees() == 90 ? width : height;
        surface.fill(
                new Bounds(frame.x() - across / 2, frame.y() - up / 2, frame.x() + across / 2, frame.y() + up / 2),
                ink);
    }

    private boolean isShown(ZoneKind kind) {
        return !look.visitors() || kind.isForVisitors();
    }

    private static boolean isKeptFree(ZoneKind kind) {
        return switch (kind) {
            case NO_BUILD, FIRE_BREAK, ENTRANCE_STRIP -> true;
            case STAGE, CATERING, MEETING, OFFICE, STORAGE, VISITOR_SERVICE, LIMITED, OUTDOOR -> false;
        };
    }
}
