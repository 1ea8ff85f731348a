package org.hallwright.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// An exhibition in [LargeHall]: twelve themed areas, six booths of ten given to an exhibitor.
record LargeShow(Id<Exhibition> exhibition, Id<Hall> hall, List<Id<Booth>> booths, List<Entry> entries) {
    private static final int AREAS = 12;
    private static final List<AssignmentState> STATES =
            List.of(AssignmentState.PROPOSED, AssignmentState.OFFERED, AssignmentState.CONFIRMED);

    static LargeShow build() {
        var floor = LargeHall.state();
        var hall = floor.all(Hall.class).iterator().next();
        var exhibition = Exhibition.titled("LARGE", Name.of("Large show", "大型展览会"), null, null);
        var entries = new ArrayList<Entry>(List.of(exhibition));
        floor.entries().stream().filter(entry -> !(entry instanceof Booth)).forEach(entries::add);
        var booths = floor.sorted(Booth.class, Comparator.comparing(Booth::id));
        var all = hall.outline().bounds();
        addAreas(hall.id(), all, entries);
        for (var at = 0; at < booths.size(); at++) {
            var booth = booths.get(at);
            entries.add(booth.withArea(area((int) (booth.bounds().centreX() / all.width() * AREAS))));
            if (at % 10 < 6) {
                give(booth, at, entries);
            }
        }
        var ids = booths.stream().map(Booth::id).toList();
        return new LargeShow(exhibition.id(), hall.id(), ids, List.copyOf(entries));
    }

    private static Id<ThemedArea> area(int at) {
        return new Id<>("area" + at);
    }

    private static void addAreas(Id<Hall> hall, Bounds all, List<Entry> entries) {
        var width = all.width() / AREAS;
        for (var i = 0; i < AREAS; i++) {
            var name = Name.of("Theme " + i, "主题" + i);
            entries.add(new ThemedArea(area(i), null, "T" + i, name, "", ThemedArea.Admission.ANYBODY, i));
            var outline = Outline.rectangle(i * width, 0, width, all.height());
            entries.add(new AreaPatch(new Id<>("patch" + i), hall, area(i), outline));
        }
    }

    private static void give(Booth booth, int at, List<Entry> entries) {
        var name = Name.of("Company %05d".formatted(at), "第%05d公司".formatted(at));
        var exhibitor = Exhibitor.named(new Id<>("x" + at), name);
        entries.add(exhibitor);
        entries.add(new Assignment(
                new Id<>("a" + at), booth.id(), exhibitor.id(), STATES.get(at % STATES.size()), "", false));
    }
}
