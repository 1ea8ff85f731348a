package org.hallwright.exchange.roster.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.wish.WishRow.Kind;
import org.hallwright.exchange.table.FormSheet;
import org.hallwright.exchange.table.FormSheet.Cell;
import org.hallwright.exchange.table.FormSheet.Look;
import org.hallwright.exchange.table.FormWriter;

/// Lays out the wish form of an exhibitor, in both languages and filled in with what is known.
public final class WishForm {
    /// What the first word of a form's key is, and so how a form is known.
    static final String MARK = "HWF1";

    private static final List<Double> WIDTHS = List.of(0.0, 27.0, 19.0, 19.0, 19.0, 29.0);
    private static final int LABEL = 1;
    private static final int FIRST = 2;
    private static final int ALL = 5;
    private static final double LINE = 22;

    /// Long links and addresses take two lines.
    private static final double DOUBLE_LINE = 29;

    private final WishOptions options;
    private final Map<WishRow, List<String>> answers;
    private final List<FormSheet.Row> rows = new ArrayList<>();
    private final List<List<String>> lists;

    private WishForm(Exhibitor exhibitor, Maker maker) {
        options = maker.options;
        answers = WishAnswers.of(exhibitor, maker.state, options);
        lists = maker.lists;
    }

    /// Makes the forms of one exhibition: what can be chosen is found once for all of them.
    public static final class Maker {
        private final ExhibitionState state;
        private final Exhibition exhibition;
        private final WishOptions options;
        private final List<List<String>> lists;

        /// @param isOver whether the exhibition is over
        public Maker(ExhibitionState state, Exhibition exhibition, boolean isOver) {
            this.state = state;
            this.exhibition = exhibition;
            options = new WishOptions(state, isOver);
            lists = List.of(
                    options.kinds(),
                    WishOptions.sides(),
                    options.areas(),
                    options.booths(),
                    options.countries(),
                    options.forms());
        }

        /// The workbook of one exhibitor.
        public byte[] write(Exhibitor exhibitor) {
            return FormWriter.write(new WishForm(exhibitor, this).sheet(exhibition, exhibitor));
        }
    }

    private FormSheet sheet(Exhibition exhibition, Exhibitor exhibitor) {
        head(exhibition, exhibitor);
        band("Booth wished", "展位申请");
        line(Kind.AREA, "Area (m²)", "面积（平方米）");
        line(Kind.KIND, "Kind of booth", "展位类型");
        line(Kind.OPEN_SIDES, "Open sides, at least", "开口面（至少）");
        if (!lists.get(2).isEmpty()) {
            line(Kind.THEMED_AREA, "Themed area", "主题展区");
        }
        heads("1st choice 首选", "2nd choice 次选", "3rd choice 第三", "4th choice 第四");
        line(Kind.BOOTHS, "Booths in order", "意向展位（按顺序）");
        line(Kind.NEAR, "Neighbours wished", "希望相邻");
        line(Kind.AWAY, "Neighbours to avoid", "需要避开");
        band("Company", "企业信息");
        heads("English 英文", "Chinese 中文");
        line(Kind.FASCIA, "Name on the fascia", "楣板名称");
        line(Kind.COUNTRY, "Country or region", "国家或地区");
        band("Contacts", "联系人");
        heads("Name 姓名", "Role 职务", "Phone 电话", "E-mail 邮箱");
        lines(Kind.CONTACT, "Contact", "联系人");
        band("Exhibits", "展品");
        heads("Name in English 英文名称", "Name in Chinese 中文名称", "Form 展示形式", "Link 链接");
        lines(Kind.EXHIBIT, "Exhibit", "展品");
        band("Notes", "备注");
        notes();
        var key = MARK + "|" + exhibition.id() + "|" + exhibitor.id();
        row(12, Cell.of(LABEL, ALL, Look.CODE, "Please do not change 请勿改动： " + key));
        var memory = new ArrayList<List<String>>();
        memory.add(List.of(key));
        answers.forEach((row, words) ->
                memory.add(Stream.concat(Stream.of(row.code()), words.stream()).toList()));
        return new FormSheet("Wish form 申请表", WIDTHS, rows, lists, memory);
    }

