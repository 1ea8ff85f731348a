package org.hallwright.domain.roster.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallwright.domain.value.Folding;

/// What can be asked of an exhibitor, with the words by which it is asked: the first English and the first Chinese
/// one are those that the screen writes.
public enum QueryField {
    NAME(Kind.TEXT, "name,company,名称,公司,企业"),
    KIND(Kind.CODE, "kind,参展方式"),
    HOST(Kind.TEXT, "host,主展商"),
    BOOTH(Kind.TEXT, "booth,stand,展位,展位号"),
    HALL(Kind.CODE, "hall,展馆"),
    STATUS(Kind.CODE, "status,状态"),
    COUNTRY(Kind.CODE, "country,国家"),
    PROVINCE(Kind.CODE, "province,省份,省"),
    CITY(Kind.TEXT, "city,城市"),
    CATEGORY(Kind.CODE, "category,类别,行业"),
    AREA(Kind.NUMBER, "area,request,申请面积,面积"),
    BOOTH_AREA(Kind.NUMBER, "booth-area,展位面积"),
    POINTS(Kind.NUMBER, "points,积分"),
    CONTRACT(Kind.CODE, "contract,合同"),
    PAYMENT(Kind.CODE, "payment,付款"),
    WEBSITE(Kind.TEXT, "website,网址"),
    CONTACT(Kind.TEXT, "contact,联系人"),
    ROLE(Kind.TEXT, "role,职务"),
    PHONE(Kind.TEXT, "phone,电话"),
    EMAIL(Kind.TEXT, "email,邮箱"),
    FASCIA(Kind.TEXT, "fascia,楣板"),
    DESCRIPTION(Kind.TEXT, "description,简介"),
    REQUEST_KIND(Kind.CODE, "booth-kind,展位类型"),
    OPEN_SIDES(Kind.NUMBER, "open-sides,开口"),
    THEMED_AREA(Kind.CODE, "themed-area,主题展区"),
    WISHED_BOOTHS(Kind.TEXT, "wished-booth,意向展位"),
    NEAR(Kind.TEXT, "near,希望相邻"),
    AWAY(Kind.TEXT, "away,需要避开"),
    RECEIVED(Kind.TEXT, "received,申请日期"),
    SIGNED(Kind.TEXT, "signed,签约日期"),
    ATTENDED(Kind.TEXT, "attended,参展年份"),
    SPONSORSHIP(Kind.NUMBER, "sponsorship,赞助"),
    DOCUMENTS(Kind.TEXT, "document,文件"),
    DOCUMENTS_DUE(Kind.TEXT, "document-due,文件截止"),
    DOCUMENTS_RECEIVED(Kind.TEXT, "document-received,文件收到"),
    EXHIBITS(Kind.TEXT, "exhibit,展品"),
    EXHIBIT_FORMS(Kind.TEXT, "exhibit-form,展示形式"),
    EXHIBIT_LINKS(Kind.TEXT, "exhibit-link,展品链接"),
    NOTES(Kind.TEXT, "notes,备注");

    /// How values of a field are compared.
    public enum Kind {
        /// By a part of the text.
        TEXT,
        /// By a code, or by the beginning of a name that is shown for it.
        CODE,
        /// By size.
        NUMBER
    }

    private final Kind kind;
    private final List<String> words;

    QueryField(Kind kind, String words) {
        this.kind = kind;
        this.words = List.of(words.split(","));
    }

    public Kind kind() {
        return kind;
    }

    public String english() {
        return words.getFirst();
    }

    public String chinese() {
        return words.stream().filter(w -> w.charAt(0) > 'z').findFirst().orElse(english());
    }

    /// The key under which a [Subject] keeps its values.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QueryField> of(String word) {
        var wanted = Folding.of(word);
        return Arrays.stream(values()).filter(f -> f.words.contains(wanted)).findFirst();
    }
}
