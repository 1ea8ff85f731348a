package org.hallwright.drawing.plan.booth;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.LabelFit;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Labels;
import org.hallwright.drawing.plan.detail.Lengths;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.LabelFrame;
import org.jspecify.annotations.Nullable;

/// Writes on a booth what there is room for: its number, the name on its sign, and in a large one its area.
///
/// Nothing that is written ever reaches beyond the booth.
final class BoothLabels {
    /// Below the signs of supplies, which stand on the edges of booths.
    private static final double SIGN_M = 0.22;

    private static final double LARGE_M2 = 30;
    private static final int MOST_KEPT = 20_000;
    private static final double LEAST_HAN_PX = 9.5;

    private final Palette palette;
    private final PlanLook look;
    private final LabelFitter fitter;
    private final UnaryOperator<String> formerly;
    private Map<BoothMark, Setting> settings = new IdentityHashMap<>();
    private @Nullable Surface setOn;
    private double setAt;

    /// @param formerly how a former number is written where there is room
    BoothLabels(Palette palette, PlanLook look, LabelFitter fitter, UnaryOperator<String> formerly) {
        this.palette = palette;
        this.look = look;
        this.fitter = fitter;
        this.formerly = formerly;
    }

    /// The smallest letters that can be read, in pixels or points.
    private double least() {
        return palette.paper() ? 3.4 : 7.5;
    }

    /// The smallest letters in which a name can be read: a Chinese character has more strokes than fit into those of
    /// a Latin one.
    private double least(String name) {
        return !palette.paper() && name.codePoints().anyMatch(Character::isIdeographic) ? LEAST_HAN_PX : least();
    }

    /// A line as it was set on a booth.
    private record Line(String text, double x, double y, TextStyle style) {}

    /// What was set on a booth in letters of one colour.
    private record Setting(Ink ink, List<Line> lines) {}

    /// Panning sets the same letters in each frame, so that they are kept while the scale stays.
    void draw(BoothMark mark, Ink ink, Surface surface) {
        if (setOn != surface || setAt != surface.pixel() || settings.size() > MOST_KEPT) {
            setOn = surface;
            setAt = surface.pixel();
            settings = new IdentityHashMap<>();
        }
        var set = settings.get(mark);
        if (set == null || !set.ink().equals(ink)) {
            set = new Setting(ink, set(mark, ink, surface));
            settings.put(mark, set);
        }
        for (var line : set.lines()) {
            surface.text(line.text(), line.x(), line.y(), line.style());
        }
    }

    private List<Line> set(BoothMark mark, Ink ink, Surface surface) {
        var px = surface.pixel();
        var whole = mark.frame();
        var margin =
                Math.max(0.12, Math.min(5 * px, Math.max(1.5 * px, 0.04 * Math.min(whole.width(), whole.height()))));
        var frame = new LabelFrame(
                whole.x(), whole.y(), whole.width() - 2 * margin, whole.height() - 2 * margin, whole.degrees());
        if (frame.width() < 2 * least() * px || frame.height() < least() * px) {
            return List.of();
        }
        fitter.on(surface);
        var lines = new ArrayList<Line>();
        Labels.Pen pen = (text, x, y, style) -> lines.add(new Line(text, x, y, style));
        var page = new Page(mark, frame, ink, surface, pen);
        if (!withName(page)) {
            alone(page);
        }
        return lines;
    }

    /// One booth while it is written on.
    ///
    /// @param surface by which texts are measured
    private record Page(BoothMark mark, LabelFrame frame, Ink ink, Surface surface, Labels.Pen pen) {
        double px() {
            return surface.pixel();
        }

        double width(String text, TextStyle style) {
            return surface.textWidth(text, style);
        }

        /// The first text that is no wider than the booth; empty where none is.
        String fitting(List<String> texts, TextStyle style) {
            return texts.stream()
                    .filter(text -> width(text, style) <= frame.width())
                    .findFirst()
                    .orElse("");
        }

        /// A text from the left edge.
        void corner(String text, double up, TextStyle style) {
            var left = -frame.width() / 2;
            pen.text(text, frame.xAt(left, up), frame.yAt(left, up), style.turned(frame.degrees()));
        }
    }

    private boolean showsName(BoothMark mark) {
        var confirmed = mark.status() == BoothStatus.CONFIRMED;
        return look.shows(PlanLayer.NAMES) && !mark.sign().isEmpty() && (confirmed || !look.visitors());
    }

    private String number(BoothMark mark) {
        return look.shows(PlanLayer.NUMBERS) ? mark.booth().number() : "";
    }

    /// The number alone in the middle, with its size and its former number below where they are wanted and fit.
    private void alone(Page page) {
        var px = page.px();
        var frame = page.frame();
        var number = number(page.mark());
        var most = Math.max(least() * px, Math.min(frame.height() * 0.5, largest(px)));
        var airy = new LabelFit.Box(frame.width() * 0.88, frame.height(), least() * px, most, 1);
        var tight = new LabelFit.Box(frame.width(), frame.height(), least() * px, least() * px, 1);
        fitter.whole(number, false, airy)
                .or(() -> fitter.whole(number, false, tight))
                .ifPresent(fit -> {
                    Labels.block(fit, frame, 0, TextStyle.of(1, page.ink()).centred(), page.pen());
                    below(page, fit.size());
                });
    }

