package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.roster.Province;
import org.hallwright.domain.roster.name.LookAlikes;

/// Words that many companies have in their names: where they are, and what trade they are in.
///
/// All in the form that [LookAlikes#fold] gives.
final class TradeNames {
    private static final String CITIES =
            "长春,吉林,四平,延边,延吉,白山,通化,松原,辽源,白城,沈阳,大连,鞍山,抚顺,丹东,锦州,营口,哈尔滨,齐齐哈尔,牡丹江,大庆,呼和浩特,包头,赤峰,鄂尔多斯,"
                    + "石家庄,唐山,太原,济南,青岛,烟台,潍坊,郑州,洛阳,武汉,长沙,南昌,合肥,南京,苏州,无锡,常州,杭州,宁波,温州,义乌,福州,厦门,泉州,广州,深圳,东莞,"
                    + "佛山,珠海,中山,南宁,海口,成都,贵阳,昆明,拉萨,西安,兰州,西宁,银川,乌鲁木齐,香港,澳门,台北";

    private static final String PLACES =
            "china,changchun,shenyang,dalian,harbin,guangzhou,shenzhen,hangzhou,nanjing,suzhou,"
                    + "wuhan,qingdao,jinan,xian,chengdu,ningbo,xiamen,hohhot,baotou,ulaanbaatar,asia,europe,usa,america,japan,korea,"
                    + "russia,mongolia,taiwan,inner,province,city";

    private static final String TRADES =
            "科技,技术,实业,工业,贸易,商贸,进出口,集团,控股,制造,设备,机械,装备,电子,电气,信息,网络,软件,发展,投资,国际,文化,传媒,生物,医药,药业,食品,农业,建设,"
                    + "工程,材料,新材料,能源,新能源,环保,汽车,服务,咨询,管理,物流,供应链,开发,产业,股份,有限,责任,公司,总公司,研究院,化工,建材,光电,通信,智能,数码";

    private static final Set<String> TRADES_EN =
            folded("technology,technologies,tech,group,holding,holdings,international,"
                    + "industrial,industries,industry,trading,trade,electronics,electronic,electric,equipment,machinery,"
                    + "manufacturing,systems,solutions,services,service,enterprise,enterprises,development,investment,import,export,"
                    + "the,and,of,global,worldwide,products,software");

    /// A country or a rank contradicts no place.
    private static final Set<String> RANKS = Set.of("china", "province", "city", "inner");

    private static final Set<String> PLACES_EN = Stream.concat(
                    folded(PLACES).stream(),
                    Province.all().stream()
                            .flatMap(p ->
                                    Stream.of(LookAlikes.fold(p.name().en()).split(" "))))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PLACE = Pattern.compile("^(?:中国)?(?:(?:" + cities() + ")市)?(?:" + provinces()
            + ")?(?:(?:" + cities() + ")市?)?(?:\\p{IsHan}{2,3}市)?");

    private static final Pattern PROVINCE = Pattern.compile("^(?:中国)?("
            + Province.all().stream().map(p -> LookAlikes.fold(p.name().zh())).collect(Collectors.joining("|"))
            + ")(?:省|自治区|特别行政区|壮族自治区|回族自治区|维吾尔自治区)?");

    private static final Pattern CITY = Pattern.compile("(" + cities() + "|\\p{IsHan}{2,3}(?=市))");

    private static final Pattern TRADE = Pattern.compile("(?:" + String.join("|", folded(TRADES)) + ")+");

    private TradeNames() {}

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(",")).map(LookAlikes::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String cities() {
        return String.join("|", folded(CITIES));
    }

    /// The full name before the short one, so that the rank goes with it.
    private static String provinces() {
        return Province.all().stream()
                .flatMap(p -> Stream.of(p.full(), p.name().zh() + "省", p.name().zh()))
                .map(LookAlikes::fold)
                .collect(Collectors.joining("|"));
    }

    /// The place at the beginning of a Chinese name; empty where there is none, or nothing else.
    static String placeOf(String key) {
        var matcher = PLACE.matcher(key);
        return matcher.lookingAt() && matcher.end() < key.length() ? matcher.group() : "";
    }

    /// The province in a place and the city in it, either of them empty.
    static Location locate(String place) {
        if (place.isEmpty()) {
            return Location.UNKNOWN;
        }
        var province = PROVINCE.matcher(place);
        var found = province.find() ? province.group(1) : "";
        var city = CITY.matcher(found.isEmpty() ? place : place.substring(province.end()));
        return new Location(found, city.find() ? city.group(1) : "");
    }

    /// The place in an English name: which of its words is a province and which a city is not told apart.
    static Location locate(List<String> words) {
        var places = new ArrayList<String>();
        for (var word : words) {
            if (isPlace(word) && !RANKS.contains(word)) {
                places.add(word);
            }
        }
        if (places.isEmpty()) {
            return Location.UNKNOWN;
        }
        places.sort(null);
        return new Location(String.join(" ", places), "");
    }

    /// Without rank: 吉林 for 吉林省.
    record Location(String province, String city) {
        static final Location UNKNOWN = new Location("", "");

        boolean agrees(Location other) {
            return agree(province, other.province) && agree(city, other.city);
        }

        private static boolean agree(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    static boolean isPlace(String word) {
        return PLACES_EN.contains(word);
    }

    /// Whether a rest of a name says nothing but a trade.
    static boolean isTrade(String rest) {
        return TRADE.matcher(rest).matches() || TRADES_EN.contains(rest);
    }
}
