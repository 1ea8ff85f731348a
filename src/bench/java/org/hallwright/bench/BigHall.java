package org.hallwright.bench;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// An exhibition of one very big hall: rows of booths back to back between aisles of 3 m, pillars, themed areas,
/// six booths of ten given to an exhibitor. The same for the same number of booths.
record BigHall(Id<Exhibition> exhibition, Id<Hall> hall, List<Id<Booth>> booths, List<Entry> entries) {
    private static final double BOOTH = 3;
    private static final double AISLE = 3;
    private static final double WIDTH = 450;
    private static final double MARGIN = 6;
    private static final double PILLARS = 18;
    private static final int IN_A_BLOCK = 10;
    private static final int AREAS = 12;

    static BigHall of(int count) {
        var exhibition = Exhibition.titled("BIG", Name.of("Very big hall", "超大展馆"), null, null);
        var hall = Id.<Hall>named("big hall");
        var entries = new ArrayList<Entry>(List.of(exhibition));
        var booths = new ArrayList<Id<Booth>>();
        var row = 0;
        while (booths.size() < count) {
            var y = MARGIN + row / 2 * (2 * BOOTH + AISLE) + row % 2 * BOOTH;
            addRow(hall, row, y, count, booths, entries);
            row++;
        }
        var depth = 2 * MARGIN + (row / 2 + 1) * (2 * BOOTH + AISLE);
        entries.add(Hall.rectangular(hall, "B", Name.of("Big hall", "大馆"), WIDTH, depth));
        addPillars(hall, depth, entries);
        addAreas(hall, depth, entries);
        return new BigHall(exhibition.id(), hall, List.copyOf(booths), List.copyOf(entries));
    }

    private static void addRow(
            Id<Hall> hall, int row, double y, int count, List<Id<Booth>> booths, List<Entry> entries) {
        var place = 0;
        for (var x = MARGIN; x + BOOTH <= WIDTH - MARGIN && booths.size() < count; place++) {
            var number = "B%02d%03d".formatted(row, place);
            var area = Id.<ThemedArea>named("big area " + (int) (x / WIDTH * AREAS));
            var booth = Booth.shell(Id.named("big " + number), hall, number, Footprint.rectangle(x, y, BOOTH, BOOTH))
                    .withArea(area);
            entries.add(booth);
            if (booths.size() % 10 < 6) {
                give(booth, booths.size(), entries);
            }
            booths.add(booth.id());
            x += BOOTH + (place % IN_A_BLOCK == IN_A_BLOCK - 1 ? AISLE : 0);
        }
    }

    private static void give(Booth booth, int at, List<Entry> entries) {
        var name = Name.of("Company %05d".formatted(at), "第%05d公司".formatted(at));
        var exhibitor = Exhibitor.named(Id.named("big exhibitor " + at), name);
        entries.add(exhibitor);
        var states = List.of(AssignmentState.PROPOSED, AssignmentState.OFFERED, AssignmentState.CONFIRMED);
        var id = Id.<Assignment>named("big assignment " + at);
        entries.add(new Assignment(id, booth.id(), exhibitor.id(), states.get(at % 3), "", false));
    }

    private static void addPillars(Id<Hall> hall, double depth, List<Entry> entries) {
        for (var x = PILLARS; x < WIDTH; x += PILLARS) {
            for (var y = PILLARS; y < depth; y += PILLARS) {
                entries.add(new Pillar(
                        Id.named("big pillar " + x + " " + y),
                        hall,
                        Footprint.rectangle(x - 0.4, y - 0.4, 0.8, 0.8)));
            }
        }
    }

    private static void addAreas(Id<Hall> hall, double depth, List<Entry> entries) {
        for (var i = 0; i < AREAS; i++) {
            var id = Id.<ThemedArea>named("big area " + i);
            var outline = Outline.rectangle(i * WIDTH / AREAS, 0, WIDTH / AREAS, depth);
            entries.add(new ThemedArea(id, null, "T" + i, Name.of("Theme " + i, "主题" + i), "", ThemedArea.Admission.ANYBODY, i));
            entries.add(new AreaPatch(Id.named("big patch " + i), hall, id, outline));
        }
    }
}
