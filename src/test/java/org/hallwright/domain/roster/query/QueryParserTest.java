package org.hallwright.domain.roster.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.roster.query.WrongQuery.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final List<String> COLUMNS = List.of("Truck", "参展批次", "Account No", "Size \"big\"");

    /// A Russian company of 54 m² without a booth, with a contract out and a column of its own.
    private static final Subject VOLGA = new Subject(
            "volga timber\n伏尔加木业\nivan@volga.example",
            Map.of(
                    "name", List.of("volga timber", "伏尔加木业"),
                    "country", List.of("ru", "russia", "俄罗斯"),
                    "contract", List.of("sent", "已寄出"),
                    "payment", List.of("unpaid", "未付款"),
                    "=truck", List.of("12 t"),
                    "=account no", List.of("55-123"),
                    "=size big", List.of("xl")),
            Map.of("area", 54.0, "points", 0.0));

    private static boolean finds(String query) {
        return QueryParser.parse(query, COLUMNS).condition().matches(VOLGA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "volga",
                "ＶＯＬＧＡ",
                "\u0432olga | v\u043elga",
                "\"volga timber\"",
                "\"Account No\":123",
                "\"account no\":123 !\"ACCOUNT NO\":999",
                "\"Account No\"=55-123",
                "\"Account No\"!=7",
                "\"Size big\":XL",
                "\"Country\":RU",
                "timber volga",
                "country:RU area>36 !booth",
                "country:Russia",
                "country:俄罗斯",
                "国家:俄",
                "国家：俄罗斯 面积＞36 ！展位",
                "country:MN,RU",
                "-country:CN",
                "country!=CN",
                "area:36..72",
                "area:54",
                "area=54",
                "area>=54",
                "area:..54",
                "area:54..",
                "area",
                "tea or timber",
                "tea | country:ru",
                "!(tea | country:cn)",
                "contract:sent payment:unpaid",
                "truck:12",
                "name:timb",
                "name=\"Volga Timber\"",
                "!truck:7"
            })
    void findsTheRow(String query) {
        assertThat(finds(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tea",
                "country:CN",
                "country:R",
                "booth",
                "area>54",
                "area<54",
                "area:55..",
                "payment:paid",
                "!volga",
                "country=russ",
                "name=volga",
                "tea volga",
                "tea (volga | timber)",
                "notes"
            })
    void leavesTheRowOut(String query) {
        assertThat(finds(query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "contry:RU;UNKNOWN_FIELD;0",
                "booth contry=RU;UNKNOWN_FIELD;6",
                "area>;VALUE_MISSING;5",
                "area>big;NOT_A_NUMBER;5",
                "area:3..x;NOT_A_NUMBER;8",
                "area>NaN;NOT_A_NUMBER;5",
                "country:;VALUE_MISSING;8",
                "country:RU,;VALUE_MISSING;11",
                "(volga;BRACKET_OPEN;0",
                "volga);BRACKET_UNEXPECTED;5",
                "say \"volga;QUOTE_OPEN;4",
                "tea |;TERM_MISSING;5",
                "| tea;TERM_MISSING;0",
                "!;TERM_MISSING;1",
                "();TERM_MISSING;1"
            })
    void saysWhatIsWrongAndWhere(String query, Fault fault, int at) {
        assertThatExceptionOfType(WrongQuery.class)
                .isThrownBy(() -> QueryParser.parse(query, COLUMNS))
                .satisfies(wrong -> {
                    assertThat(wrong.fault()).isEqualTo(fault);
                    assertThat(wrong.at()).isEqualTo(at);
                });
    }

    @Test
    void whatLooksLikeAFieldButIsNoneIsAWord() {
        assertThat(QueryParser.parse("https://volga.example 10:30", COLUMNS).clauses())
                .extracting(ParsedQuery.Clause::condition)
                .containsExactly(new Query.Word("https://volga.example"), new Query.Word("10:30"));
    }

    @Test
    void aColumnFilterTakesThePlaceOfTheOneThatWasThere() {
        var query = QueryParser.parse("timber country:CN  !booth", COLUMNS);

        assertThat(query.with(Query.Field.of(QueryField.COUNTRY), "country:RU,MN"))
                .isEqualTo("timber !booth country:RU,MN");
        assertThat(query.with(Query.Field.of(QueryField.BOOTH), "")).isEqualTo("timber country:CN");
        assertThat(query.with(Query.Field.of(QueryField.AREA), "area:36.."))
                .isEqualTo("timber country:CN !booth area:36..");
        assertThat(query.without(query.clauses().get(1))).isEqualTo("timber !booth");
    }

    @Test
    void whatIsWrittenAsOneValueIsReadAsOne() {
        for (var value : List.of("RU", "South Korea", "a,b", "x|y", "(z)", "联合")) {
            var query = QueryParser.parse("name:" + QueryParser.written(value), COLUMNS);
            assertThat(query.clauses()).hasSize(1);
            assertThat(((Query.Is) query.condition()).wanted()).hasSize(1);
        }
    }

    @Test
    void anyTextIsReadOrRefusedWithAPlaceInIt() {
        var random = new Random(20260704);
        var pieces = List.of(
                "country", "area", ":", ">", "<=", "=", "!", "-", "(", ")", "|", " or ", " ", "\"", "RU", "36", "..",
                ",", "展位", "：", "！", "或", "x", "\t", "“");
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                var query = QueryParser.parse(text.toString(), COLUMNS);
                query.condition().matches(VOLGA);
                query.clauses().forEach(c -> assertThat(c.to()).isGreaterThan(c.from()));
                var again = query.clauses().isEmpty()
                        ? ""
                        : query.without(query.clauses().getFirst());
                assertThat(again.length()).isLessThanOrEqualTo(text.length());
            } catch (WrongQuery wrong) {
                assertThat(wrong.at()).as(text.toString()).isBetween(0, text.length());
            }
        }
    }
}
