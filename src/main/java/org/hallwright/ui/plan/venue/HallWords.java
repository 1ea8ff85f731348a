package org.hallwright.ui.plan.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Messages;

/// What is said of a hall in a line or two: how it is called, where it lies, how large it is, what is in it.
public final class HallWords {
    private final Messages messages;
    private final Formats formats;

    public HallWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// Its code and name, without saying the code twice.
    public String title(Hall hall) {
        var name = messages.name(hall.name());
        return name.isEmpty() ? hall.code() : name.contains(hall.code()) ? name : hall.code() + " · " + name;
    }

    /// The storey.
    public String floor(int floor) {
        return floor == 0 ? messages.text("plan.ground-floor") : messages.text("plan.floor-number", floor);
    }

    /// Storey, size, area, and height and load where they are known.
    public String facts(Hall hall) {
        var around = hall.outline().bounds();
        var facts = new ArrayList<String>();
        facts.add(floor(hall.floor()));
        facts.add(messages.text(
                "plan.hall-extent", formats.number(around.width(), 1), formats.number(around.height(), 1)));
        facts.add(formats.area(hall.outline().area()));
        if (hall.clearHeight() > 0) {
            facts.add(messages.text("plan.hall-height", formats.length(hall.clearHeight())));
        }
        if (hall.floorLoad() > 0) {
            facts.add(messages.text("plan.hall-load", formats.number(hall.floorLoad(), 1)));
        }
        return String.join(" · ", facts);
    }

    /// How many things of each kind are built in.
    public String built(List<PlanElement> built) {
        var parts = new ArrayList<String>();
        part(parts, built, Pillar.class::isInstance, "plan.built-pillars");
        part(parts, built, Wall.class::isInstance, "plan.built-walls");
        part(parts, built, Door.class::isInstance, "plan.built-doors");
        part(parts, built, FirePoint.class::isInstance, "plan.built-fire-points");
        part(parts, built, UtilityPoint.class::isInstance, "plan.built-utility-points");
        part(parts, built, Zone.class::isInstance, "plan.built-zones");
        part(parts, built, Underlay.class::isInstance, "plan.built-underlays");
        return parts.isEmpty() ? messages.text("plan.built-nothing") : String.join(" · ", parts);
    }

    private void part(List<String> parts, List<PlanElement> built, Predicate<PlanElement> kind, String key) {
        var count = built.stream().filter(kind).count();
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }
}
