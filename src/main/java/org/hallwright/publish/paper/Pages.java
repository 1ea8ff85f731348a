package org.hallwright.publish.paper;

import java.util.List;
import org.hallwright.publish.pdf.PdfFile;

/// Sets pages that look alike on all papers.
public final class Pages {
    public static final double MARGIN = 48;

    private Pages() {}

    /// A page of A4 that says why there is nothing on it.
    public static void blank(PdfFile pdf, Head head, String why) {
        try (var page = pdf.page(PageSize.A4.width(), PageSize.A4.height())) {
            var sheet = new Sheet(page.surface());
            var width = page.width() - 2 * MARGIN;
            var lines = sheet.lines(head.name(), width, Sheet.bold(20), 3);
            var used = sheet.set(lines, MARGIN, MARGIN, Sheet.bold(20));
            sheet.set(sheet.lines(why, width, Sheet.faint(12), 3), MARGIN, MARGIN + used + 10, Sheet.faint(12));
            head.programmeFoot(sheet, MARGIN, page.width() - MARGIN, page.height() - 30, head.page(1, 1));
        }
    }

    /// Pages of A4 with flowing pieces, a foot on each.
    public static void flowing(PdfFile pdf, Head head, List<List<Flow.Placed>> pages) {
        for (var i = 0; i < pages.size(); i++) {
            try (var page = pdf.page(PageSize.A4.width(), PageSize.A4.height())) {
                var sheet = new Sheet(page.surface());
                pages.get(i).forEach(placed -> placed.piece().setting().set(sheet, placed.y()));
                head.programmeFoot(
                        sheet, MARGIN, page.width() - MARGIN, page.height() - 30, head.page(i + 1, pages.size()));
            }
        }
    }
}
