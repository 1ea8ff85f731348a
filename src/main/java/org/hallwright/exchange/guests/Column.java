package org.hallwright.exchange.guests;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.i18n.Language;

/// The columns of tables of guests and projects, by the words that head them: the first is what we write in English,
/// the second in Chinese, all are understood.
public enum Column {
    ID("ID", "编号ID", "uid"),
    NAME_EN("Name", "英文姓名", "name english", "english name", "guest", "full name", "英文名"),
    NAME_ZH("Name in Chinese", "姓名", "chinese name", "中文姓名", "嘉宾", "嘉宾姓名", "名称"),
    POSITION_EN("Position", "英文职务", "title", "job title"),
    POSITION_ZH("Position in Chinese", "职务", "中文职务", "职位", "职称"),
    ORGANISATION_EN("Organisation", "英文单位", "organization", "company", "affiliation"),
    ORGANISATION_ZH("Organisation in Chinese", "单位", "中文单位", "机构", "工作单位"),
    RANK("Rank", "礼宾次序", "protocol order", "排序", "级别"),
    COUNTRY("Country", "国家", "country or region", "国家地区", "国别"),
    SECTOR("Sector", "界别", "类别"),
    MODE("Mode", "参加方式", "presence", "attendance", "参会方式", "出席方式"),
    DELEGATION_ID("Delegation ID", "代表团ID"),
    DELEGATION_EN("Delegation", "英文代表团"),
    DELEGATION_ZH("Delegation in Chinese", "代表团", "代表团名称"),
    DELEGATION_COUNTRY("Country of the delegation", "代表团国家"),
    HEAD("Head of delegation", "团长", "head"),
    RECEPTION("Reception", "接待单位", "接待"),
    INTERPRETER("Interpreter", "翻译", "译员"),
    VEHICLE("Vehicle", "用车", "车辆"),
    HOTEL("Hotel", "酒店", "住宿"),
    CODE("Code", "项目编号", "number", "编号", "序号"),
    TITLE_EN("Name", "英文名称", "project", "project name", "name english", "english name"),
    TITLE_ZH("Name in Chinese", "项目名称", "chinese name", "中文名称", "名称", "项目"),
    FIELD_EN("Field", "英文领域", "branch"),
    FIELD_ZH("Field in Chinese", "领域", "行业", "产业"),
    TYPE_EN("Type", "英文类型", "kind"),
    TYPE_ZH("Type in Chinese", "类型", "项目类型", "合作方式"),
    PARTIES("Parties", "签约方", "party", "signing parties", "合作方", "签约双方"),
    AMOUNT("Amount", "金额", "value", "投资额", "签约金额", "总投资"),
    CURRENCY("Currency", "币种", "货币"),
    STATE("State", "状态", "status"),
    SIGNED_IN("Signed in", "签约活动", "signing"),
    ORDER("Order of signing", "签约次序", "signing order"),
    NOTES("Notes", "备注", "remarks", "note", "说明");

    public static final List<Column> GUESTS = List.of(
            ID,
            NAME_EN,
            NAME_ZH,
            POSITION_EN,
            POSITION_ZH,
            ORGANISATION_EN,
            ORGANISATION_ZH,
            RANK,
            COUNTRY,
            SECTOR,
            MODE,
            DELEGATION_ID,
            DELEGATION_EN,
            DELEGATION_ZH,
            DELEGATION_COUNTRY,
            HEAD,
            RECEPTION,
            INTERPRETER,
            VEHICLE,
            HOTEL,
            NOTES);
    public static final List<Column> PROJECTS = List.of(
            ID, CODE, TITLE_EN, TITLE_ZH, FIELD_EN, FIELD_ZH, TYPE_EN, TYPE_ZH, PARTIES, AMOUNT, CURRENCY, STATE,
            SIGNED_IN, ORDER, NOTES);

    private static final Pattern UNIT = Pattern.compile("[(（]([^()（）]*)[)）]\\s*$");

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    public String header(Language language) {
        return language == Language.EN ? words.getFirst() : words.get(1);
    }

    private boolean isHeadedBy(String header) {
        var key = TradeWords.key(UNIT.matcher(header).replaceFirst(""));
        return words.stream().anyMatch(w -> TradeWords.key(w).equals(key));
    }

    /// What stands in brackets behind a header, such as 亿元.
    static String unitOf(String header) {
        var unit = UNIT.matcher(header);
        return unit.find() ? unit.group(1) : "";
    }

    static List<String> headers(List<Column> columns, Language language) {
        return columns.stream().map(c -> c.header(language)).toList();
    }

    /// By which a command and the memory of the user's choices name it, such as `name-zh`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What each column of a table is taken for. A field is one column's: what the user says goes before headers, and
    /// an earlier column before a later one.
    static List<Optional<Column>> of(Table table, List<Column> columns, TableForm<Column> form) {
        var taken = EnumSet.noneOf(Column.class);
        taken.addAll(form.fields().values());
        return table.headers().stream()
                .map(header -> form.field(header, () -> among(columns, header).filter(taken::add)))
                .toList();
    }

    private static Optional<Column> among(List<Column> columns, String header) {
        return columns.stream().filter(c -> c.isHeadedBy(header)).findFirst();
    }
}
