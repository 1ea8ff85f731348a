package org.hallwright.service.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.setup.VehicleSize;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.floor.LaidHalls;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.roster.Roster;

/// Docks and move-in targets of a sample exhibition: raw space that is confirmed, from the far side of each hall
/// towards its docks, one slot of 45 minutes after the other at each dock.
final class MoveIn {
    private static final int SLOT_MINUTES = 45;
    private static final int SLOTS_A_DAY = 12;
    private static final LocalTime GATE_OPENS = LocalTime.of(8, 0);
    private final String prefix;
    private final LocalDate opens;

    MoveIn(String prefix, LocalDate opens) {
        this.prefix = prefix;
        this.opens = opens;
    }

    List<Entry> entries(LaidHalls halls, Roster roster) {
        var doors = halls.fittings().stream()
                .filter(f -> f instanceof Door door && door.kind() == DoorKind.DOCK)
                .map(Door.class::cast)
                .toList();
        var docks = doors.stream().collect(Collectors.toMap(Door::id, this::dock));
        var entries = new ArrayList<Entry>();
        doors.forEach(door -> entries.add(docks.get(door.id())));
        var served = new HashMap<Id<Dock>, Integer>();
        for (var booth : rawAndConfirmed(halls, roster)) {
            var door = doors.stream()
                    .filter(d -> d.hall().equals(booth.hall()))
                    .min(Comparator.comparingDouble(
                            d -> Math.abs(d.at().x() - booth.bounds().centreX())))
                    .orElseThrow();
            var dock = docks.get(door.id()).id();
            entries.add(target(booth, dock, served.merge(dock, 1, Integer::sum) - 1));
        }
        return entries;
    }

    private Dock dock(Door door) {
        return new Dock(Id.named(prefix + "/dock/" + door.code()), door.hall(), door.id(), door.code(), 2);
    }

    private static List<Booth> rawAndConfirmed(LaidHalls halls, Roster roster) {
        Map<Id<Booth>, AssignmentState> states = new HashMap<>();
        for (var entry : roster.lettings()) {
            if (entry instanceof Assignment a && a.isLive()) {
                states.put(a.booth(), a.state());
            }
        }
        return halls.booths().stream()
                .filter(b -> b.kind() == BoothKind.RAW_SPACE || b.kind() == BoothKind.SPECIAL_SHOW)
                .filter(b -> states.get(b.id()) == AssignmentState.CONFIRMED)
                .sorted(Comparator.comparingDouble((Booth b) -> b.bounds().minY())
                        .thenComparing(Booth.BY_NUMBER))
                .toList();
    }

    private MoveInTarget target(Booth booth, Id<Dock> dock, int nth) {
        var day = opens.minusDays(5).plusDays(nth / SLOTS_A_DAY);
        var checkIn = LocalDateTime.of(day, GATE_OPENS).plusMinutes((long) SLOT_MINUTES * (nth % SLOTS_A_DAY));
        var vehicle = booth.netArea() >= 108
                ? VehicleSize.OVER_7_5_T
                : booth.netArea() >= 54 ? VehicleSize.UP_TO_7_5_T : VehicleSize.VAN;
        return new MoveInTarget(
                Id.named(prefix + "/move-in/" + booth.number()), booth.id(), dock, checkIn, SLOT_MINUTES, vehicle);
    }

    /// What has to be done, from a table of days before the opening (below zero: after it), task and who does it.
    static List<Entry> tasks(String prefix, LocalDate opens, String file) {
        var tasks = new ArrayList<Entry>();
        for (var row : Table.read(file)) {
            tasks.add(new SetupTask(
                    Id.named(prefix + "/task/" + tasks.size()),
                    row.name(1),
                    null,
                    opens.minusDays(row.whole(0)),
                    row.text(2),
                    row.text(3).equals("done")));
        }
        return tasks;
    }
}
