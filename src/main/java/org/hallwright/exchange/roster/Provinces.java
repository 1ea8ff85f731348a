package org.hallwright.exchange.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The provinces of China by GB/T 2260 code and by their names in English and Chinese.
final class Provinces {
    private static final String NAMES = """
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
    private static final Map<String, Province> BY_CODE = NAMES.lines()
            .map(line -> line.split(" "))
            .map(p -> new Province(p[0], p[1].replace('_', ' '), p[2], p[2] + p[3]))
            .collect(Collectors.toUnmodifiableMap(Province::code, p -> p));
    private static final Map<String, String> CODES = codes();

    private record Province(String code, String english, String brief, String full) {}

    private Provinces() {}

    /// The code of two digits; empty where the words are no province of China.
    static String codeOf(String words) {
        return CODES.getOrDefault(HeaderMatch.key(words), "");
    }

    static String english(String code) {
        return BY_CODE.containsKey(code) ? BY_CODE.get(code).english() : code;
    }

    static String chinese(String code) {
        return BY_CODE.containsKey(code) ? BY_CODE.get(code).full() : code;
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<>(Map.of("xizang", "54", "neimongol", "15", "macau", "82"));
        for (var p : BY_CODE.values()) {
            var latin = HeaderMatch.key(p.english());
            Stream.of(p.code(), p.code() + "0000", latin, latin + "province", p.brief(), p.full())
                    .forEach(word -> codes.put(word, p.code()));
            Stream.of("省", "自治区").forEach(end -> codes.put(p.brief() + end, p.code()));
        }
        return Map.copyOf(codes);
    }
}
