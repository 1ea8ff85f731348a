package org.hallwright.publish.paper;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.plan.detail.NorthArrow;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// The strip at the foot of a plan: whose it is, which hall, how large, how old.
final class TitleBlock {
    private static final double NORTH = 15;

    private final Head head;
    private final double letters;

    TitleBlock(Head head, double letters) {
        this.head = head;
        this.letters = letters;
    }

    double height() {
        return 54 * letters;
    }

    void draw(Sheet sheet, Bounds box, PlanSheet plan, Scale scale) {
        sheet.rule(box.minX(), box.maxX(), box.minY(), 1.1, Sheet.TEXT);
        var narrow = box.width() < 640 * letters;
        double[] shares = narrow ? new double[] {0.36, 0.2, 0.26, 0.18} : new double[] {0.42, 0.2, 0.22, 0.16};
        var x = box.minX();
        for (var i = 0; i < shares.length; i++) {
            var cell = new Bounds(x + (i == 0 ? 0 : 9), box.minY() + 7, x + shares[i] * box.width() - 9, box.maxY());
            if (i > 0) {
                sheet.surface().line(x, box.minY() + 8, x, box.maxY(), Stroke.of(Sheet.HAIR, 0.5));
            }
            switch (i) {
                case 0 -> exhibition(sheet, cell);
                case 1 -> hall(sheet, cell, plan);
                case 2 -> scale(sheet, cell, scale, plan.hall().north());
                default -> edition(sheet, cell);
            }
            x += shares[i] * box.width();
        }
    }

    private void exhibition(Sheet sheet, Bounds cell) {
        var second = head.secondName();
        sheet.fitted(head.name(), cell.minX(), row(cell, 0.17), cell.width(), 8 * letters, Sheet.bold(13 * letters));
        if (!second.isEmpty()) {
            sheet.fitted(second, cell.minX(), row(cell, 0.42), cell.width(), 6 * letters, Sheet.plain(8.5 * letters));
        }
        var small = Sheet.faint(8 * letters);
        sheet.line(head.place(), cell.minX(), row(cell, second.isEmpty() ? 0.5 : 0.65), cell.width(), small);
        sheet.line(head.dates(), cell.minX(), row(cell, second.isEmpty() ? 0.76 : 0.87), cell.width(), small);
    }

    private void hall(Sheet sheet, Bounds cell, PlanSheet plan) {
        label(sheet, cell, "paper.hall");
        var hall = plan.hall();
        var name = head.words().pick(hall.name());
        var code = name.isEmpty() || name.contains(hall.code()) ? "" : hall.code() + "  ";
        var title = code + (name.isEmpty() ? hall.code() : name);
        sheet.fitted(title, cell.minX(), row(cell, 0.46), cell.width(), 7 * letters, Sheet.bold(13 * letters));
        var net = plan.booths().stream()
                .map(BoothMark::booth)
                .mapToDouble(Booth::netArea)
                .sum();
        var formats = head.words().formats();
        var inventory = head.words().first(head.words().both("paper.inventory", plan.boothCount(), formats.area(net)));
        sheet.line(inventory, cell.minX(), row(cell, 0.8), cell.width(), Sheet.faint(8 * letters));
    }

    private void scale(Sheet sheet, Bounds cell, Scale scale, @Nullable Double north) {
        label(sheet, cell, "paper.scale");
        if (north != null) {
            var radius = NORTH * letters;
            NorthArrow.paint(sheet.surface(), cell.maxX() - radius, row(cell, 0.33), radius, north, false, Sheet.TEXT);
        }
        var size = scale.toString();
        sheet.surface().text(size, cell.minX(), row(cell, 0.46), Sheet.bold(13 * letters));
        var part = scale.barPart(cell.width() - 24 * letters);
        var step = part * scale.pointsPerMetre();
        var y = row(cell, 0.72);
        for (var i = 0; i < 4; i++) {
            var piece = new Bounds(cell.minX() + i * step, y, cell.minX() + (i + 1) * step, y + 3.2 * letters);
            sheet.fill(piece, i % 2 == 0 ? Sheet.TEXT : org.hallwright.drawing.Ink.WHITE);
            sheet.surface().stroke(piece, Stroke.of(Sheet.TEXT, 0.5));
        }
        var style = Sheet.faint(6.5 * letters).centred();
        var middle = y + 9 * letters;
        sheet.surface().text("0", cell.minX() + 2, middle, style);
        sheet.surface().text(metres(part * 2), cell.minX() + 2 * step, middle, style);
        sheet.surface().text(metres(part * 4) + " m", cell.minX() + 4 * step, middle, style);
    }

    private static String metres(double metres) {
        return String.valueOf((int) metres);
    }

    private void edition(Sheet sheet, Bounds cell) {
        label(sheet, cell, "paper.revision");
        var revision = head.revision().code();
        sheet.surface().text(revision, cell.minX(), row(cell, 0.46), Sheet.bold(13 * letters));
        var after = cell.minX() + sheet.width(revision + "  ", Sheet.bold(13 * letters));
        var room = cell.maxX() - after + 9;
        sheet.fitted(head.edition(), after, row(cell, 0.47), room, 6 * letters, Sheet.plain(8 * letters));
        if (head.exhibition().sample()) {
            var note = head.words().text("paper.sample");
            sheet.line(
                    note,
                    cell.minX(),
                    row(cell, 0.8),
                    cell.width() + 9,
                    Sheet.faint(8 * letters).inBold());
        }
    }

    private void label(Sheet sheet, Bounds cell, String key) {
        sheet.line(head.words().text(key), cell.minX(), row(cell, 0.13), cell.width(), Sheet.faint(6.5 * letters));
    }

    private static double row(Bounds cell, double share) {
        return cell.minY() + share * cell.height();
    }
}
