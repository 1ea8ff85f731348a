package org.hallwright.domain.roster.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a company's name that say only in which form of law it is set up.
///
/// All of it works on text that [LookAlikes#fold] has folded, words apart by one space.
public final class LegalForms {
    /// Taken away wherever they stand.
    private static final String WORDS =
            "incorporated,inc,corporation,corp,company,co,limited,ltd,llc,llp,lp,plc,pte,pvt,pty,gmbh,ag,kg,sa,"
                    + "sas,sarl,srl,spa,bv,nv,oy,ab,as,kk,ooo,oao,jsc";

    private static final Pattern ANYWHERE = pattern("\\b(?:%s)\\b", WORDS);
    private static final Set<String> EACH = Set.of(WORDS.split(","));

    /// Short words that mean something else elsewhere: taken away at the end.
    private static final String LAST =
            "mbh,kgaa,ohg,ug,se,oyj,asa,aps,ltda,lda,sl,slu,sro,s r o,doo,d o o,sp z oo,spzoo,zrt,kft,nyrt,sdn,bhd,berhad,tbk,"
                    + "ojsc,cjsc,pjsc,coltd,eg,ev,ХХК,ХК,ТОО,ООО,ОАО,ЗАО,ПАО,АО,zao,pao,ao,joint stock,proprietary,private,public";

    private static final Pattern AT_THE_END = pattern("(?: (?:%s))+$", LAST);
    private static final Set<String> ENDS =
            folded(LAST).map(form -> form.substring(form.lastIndexOf(' ') + 1)).collect(Collectors.toUnmodifiableSet());

    /// Before the name, as in Russian.
    private static final Pattern AT_THE_START = pattern(
            "^(?:%s)(?= )",
            "ООО,ОАО,ЗАО,ПАО,АО,ИП,ТОО,НАО,общество с ограниченной ответственностью,акционерное общество,"
                    + "публичное акционерное общество,закрытое акционерное общество,открытое акционерное общество,"
                    + "zao,pao,ao,too");

    /// Written without a space before or after the name.
    private static final Pattern EAST_ASIAN =
            pattern("%s", "株式会社,有限会社,合同会社,合资会社,주식회사,유한회사,유한책임회사,股份有限公司$,有限责任公司$,有限公司$,股份公司$,公司$");

    /// The sign in brackets before or after a Japanese or Korean name.
    private static final Pattern SIGN = pattern("^(?:%1$s) | (?:%1$s)$", "株,有,주,유");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LOOSE_AND = Pattern.compile("^and | and$");

    private LegalForms() {}

    /// The longest first, so that a word is not taken for its beginning.
    private static Pattern pattern(String where, String words) {
        var all = folded(words)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
        return Pattern.compile(where.formatted(all));
    }

    private static Stream<String> folded(String words) {
        return Arrays.stream(words.split(",")).map(LookAlikes::fold);
    }

    /// The words that are left; empty where the name is nothing but a form.
    public static String without(String words) {
        var bare = LookAlikes.isAscii(words) ? words : withoutEastAsian(words);
        bare = AT_THE_START.matcher(tidy(bare)).replaceFirst("");
        bare = tidy(hasLatin(bare) ? withoutLatin(bare) : bare);
        if (ENDS.contains(bare.substring(bare.lastIndexOf(' ') + 1))) {
            bare = tidy(AT_THE_END.matcher(" " + bare).replaceAll(""));
        }
        return bare.contains("and") ? LOOSE_AND.matcher(bare).replaceAll("").strip() : bare;
    }

    private static String withoutEastAsian(String words) {
        var bare = EAST_ASIAN.matcher(words.strip()).replaceAll(" ");
        return SIGN.matcher(tidy(bare)).replaceAll("");
    }

    /// Words that are Latin throughout are looked up: the pattern tries each of its words at each letter.
    private static String withoutLatin(String words) {
        if (!LookAlikes.isAscii(words)) {
            return ANYWHERE.matcher(words).replaceAll(" ");
        }
        var left = new StringBuilder(words.length());
        for (var word : words.split(" ")) {
            if (!EACH.contains(word)) {
                left.append(word).append(' ');
            }
        }
        return left.toString();
    }

    /// What is taken away anywhere is Latin.
    private static boolean hasLatin(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 'a' && words.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static String tidy(String words) {
        return words.contains("  ") ? SPACES.matcher(words).replaceAll(" ").strip() : words.strip();
    }
}
