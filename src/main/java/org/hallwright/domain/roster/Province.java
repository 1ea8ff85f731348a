package org.hallwright.domain.roster;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.value.Name;

/// A province, municipality, autonomous or special administrative region of China, by its code of GB/T 2260.
///
/// @param code two digits
/// @param name the English name and the short Chinese one, as signs show it
/// @param full the Chinese name with its rank, such as 内蒙古自治区
public record Province(String code, Name name, String full) {
    private static final String TABLE = """
            11 Beijing 北京 市
            12 Tianjin 天津 市
            13 Hebei 河北 省
            14 Shanxi 山西 省
            15 Inner_Mongolia 内蒙古 自治区
            21 Liaoning 辽宁 省
            22 Jilin 吉林 省
            23 Heilongjiang 黑龙江 省
            31 Shanghai 上海 市
            32 Jiangsu 江苏 省
            33 Zhejiang 浙江 省
            34 Anhui 安徽 省
            35 Fujian 福建 省
            36 Jiangxi 江西 省
            37 Shandong 山东 省
            41 Henan 河南 省
            42 Hubei 湖北 省
            43 Hunan 湖南 省
            44 Guangdong 广东 省
            45 Guangxi 广西 壮族自治区
            46 Hainan 海南 省
            50 Chongqing 重庆 市
            51 Sichuan 四川 省
            52 Guizhou 贵州 省
            53 Yunnan 云南 省
            54 Tibet 西藏 自治区
            61 Shaanxi 陕西 省
            62 Gansu 甘肃 省
            63 Qinghai 青海 省
            64 Ningxia 宁夏 回族自治区
            65 Xinjiang 新疆 维吾尔自治区
            71 Taiwan 台湾 省
            81 Hong_Kong 香港 特别行政区
            82 Macao 澳门 特别行政区
            """;
    private static final List<Province> ALL = TABLE.lines()
            .map(line -> line.split(" "))
            .map(p -> new Province(p[0], Name.of(p[1].replace('_', ' '), p[2]), p[2] + p[3]))
            .toList();

    /// All 34, in the order of their codes.
    public static List<Province> all() {
        return ALL;
    }

    public static Optional<Province> of(String code) {
        return ALL.stream().filter(p -> p.code().equals(code)).findAny();
    }

    /// The name of the province with that code; the code itself under both languages where there is none.
    public static Name nameOf(String code) {
        return of(code).map(Province::name).orElse(new Name(code, code));
    }
}
