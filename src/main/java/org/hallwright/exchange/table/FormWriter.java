package org.hallwright.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hallwright.exchange.table.FormSheet.Cell;
import org.hallwright.exchange.table.FormSheet.Look;

/// Writes a [FormSheet] as a workbook: answers open with lists to choose from, all else locked, one page of A4.
public final class FormWriter {
    /// The name of the hidden sheet that holds a form's memory; also the word that unlocks the labels.
    public static final String MEMORY = "Hallwright";

    private static final String LISTS = "Lists";
    private static final String INK = "1F2933";
    private static final String BAND = "1F4E79";
    private static final String LINE = "A9B4C0";
    private static final String QUIET = "5F6B7A";
    private static final String LABEL = "EEF2F6";

    private FormWriter() {}

    public static byte[] write(FormSheet form) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Hallwright", "1.0")) {
            var page = book.newWorksheet(form.name());
            var lists = book.newWorksheet(LISTS);
            var memory = book.newWorksheet(MEMORY);
            for (var l = 0; l < form.lists().size(); l++) {
                column(lists, l, form.lists().get(l));
            }
            for (var r = 0; r < form.memory().size(); r++) {
                row(memory, r, form.memory().get(r));
            }
            lists.setVisibilityState(VisibilityState.HIDDEN);
            memory.setVisibilityState(VisibilityState.HIDDEN);
            page(page, lists, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void column(Worksheet sheet, int column, List<String> words) {
        for (var r = 0; r < words.size(); r++) {
            sheet.value(r, column, FormulaGuard.kept(words.get(r)));
        }
    }

    private static void row(Worksheet sheet, int row, List<String> words) {
        for (var c = 0; c < words.size(); c++) {
            sheet.value(row, c, FormulaGuard.kept(words.get(c)));
        }
    }

    private static void page(Worksheet page, Worksheet lists, FormSheet form) {
        for (var c = 0; c < form.widths().size(); c++) {
            if (form.widths().get(c) == 0) {
                page.hideColumn(c);
            } else {
                page.width(c, form.widths().get(c));
            }
        }
        for (var r = 0; r < form.rows().size(); r++) {
            page.rowHeight(r, form.rows().get(r).height());
            for (var cell : form.rows().get(r).cells()) {
                put(page, r, cell);
                if (cell.list() >= 0) {
                    choose(page, r, cell, lists, form.lists().get(cell.list()).size());
                }
                if (cell.look() == Look.AMOUNT) {
                    amount(page, r, cell);
                }
            }
        }
        page.hideGridLines();
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("portrait");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 1);
        page.leftMargin(0.5f);
        page.rightMargin(0.5f);
        page.topMargin(0.5f);
        page.bottomMargin(0.5f);
        page.protect(
                MEMORY, SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
    }

    private static void put(Worksheet page, int row, Cell cell) {
        var column = cell.column();
        switch (cell.value()) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            default -> page.value(row, column, FormulaGuard.kept(cell.value().toString()));
        }
        var range = page.range(row, column, row, column + cell.span() - 1);
        if (cell.span() > 1) {
            range.merge();
        }
        var style = range.style().fontName("Arial").fontColor(INK).fontSize(10).verticalAlignment("center");
        switch (cell.look()) {
            case TITLE -> style.fontSize(18).bold().fontColor(BAND);
            case SUBTITLE -> style.fontSize(12).bold().wrapText(true).horizontalAlignment("left");
            case HINT -> style.fontColor(QUIET).wrapText(true);
            case BAND ->
                style.bold()
                        .fontSize(11)
                        .fontColor("FFFFFF")
                        .fillColor(BAND)
                        .horizontalAlignment("left")
                        .indent(1);
            case LABEL ->
                style.fillColor(LABEL)
                        .wrapText(true)
                        .horizontalAlignment("left")
                        .indent(1);
            case HEAD -> style.fontSize(9).fontColor(QUIET).wrapText(true).verticalAlignment("bottom");
            case CODE -> style.fontSize(8).fontColor(QUIET);
            case ANSWER, AMOUNT ->
                open(style).horizontalAlignment("left").indent(1).wrapText(true);
            case PARAGRAPH -> open(style).wrapText(true).verticalAlignment("top");
        }
        style.set();
    }

    private static StyleSetter open(StyleSetter style) {
        for (var side : new BorderSide[] {BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT}) {
            style.borderStyle(side, BorderStyle.THIN).borderColor(side, LINE);
        }
        style.fillColor("FFFFFF").protectionOption(ProtectionOption.LOCKED, false);
        return style;
    }

    private static void choose(Worksheet page, int row, Cell cell, Worksheet lists, int size) {
        page.range(row, cell.column(), row, cell.column())
                .validateWithList(lists.range(0, cell.list(), Math.max(0, size - 1), cell.list()))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle("Hallwright")
                .error("Please choose from the list. 请从列表中选择。");
    }

    /// The formula has no sign that XML would take for its own, as the library writes it as it stands.
    private static void amount(Worksheet page, int row, Cell cell) {
        var name = (char) ('A' + cell.column()) + String.valueOf(row + 1);
        page.range(row, cell.column(), row, cell.column())
                .validateWithFormula("AND(ISNUMBER(" + name + ")," + name + ">=0,100000>" + name + ")")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle("Hallwright")
                .error("Please enter a number. 请输入数字。");
    }
}
