package org.hallwright.exchange.roster.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.hallwright.exchange.TradeWords;

/// Countries and regions by their names in English and Chinese, or by code; ISO 3166-1.
public final class Countries {
    private static final String ALIASES = """
            CN china prc prchina peoplesrepublicofchina mainlandchina 中国 中国大陆 中华人民共和国 大陆
            HK hongkong hongkongsar hongkongchina 香港 中国香港
            MO macao macau macaosar 澳门 中国澳门
            TW taiwan taiwanchina chinesetaipei 台湾 中国台湾 台灣 臺灣
            US us usa unitedstatesofamerica america 美国 美利坚合众国
            GB uk greatbritain england scotland wales 英国
            KR korea southkorea republicofkorea rok 韩国 大韩民国
            KP northkorea dprk 朝鲜
            RU russia russianfederation 俄罗斯 俄罗斯联邦 俄国
            MN mongolia 蒙古 蒙古国
            VN vietnam 越南
            AE uae unitedarabemirates 阿联酋 阿拉伯联合酋长国
            CZ czechrepublic czechia 捷克
            NL holland thenetherlands 荷兰
            TR turkey türkiye turkiye 土耳其
            LA laos 老挝
            SY syria 叙利亚
            IR iran 伊朗
            """;
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /// The two-letter code; empty where the words are no country known here.
    public static String codeOf(String words) {
        return CODES.getOrDefault(TradeWords.key(words), "");
    }

    /// As a language calls it; empty for none.
    public static String name(String code, Locale language) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(language);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(TradeWords.key(code), code);
            codes.put(TradeWords.key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(TradeWords.key(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
            codes.put(TradeWords.key(country.getDisplayCountry(Locale.TRADITIONAL_CHINESE)), code);
            try {
                codes.put(TradeWords.key(country.getISO3Country()), code);
            } catch (MissingResourceException e) {
                codes.remove("");
            }
        }
        ALIASES.lines().map(line -> line.strip().split(" ")).forEach(words -> {
            for (var word : words) {
                codes.put(TradeWords.key(word), words[0]);
            }
        });
        return Map.copyOf(codes);
    }
}
