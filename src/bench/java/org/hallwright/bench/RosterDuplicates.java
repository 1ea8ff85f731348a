package org.hallwright.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.duplicate.DuplicateSearch;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;

/// Searching 10,000 exhibitors with names in both languages for duplicates; the first search of a program, then later
/// ones.
final class RosterDuplicates {
    private static final int EXHIBITORS = 10_000;
    private static final int ROUNDS = 5;
    private static final String[] BRANDS = "华星天河金龙东方远大恒通瑞丰盛泰宏达永安新光明海洋山川银宝嘉".split("");
    private static final String[] TRADES = "科技,机械,电子,贸易,食品,汽车零部件,生物制药,农业发展,文化传媒,新材料,环保设备,智能装备".split(",");
    private static final String[] PLACES = "长春,吉林,沈阳,大连,哈尔滨,北京,上海,天津,广州,深圳,,".split(",", -1);
    private static final String[] SOUNDS =
            "Hua,Xing,Tian,He,Jin,Long,Dong,Fang,Yuan,Da,Heng,Tong,Rui,Feng,Sheng,Tai,Hong,Yong,An,Guang".split(",");
    private static final String[] KINDS =
            "Technology,Machinery,Electronics,Trading,Foods,Auto Parts,Biopharm,Agriculture,Media,Equipment".split(",");

    private RosterDuplicates() {}

    static Map<String, Object> run() {
        var roster = roster();
        var found = new int[1];
        var first = Timing.cpuRounds(
                0, 1, () -> found[0] = DuplicateSearch.pairs(roster, Progress.unwatched()).size());
        var later = Timing.cpuRounds(ROUNDS, () -> DuplicateSearch.pairs(roster, Progress.unwatched()));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("first_cpu_ms", Math.round(first[0]));
        figures.put("median_cpu_ms", Math.round(Timing.median(later)));
        figures.put("limit_ms", 2000);
        figures.put("exhibitors", EXHIBITORS);
        figures.put("pairs", found[0]);
        return figures;
    }

    /// Ordered by id.
    static List<Exhibitor> roster() {
        var dice = new Random(1);
        var roster = new ArrayList<Exhibitor>();
        for (var i = 0; i < EXHIBITORS; i++) {
            var en = any(SOUNDS, dice) + any(SOUNDS, dice).toLowerCase(java.util.Locale.ROOT) + " "
                    + any(SOUNDS, dice) + " " + any(KINDS, dice) + " Co., Ltd.";
            var zh = any(PLACES, dice) + any(BRANDS, dice) + any(BRANDS, dice) + any(BRANDS, dice) + any(TRADES, dice)
                    + "有限公司";
            roster.add(Exhibitor.named(new Id<>("e%05d".formatted(i)), Name.of(en, zh)));
        }
        return roster;
    }

    private static String any(String[] words, Random dice) {
        return words[dice.nextInt(words.length)];
    }
}
