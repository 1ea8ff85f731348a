package org.hallwright.exchange.schedule.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column of a schedule may hold, with the headers by which people call it; the first is ours.
public enum ScheduleField {
    ID("id", "code", "nr", "no", "nummer", "uid", "guid", "编号", "序号", "代码"),
    TITLE(
            "title",
            "name",
            "subject",
            "session",
            "sessiontitle",
            "talk",
            "titel",
            "thema",
            "veranstaltung",
            "标题",
            "活动名称",
            "名称",
            "活动",
            "主题",
            "题目"),
    TITLE_EN("title_en", "titleenglish", "englishtitle", "英文标题", "英文名称", "活动名称英文"),
    TITLE_ZH("title_zh", "titlechinese", "chinesetitle", "中文标题", "中文名称", "活动名称中文"),
    SUBTITLE("subtitle", "untertitel", "副标题"),
    SUBTITLE_EN("subtitle_en"),
    SUBTITLE_ZH("subtitle_zh"),
    DATE("date", "day", "datum", "tag", "startdate", "日期", "开始日期", "活动日期"),
    START(
            "start",
            "begin",
            "from",
            "time",
            "starttime",
            "starts",
            "startsat",
            "beginn",
            "anfang",
            "uhrzeit",
            "zeit",
            "von",
            "startzeit",
            "开始",
            "开始时间",
            "时间",
            "活动时间",
            "起始时间"),
    END_DATE("enddate", "enddatum", "lastday", "结束日期"),
    END("end", "until", "to", "endtime", "ends", "endsat", "ende", "bis", "endzeit", "结束", "结束时间", "截止时间"),
    LENGTH("duration", "length", "minutes", "dauer", "minuten", "länge", "时长", "分钟", "持续时间"),
    ROOM(
            "room",
            "place",
            "location",
            "venue",
            "stage",
            "where",
            "raum",
            "ort",
            "saal",
            "bühne",
            "会场",
            "地点",
            "场地",
            "会议室",
            "厅"),
    TRACK("track", "strand", "stream", "spur", "专场", "板块", "分会场"),
    KIND("kind", "type", "format", "art", "typ", "类型", "类别", "形式"),
    PEOPLE(
            "people",
            "speakers",
            "speaker",
            "presenters",
            "presenter",
            "persons",
            "referent",
            "referenten",
            "referentin",
            "referentinnen",
            "vortragende",
            "vortragender",
            "sprecher",
            "sprecherin",
            "嘉宾",
            "演讲人",
            "主讲人",
            "发言人",
            "主讲嘉宾",
            "演讲嘉宾"),
    ROLES("roles"),
    ORGANISATIONS(
            "organisations", "organisation", "organization", "affiliation", "company", "firma", "单位", "所属单位", "嘉宾单位"),
    LANGUAGE("language", "sprache", "语言", "语种"),
    INTERPRETATION("interpretation", "dolmetschen", "verdolmetschung", "同传", "翻译", "口译"),
    SUMMARY("summary", "abstract", "description", "beschreibung", "zusammenfassung", "inhalt", "简介", "内容", "描述", "摘要"),
    SUMMARY_EN("summary_en", "abstracten", "descriptionen"),
    SUMMARY_ZH("summary_zh", "abstractzh", "descriptionzh"),
    ORGANISERS("organisers", "organizers", "organiser", "organizer", "veranstalter"),
    HOSTS("hosts", "主办单位", "主办方"),
    UNDERTAKERS("undertakers", "承办单位", "承办方"),
    STATE("state", "status", "状态"),
    INTERNAL("internal", "intern", "内部"),
    CAPACITY("capacity", "seats", "kapazität", "plätze", "容量", "座位数", "人数上限"),
    EXPECTED("expected", "attendance", "expectedattendance", "besucher", "teilnehmer", "预计人数", "参会人数", "人数"),
    SET_UP("set_up_minutes", "setup", "aufbau", "布置时间", "布置"),
    CLEAR("clear_minutes", "clearing", "abbau", "清场时间", "清场"),
    SOUND("sound"),
    NEEDS("needs", "requirements", "bedarf", "需求", "设备需求"),
    LIVE_LINK("live_link", "livestream", "livelink", "直播", "直播链接"),
    MEDIA("media", "links"),
    AGENDA("agenda", "tagesordnung", "议程"),
    FOLLOWS("follows"),
    SERIES("series");

    private final List<String> headers;

    ScheduleField(String... headers) {
        this.headers = List.of(headers);
    }

    /// What the column is called in files of ours.
    public String header() {
        return headers.getFirst();
    }

    boolean isCalled(String key) {
        return headers.stream().anyMatch(h -> Columns.key(h).equals(key));
    }

    public static Optional<ScheduleField> of(String header) {
        return Arrays.stream(values()).filter(f -> f.header().equals(header)).findFirst();
    }
}