    /// The second line under the number: the former number, else the size.
    private void below(Page page, double numberSize) {
        var frame = page.frame();
        var size = Math.max(least() * page.px(), numberSize * 0.45);
        var style = TextStyle.of(size, page.ink().mixed(palette.floor(), 0.2)).centred();
        var words = page.fitting(second(page.mark()), style);
        var up = -numberSize * 0.6 - size * 0.7;
        if (!words.isEmpty() && -up + size * 0.6 < frame.height() / 2) {
            page.pen().text(words, frame.xAbove(up), frame.yAbove(up), style.turned(frame.degrees()));
        }
    }

    /// What may be written in the second line, the longest first.
    private List<String> second(BoothMark mark) {
        if (showsFormer(mark)) {
            return former(mark);
        }
        return look.shows(PlanLayer.SIZES) ? List.of(size(mark)) : List.of();
    }

    private boolean showsFormer(BoothMark mark) {
        return look.shows(PlanLayer.FORMER_NUMBERS) && !mark.booth().formerly().isEmpty();
    }

    /// The last former number with its word, or else alone.
    private List<String> former(BoothMark mark) {
        var last = mark.booth().formerly().getLast();
        return List.of(formerly.apply(last), "(" + last + ")");
    }

    private static String size(BoothMark mark) {
        return mark.booth().footprint() instanceof Footprint.Rectangle r
                ? Lengths.size(r.width(), r.depth())
                : Lengths.squareMetres(mark.booth().netArea());
    }

    /// Letters need not grow with the zoom for ever.
    private double largest(double px) {
        return (palette.paper() ? 11 : 22) * px;
    }

    /// The number small in the upper left, the name in the middle of the rest; false where both do not fit.
    private boolean withName(Page page) {
        var px = page.px();
        var mark = page.mark();
        var frame = page.frame();
        var number = number(mark);
        var leastNumber = (palette.paper() ? 4.2 : 7) * px;
        var numberSize = Math.max(leastNumber, Math.min(frame.height() * 0.17, largest(px) * 0.6));
        var clear = look.shows(PlanLayer.UTILITIES) && SIGN_M > 5 * px ? SIGN_M : 0;
        var head = number.isEmpty() ? 0 : numberSize * 1.2 + clear;
        var least = least(mark.sign()) * px;
        if (!showsName(mark) || frame.height() < head + least) {
            return false;
        }
        var foot = showsFoot(mark) && frame.height() > 4.5 * numberSize ? numberSize * 1.2 : 0;
        var height = frame.height() - head - foot;
        var most = Math.max(least, Math.min(height * 0.34, largest(px) * 0.8));
        var box = new LabelFit.Box(frame.width(), height * 0.94, least, most, height > 3 * frame.width() ? 4 : 3);
        var name = name(mark, box, px);
        if (name.isEmpty()) {
            return false;
        }
        // Who stands there counts more than where it is.
        var style = TextStyle.of(
                Math.max(leastNumber, Math.min(numberSize, name.get().size())),
                page.ink().mixed(palette.floor(), 0.12));
        if (page.width(number, style) > frame.width()) {
            return false;
        }
        var letters = TextStyle.of(1, page.ink()).centred();
        var styled = name.get().size() >= leastBold(px) ? letters.inBold() : letters;
        Labels.block(name.get(), frame, (foot - head) / 2, styled, page.pen());
        page.corner(number, frame.height() / 2 - numberSize * 0.6 - clear, style);
        if (foot > 0) {
            page.corner(foot(page, style), -frame.height() / 2 + numberSize * 0.6, style);
        }
        return true;
    }

    /// The name in full, else the brief one, of which in need only the beginning is shown; thin letters where bold ones
    /// are too wide.
    private Optional<LabelFit> name(BoothMark mark, LabelFit.Box box, double px) {
        var thin = new LabelFit.Box(
                box.width(),
                box.height(),
                box.least(),
                Math.max(box.least(), Math.min(box.most(), leastBold(px) * 0.99)),
                box.mostLines());
        return fitter.whole(mark.sign(), true, box)
                .or(() -> fitter.whole(mark.sign(), false, thin))
                .or(() -> fitter.whole(mark.briefSign(), true, box))
                .or(() -> fitter.fit(mark.briefSign(), false, thin));
    }

    /// Smaller bold letters run together.
    private double leastBold(double px) {
        return (palette.paper() ? 6 : 10) * px;
    }

    private boolean showsFoot(BoothMark mark) {
        return showsFormer(mark) || look.shows(PlanLayer.SIZES) && mark.booth().netArea() >= LARGE_M2;
    }

    /// The former number, else both sides and the area, or the area alone.
    private String foot(Page page, TextStyle style) {
        var mark = page.mark();
        var area = Lengths.squareMetres(mark.booth().netArea());
        return page.fitting(showsFormer(mark) ? former(mark) : List.of(size(mark) + " · " + area, area), style);
    }
}
