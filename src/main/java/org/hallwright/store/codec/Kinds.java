package org.hallwright.store.codec;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.roster.points.PointsScheme;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;

/// The name under which each kind of entry is written, which stays when a class is renamed.
public final class Kinds {
    private static final Map<String, Class<? extends Entry>> CLASSES = Map.ofEntries(
            entry("exhibition", Exhibition.class),
            entry("year-target", YearTarget.class),
            entry("hall", Hall.class),
            entry("section", Section.class),
            entry("themed-area", ThemedArea.class),
            entry("area-patch", AreaPatch.class),
            entry("booth", Booth.class),
            entry("pillar", Pillar.class),
            entry("wall", Wall.class),
            entry("door", Door.class),
            entry("fire-point", FirePoint.class),
            entry("utility-point", UtilityPoint.class),
            entry("zone", Zone.class),
            entry("plan-label", PlanLabel.class),
            entry("underlay", Underlay.class),
            entry("picture", Picture.class),
            entry("rule-pack", RulePack.class),
            entry("revision", Revision.class),
            entry("plan-snapshot", PlanSnapshot.class),
            entry("venue", Venue.class),
            entry("exhibitor", Exhibitor.class),
            entry("imported-row", ImportedRow.class),
            entry("category", Category.class),
            entry("points-scheme", PointsScheme.class),
            entry("assignment", Assignment.class),
            entry("hold", Hold.class),
            entry("room", Room.class),
            entry("track", Track.class),
            entry("activity", Activity.class),
            entry("schedule-rules", ScheduleRules.class),
            entry("release", Release.class),
            entry("programme-snapshot", ProgrammeSnapshot.class),
            entry("guest", Guest.class),
            entry("delegation", Delegation.class),
            entry("project", Project.class),
            entry("dock", Dock.class),
            entry("move-in-target", MoveInTarget.class),
            entry("setup-task", SetupTask.class));

    private static final Map<Class<?>, String> NAMES =
            CLASSES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Kinds() {}

    public static Map<String, Class<? extends Entry>> classes() {
        return CLASSES;
    }

    /// @throws IllegalArgumentException if that class is no kind of entry
    public static String nameOf(Class<?> kind) {
        var name = NAMES.get(kind);
        if (name == null) {
            throw new IllegalArgumentException("Not a kind of entry: " + kind);
        }
        return name;
    }

    /// @throws IllegalArgumentException if no kind has that name
    public static Class<? extends Entry> classOf(String name) {
        var kind = CLASSES.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("Not the name of a kind of entry");
        }
        return kind;
    }
}
