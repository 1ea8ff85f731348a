package org.hallwright.publish.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.schedule.signing.TablePlan.Batch;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.signing.BatchList;
import org.hallwright.drawing.signing.TablePainter;
import org.hallwright.drawing.signing.TableWords;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// The order of signing with its table plan, a page of A3 for each batch: the table as the audience sees it, and below
/// each project in full. A list that finds no room below its table stands on a page of its own.
public final class SigningPaper {
    private static final double MARGIN = 48;
    private static final double TABLE_TOP = MARGIN + 66;
    private static final double BOTTOM = PageSize.A3.width() - 54;
    private static final double GAP = 18;

    private final ExhibitionState state;
    private final Head head;

    private SigningPaper(ExhibitionState state, Head head) {
        this.state = state;
        this.head = head;
    }

    private record SigningPage(TablePlan plan, Batch batch, boolean table, boolean list) {}

    /// Prints all activities in which projects are signed, in order of time.
    public static PrintedFile write(ExhibitionState state, Path file, PaperOptions options) {
        var head = Head.ofProgramme(state, options);
        var title = head.name() + " · " + head.words().text("paper.signing");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, title, options.language().tag(), options.printed())) {
            new SigningPaper(state, head).print(pdf);
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private void print(PdfFile pdf) {
        var pages = new ArrayList<SigningPage>();
        for (var activity : signings()) {
            var plan = TablePlan.of(activity, state);
            for (var batch : plan.batches()) {
                var fits = TABLE_TOP + TablePainter.HEIGHT + GAP + BatchList.height(batch) <= BOTTOM;
                pages.add(new SigningPage(plan, batch, true, fits));
                if (!fits) {
                    pages.add(new SigningPage(plan, batch, false, true));
                }
            }
        }
        if (pages.isEmpty()) {
            Pages.blank(pdf, head, head.words().text("paper.no-signing"));
        }
        for (var i = 0; i < pages.size(); i++) {
            page(pdf, pages.get(i), head.page(i + 1, pages.size()));
        }
    }

    private List<Activity> signings() {
        return state.all(Activity.class).stream()
                .filter(a -> !a.signings().isEmpty())
                .sorted(Comparator.comparing(
                                (Activity a) ->
                                        a.when() == null ? null : a.when().start(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Activity::id))
                .toList();
    }

    private void page(PdfFile pdf, SigningPage each, String number) {
        try (var page = pdf.page(PageSize.A3.height(), PageSize.A3.width())) {
            var sheet = new Sheet(page.surface());
            var x1 = page.width() - MARGIN;
            var width = x1 - MARGIN;
            var words = head.words();
            var batch = batchWords(each);
            var beside = Sheet.bold(15).rightAligned();
            var room = width - sheet.width(batch, beside) - 30;
            var activity = each.plan().activity();
            sheet.line(words.first(activity.title()), MARGIN, MARGIN + 10, room, Sheet.bold(18));
            sheet.line(words.second(activity.title()), MARGIN, MARGIN + 30, room, Sheet.faint(11));
            sheet.surface().text(batch, x1, MARGIN + 10, beside);
            sheet.rule(MARGIN, x1, MARGIN + 44, 1.2, Sheet.TEXT);
            var y = TABLE_TOP;
            var palette = Palette.print();
            if (each.table()) {
                new TablePainter(palette, tableWords(), fields())
                        .paint(each.batch(), each.plan().witnesses(), page.surface(), MARGIN, y, width);
                y += TablePainter.HEIGHT + GAP;
            }
            if (each.list()) {
                new BatchList(palette, tableWords()).paint(each.batch(), page.surface(), MARGIN, y, width);
            }
            head.programmeFoot(sheet, MARGIN, x1, page.height() - 26, number);
        }
    }

    private String batchWords(SigningPage page) {
        var words = head.words();
        var batch = page.batch();
        var at = batch.at();
        return at == null
                ? words.first(words.both("signing.batch", batch.number(), batch.seats()))
                : words.first(words.date(at.toLocalDate(), Formats::shortDay)) + "   "
                        + words.first(words.both(
                                "signing.batch-at",
                                batch.number(),
                                batch.seats(),
                                words.formats().time(at.toLocalTime())));
    }

    private TableWords tableWords() {
        var words = head.words();
        return new TableWords(
                words::pick,
                p -> p.amount() == null ? "" : words.formats().roundMoney(p.amount()),
                words.text("signing.open"),
                words.text("signing.audience"),
                words.text("signing.witnesses"));
    }

    private List<Name> fields() {
        return state.sorted(Project.class, Comparator.comparing(Project::code)).stream()
                .map(Project::field)
                .distinct()
                .toList();
    }
}
