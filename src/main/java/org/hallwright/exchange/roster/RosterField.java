package org.hallwright.exchange.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a roster can mean, with the headers by which it is known, the likeliest first.
///
/// Headers are compared without case, spaces and signs. Where several columns could be one field, the header that
/// comes earlier in the list wins and the others are left for the fields below.
public enum RosterField implements CellField {
    NAME("Company,Company Name,Exhibitor,Exhibitor Name,Organisation,Organization,Organisation Name,Organization Name,"
            + "Firm,Vendor,Participant,Account Name,Business Name,公司名称,企业名称,单位名称,参展商,参展商名称,参展企业,参展单位,展商名称,展商,公司,企业,单位,厂商,厂商名称,机构名称,"
            + "參展商,公司名稱,廠商名稱,Name,名称,名稱,全称"),
    NAME_EN("Name (English),Company (English),English Name,Name EN,Company EN,Company Name EN,Company Name (English),"
            + "Exhibitor Name (English),英文名称,公司英文名称,企业英文名称,英文名,公司名称(英文),名称(英文),企业名称(英文),英文全称"),
    NAME_ZH("Name (Chinese),Company (Chinese),Chinese Name,Name ZH,Name CN,Company CN,Company ZH,Company Name CN,"
            + "Company Name (Chinese),中文名称,公司中文名称,企业中文名称,中文名,公司名称(中文),名称(中文),企业名称(中文),中文全称"),
    FASCIA("Fascia,Fascia Name,Sign,Sign Name,Fascia Board,Display Name,楣板,楣板名称,楣板文字,简称,展示名称"),
    FASCIA_EN("Fascia (English),Fascia EN,Fascia Name (English),英文楣板,楣板(英文),楣板英文"),
    FASCIA_ZH("Fascia (Chinese),Fascia ZH,Fascia CN,Fascia Name (Chinese),中文楣板,楣板(中文),楣板中文"),
    KIND("Exhibitor Kind,Exhibitor Type,Participation,参展方式,参展类型,展商类型"),
    HOST("Main Exhibitor,Host Exhibitor,Host,主展商,主参展商"),
    COUNTRY("Country,Country or Region,Country/Region,Nation,Country Name,Country Code,国家,国别,国家和地区,国家地区,国家/地区,國家"),
    PROVINCE("Province,State,Region,Province/State,State/Province,省份,省,省市,省/市,所在省份,省区市,省(区、市)"),
    CITY("City,Town,城市,所在城市,市"),
    CITY_EN("City (English),City EN,城市(英文),英文城市"),
    CITY_ZH("City (Chinese),City ZH,City CN,城市(中文),中文城市"),
    BOOTH(
            "Booth,Booths,Booth Number,Booth Numbers,Booth No,Booth No.,Stand,Stands,Stand Number,Stand No,Booth ID,Location,"
                    + "展位,展位号,展台,展台号,展位编号,摊位,摊位号,攤位,攤位號"),
    HALL("Hall,Pavilion,Hall Name,展馆,馆号,展厅,场馆,Venue,展館"),
    CATEGORY("Category,Categories,Product Category,Industry,Sector,Product Group,类别,分类,行业,展品类别,产品类别,参展类别,所属行业"),
    WEBSITE("Website,Web Site,Web,URL,Homepage,Home Page,Site,网址,网站,官网,公司网址,網址"),
    DESCRIPTION("Description,Company Description,Profile,Company Profile,About,Introduction,简介,公司简介,企业简介,介绍,单位简介,簡介"),
    DESCRIPTION_EN("Description (English),Description EN,Profile (English),英文简介,简介(英文),公司简介(英文)"),
    DESCRIPTION_ZH("Description (Chinese),Description ZH,Description CN,Profile (Chinese),中文简介,简介(中文),公司简介(中文)"),
    CONTACT(
            "Contact,Contact Name,Contact Person,Person,Full Name,Contacts,Contacts Name,Contacts Person,联系人,负责人,联络人,姓名,聯絡人,Name"),
    CONTACT_ROLE("Contact Role,Job Title,Position,Contact Title,Contacts Role,Contacts Position,职务,联系人职务,职位"),
    PHONE(
            "Phone,Telephone,Tel,Mobile,Phone Number,Contact Phone,Contacts Phone,Contacts Tel,Cell,电话,联系电话,手机,手机号,联系方式,電話"),
    EMAIL("Email,E-mail,Mail,Email Address,Contact Email,Contacts Email,邮箱,电子邮箱,电子邮件,联系邮箱"),
    AREA(
            "Requested Area,Area Requested,Area Request,Requested m2,Request Area,Booth Area,Stand Area,Area,Area (m2),Size,申请面积,需求面积,展位面积,面积,面积(平方米),面积(㎡)"),
    REQUEST_KIND("Requested Kind,Booth Kind,Booth Type,Stand Type,Space Type,Request Kind,展位类型,展位形式,申请类型"),
    OPEN_SIDES("Open Sides,Requested Open Sides,Request Open Sides,开口,开口面,开口数,申请开口面"),
    RECEIVED(
            "Request Received,Received,Date Received,Request Date,Application Date,Applied On,Registered,Registration Date,"
                    + "申请日期,收到日期,报名日期,登记日期,申请时间,报名时间"),
    THEMED_AREA("Themed Area,Themed Area Wished,Theme Area,Request Themed Area,主题展区,主题区,申请主题展区"),
    WISHED_BOOTHS(
            "Booths Wished,Wished Booths,Booth Wishes,Preferred Booths,Preferred Booth,Booth Preferences,Booth Preference,Request Booths,"
                    + "意向展位,希望展位,首选展位,意向展位号"),
    NEAR(
            "Neighbours Wished,Neighbors Wished,Wished Neighbours,Wished Neighbors,Preferred Neighbours,Preferred Neighbors,Request Near,"
                    + "希望相邻,意向相邻展商,希望相邻展商"),
    AWAY("Neighbours to Avoid,Neighbors to Avoid,Keep Away From,Not Next To,Request Away,需要避开,避开展商,不宜相邻"),
    POINTS("Priority Points,Points,优先积分,积分"),
    POINTS_LEDGER("Points Ledger,Points History,积分明细,积分记录"),
    ATTENDED("Years Attended,Attended,Previous Years,Editions Attended,参展年份,往届参展年份,历届参展"),
    SPONSORSHIP("Sponsorship,Sponsorship Amount,Sponsoring,赞助金额,赞助,赞助额"),
    CONTRACT("Contract,Contract State,Contract Status,合同,合同状态"),
    SIGNED("Date Signed,Signed On,Signing Date,Contract Date,Contract Signed,Contract Signed On,Signed,"
            + "签约日期,签订日期,合同日期,合同签订日期,签署日期"),
    PAYMENT("Payment,Payment State,Payment Status,付款,付款状态,缴费状态"),
    DOCUMENT("Documents,Document,Document Name,Documents Name,Documents Due,应交文件,文件名称"),
    DOCUMENT_EN("Documents (English),Document (English),Documents EN,Documents Name EN,应交文件(英文),文件名称(英文)"),
    DOCUMENT_ZH("Documents (Chinese),Document (Chinese),Documents ZH,Documents CN,Documents Name ZH,应交文件(中文),文件名称(中文)"),
    DOCUMENT_DUE(
            "Document Due,Document Due Date,Document Deadline,Document Due On,Documents Deadline,Documents Due Date,Documents Due On,文件截止日期,文件应交日期"),
    DOCUMENT_RECEIVED("Document Received,Document Received On,Document Received Date,Documents Received,文件收到日期,文件提交日期"),
    EXHIBIT("Exhibits,Exhibit,Exhibit Name,Exhibits Name,展品,展品名称"),
    EXHIBIT_EN("Exhibits (English),Exhibit (English),Exhibits EN,Exhibits Name EN,展品(英文),展品名称(英文),展品英文名称"),
    EXHIBIT_ZH("Exhibits (Chinese),Exhibit (Chinese),Exhibits ZH,Exhibits CN,Exhibits Name ZH,展品(中文),展品名称(中文),展品中文名称"),
    EXHIBIT_FORM("Exhibit Form,Exhibit Type,Exhibit Kind,Exhibits Form,展示形式,展品形式"),
    EXHIBIT_LINK("Exhibit Link,Exhibit Links,Exhibit URL,Exhibits Link,展品链接,展品网址"),
    NOTES("Notes,Note,Remarks,Remark,Comment,Comments,备注,说明,備註");

    private final List<String> headers;

    RosterField(String headers) {
        this.headers = List.of(headers.split(",(?![^(]*\\))"));
    }

    /// Those that we write come first, so that what goes out comes back into the same field.
    public List<String> headers() {
        var ours = Stream.of(chinese() + " " + english(), english(), chinese());
        return Stream.concat(ours, headers.stream()).distinct().toList();
    }

    /// The name by which a user maps a column to it, such as `name-en`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The header that we write in English.
    @Override
    public String english() {
        return headers.getFirst();
    }

    /// The header that we write in Chinese: the first Chinese one of the list.
    @Override
    public String chinese() {
        return headers.stream()
                .filter(h -> h.codePoints().anyMatch(c -> c >= 0x4E00))
                .findFirst()
                .orElse(english());
    }

    public static Optional<RosterField> of(String key) {
        var wanted = key.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.key().equals(wanted)).findFirst();
    }
}
