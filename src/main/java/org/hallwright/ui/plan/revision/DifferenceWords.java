package org.hallwright.ui.plan.revision;

import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.mark.DifferenceMarks;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// A difference in words: what happened, to what, what it was before and what it is now.
record DifferenceWords(Desk desk) {
    String kind(PlanDifference difference) {
        return desk.text(DifferenceMarks.tone(difference.kind()).key());
    }

    /// A booth by its number, anything else by its layer and whatever name it has.
    String what(PlanDifference difference) {
        var entry = difference.entry();
        var name = name(entry);
        if (entry instanceof Booth && !name.isEmpty()) {
            return name;
        }
        var kind = entry instanceof PlanElement element
                ? desk.text(PlanLayer.of(element).key())
                : desk.text("revision.hall");
        return name.isEmpty() ? kind : kind + " · " + name;
    }

    private String name(Entry entry) {
        return switch (entry) {
            case Booth booth -> booth.number();
            case Hall hall -> hall.code();
            case Door door -> door.code();
            case FirePoint point -> point.code();
            case UtilityPoint point -> point.code();
            case Zone zone -> desk.name(zone.name());
            case PlanLabel label -> desk.name(label.text());
            default -> "";
        };
    }

    String was(PlanDifference difference) {
        return side(difference, difference.before(), desk.name(difference.was()));
    }

    String is(PlanDifference difference) {
        return side(difference, difference.after(), desk.name(difference.is()));
    }

    private String side(PlanDifference difference, @Nullable Entry entry, String named) {
        if (entry == null) {
            return "";
        }
        return switch (difference.kind()) {
            case ADDED, REMOVED, RESIZED -> size(entry);
            case MOVED -> place(entry, difference);
            case RENUMBERED -> named.isEmpty() ? "–" : named;
            case REASSIGNED -> named.isEmpty() ? desk.text("revision.free") : named;
            case CHANGED -> entry instanceof Booth booth ? booth(booth, difference) : "";
        };
    }

    /// What is set otherwise about a booth, as far as a word says it.
    private String booth(Booth booth, PlanDifference difference) {
        var other = difference.before() == booth ? difference.after() : difference.before();
        if (!(other instanceof Booth there)) {
            return "";
        }
        if (there.kind() != booth.kind()) {
            return desk.messages().text("booth-kind", booth.kind());
        }
        if (there.height() != booth.height()) {
            return desk.formats().length(booth.height());
        }
        return "";
    }

    private String size(Entry entry) {
        if (entry instanceof Booth booth && booth.footprint() instanceof Footprint.Rectangle r) {
            return desk.formats().number(r.width(), 3) + " × " + desk.formats().length(r.depth());
        }
        var b = bounds(entry);
        return desk.formats().number(b.width(), 3) + " × " + desk.formats().length(b.height());
    }

    private String place(Entry entry, PlanDifference difference) {
        var b = bounds(entry);
        var at =
                "x " + desk.formats().length(b.minX()) + ", y " + desk.formats().length(b.minY());
        var elsewhere = !difference.hall().equals(difference.hallBefore()) && entry instanceof PlanElement;
        return elsewhere
                ? desk.state()
                                .find(((PlanElement) entry).hall())
                                .map(Hall::code)
                                .orElse("") + " · " + at
                : at;
    }

    private static Bounds bounds(Entry entry) {
        return entry instanceof PlanElement element
                ? element.bounds()
                : ((Hall) entry).outline().bounds();
    }
}
