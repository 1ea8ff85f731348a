package org.hallwright.exchange.plan.table;

import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.i18n.Language;

/// The columns of the table of booths in their order, with their headers.
///
/// Only one of the languages names the unit, as units in both would read as another one: `width_m 宽度`.
enum BoothColumn {
    NUMBER("number", "展位号", ""),
    HALL("hall", "展馆", ""),
    X("x_m", "x_m", ""),
    Y("y_m", "y_m", ""),
    WIDTH("width_m", "宽度", "_m"),
    DEPTH("depth_m", "深度", "_m"),
    ROTATION("rotation_deg", "旋转", "_deg"),
    WKT("wkt", "wkt", ""),
    KIND("kind", "展位类型", ""),
    OPEN_SIDES("open_sides", "开口面", ""),
    THEMED_AREA("themed_area", "主题展区", ""),
    FORMERLY("formerly", "原展位号", ""),
    NOTES("notes", "备注", ""),
    HEIGHT("height_m", "搭建高度", "_m"),
    LOAD("load_kn_m2", "荷载", "_kn_m2"),
    AREA("area_m2", "净面积", "_m2"),
    STATUS("status", "状态", ""),
    EXHIBITOR_EN("exhibitor_en", "参展商英文名称", ""),
    EXHIBITOR_ZH("exhibitor_zh", "参展商中文名称", "");

    private final String english;
    private final String chinese;
    private final String unit;

    BoothColumn(String english, String chinese, String unit) {
        this.english = english;
        this.chinese = chinese;
        this.unit = unit;
    }

    /// @param languages one, or both, the first one first
    String header(List<Language> languages) {
        var alone = languages.size() == 1;
        return languages.stream()
                .map(l -> l == Language.EN ? english : alone ? chinese + unit : chinese)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
