package org.hallwright.ui.plan.revision;

import java.util.ArrayList;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.value.Name;
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
        var kind = switch (entry) {
            case PlanElement element -> desk.text(PlanLayer.of(element).key());
            case Section section -> desk.text("plan.section");
            case ThemedArea area -> desk.text("plan.area");
            default -> desk.text("revision.hall");
        };
        return name.isEmpty() ? kind : kind + " · " + name;
    }

    private String name(Entry entry) {
        return switch (entry) {
            case Booth booth -> booth.number();
            case Hall hall -> hall.code();
            case Section section -> desk.name(section.name());
            case ThemedArea area -> desk.name(area.name());
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
            case ADDED, REMOVED, RESIZED -> hasPlace(entry) ? size(entry) : "";
            case MOVED -> place(entry, difference);
            case RENUMBERED -> named.isEmpty() ? "–" : named;
            case REASSIGNED -> named.isEmpty() ? desk.text("revision.free") : named;
            case CHANGED -> changed(entry, difference);
        };
    }

    private static boolean hasPlace(Entry entry) {
        return entry instanceof PlanElement || entry instanceof Hall;
    }

    private String changed(Entry entry, PlanDifference difference) {
        var other = difference.before() == entry ? difference.after() : difference.before();
        return switch (entry) {
            case Booth booth -> booth(booth, difference);
            case Section one
            when other instanceof Section two -> named(one.name(), two.name(), one.admits(), two.admits());
            case ThemedArea one
            when other instanceof ThemedArea two -> named(one.name(), two.name(), one.admits(), two.admits());
            default -> "";
        };
    }

    /// What is set otherwise about a section or an area, as far as a word says it: its name, or whom it admits.
    private String named(Name name, Name otherName, Admission admits, Admission otherAdmits) {
        return name.equals(otherName) ? admits.equals(otherAdmits) ? "" : admission(admits) : desk.name(name);
    }

    private String admission(Admission admits) {
        var words = new ArrayList<String>();
        if (admits.foreignOnly()) {
            words.add(desk.text("plan.admits-abroad"));
        }
        admits.countries().forEach(code -> words.add(desk.formats().country(code)));
        admits.provinces().forEach(code -> words.add(desk.name(Province.nameOf(code))));
        words.addAll(admits.categories());
        return words.isEmpty() ? desk.text("plan.admits-anybody") : String.join(", ", words);
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
        var elsewhere = !Objects.equals(difference.hall(), difference.hallBefore()) && entry instanceof PlanElement;
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