    private void head(Exhibition exhibition, Exhibitor exhibitor) {
        row(32, Cell.of(LABEL, ALL, Look.TITLE, "Booth application  展位申请表"));
        row(tall(exhibition.name()), Cell.of(LABEL, ALL, Look.SUBTITLE, both(exhibition.name())));
        row(
                34,
                Cell.of(
                        LABEL,
                        ALL,
                        Look.HINT,
                        "Please fill in the framed fields and send this file back. Fields with a list show an arrow when they are"
                                + " chosen.\n请填写带边框的单元格后将本文件发回。选中带列表的单元格时会显示箭头。"));
        row(
                tall(exhibitor.name()) + 8,
                Cell.of(LABEL, 1, Look.LABEL, "Exhibitor 参展商"),
                Cell.of(FIRST, 4, Look.SUBTITLE, both(exhibitor.name())));
    }

    private static String both(Name name) {
        return name.both();
    }

    /// Both names together are long, and stand in two lines then.
    private static double tall(Name name) {
        var columns = name.both().codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
        return columns > 88 ? 34 : 19;
    }

    private void row(double height, Cell... cells) {
        rows.add(new FormSheet.Row(height, List.of(cells)));
    }

    private void band(String english, String chinese) {
        row(7);
        row(19, Cell.of(LABEL, ALL, Look.BAND, english + "  " + chinese));
    }

    private void heads(String... words) {
        var span = 4 / words.length;
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < words.length; i++) {
            cells.add(Cell.of(FIRST + i * span, span, Look.HEAD, words[i]));
        }
        rows.add(new FormSheet.Row(14, cells));
    }

    private void line(Kind kind, String english, String chinese) {
        add(WishRow.of(kind), english + " " + chinese);
    }

    private void lines(Kind kind, String english, String chinese) {
        answers.keySet().stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> add(row, english + " " + row.number() + "  " + chinese + " " + row.number()));
    }

    private void add(WishRow row, String label) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(0, 1, Look.CODE, row.code()));
        cells.add(Cell.of(LABEL, 1, Look.LABEL, label));
        var words = answers.getOrDefault(row, List.of());
        for (var i = 0; i < words.size(); i++) {
            cells.add(answer(row.kind(), i, words.get(i)));
        }
        rows.add(new FormSheet.Row(row.kind().isRepeated() ? DOUBLE_LINE : LINE, cells));
    }

    private Cell answer(Kind kind, int index, String words) {
        var span = kind.span();
        var column = FIRST + index * span;
        if (kind == Kind.AREA) {
            return Cell.of(column, span, Look.AMOUNT, words.isEmpty() ? null : Double.valueOf(words));
        }
        var list = switch (kind) {
            case KIND -> 0;
            case OPEN_SIDES -> 1;
            case THEMED_AREA -> 2;
            case BOOTHS -> lists.get(3).isEmpty() ? -1 : 3;
            case COUNTRY -> 4;
            case EXHIBIT -> index == 2 ? 5 : -1;
            default -> -1;
        };
        return new Cell(column, span, Look.ANSWER, words.isEmpty() ? null : words, list);
    }

    private void notes() {
        var words = answers.getOrDefault(WishRow.of(Kind.NOTES), List.of("")).getFirst();
        row(
                60,
                Cell.of(0, 1, Look.CODE, WishRow.of(Kind.NOTES).code()),
                Cell.of(LABEL, 1, Look.LABEL, "Wishes and questions 其他要求"),
                Cell.of(FIRST, 4, Look.PARAGRAPH, words.isEmpty() ? null : words));
    }
}
