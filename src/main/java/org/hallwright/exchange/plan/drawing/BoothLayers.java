package org.hallwright.exchange.plan.drawing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells whether the outlines of a layer that nobody named are booths, or rooms, furniture and parts of a
/// building that bear numbers as well.
///
/// Booths have numbers of their own, are mostly square-cut, come in a few sizes, are wide enough for their
/// number and are not called kitchen. A plan of which one of these is not true is asked about.
final class BoothLayers {
    /// Why outlines with numbers may be no booths, in the order in which it is asked.
    enum Doubt {
        BUILDING("plan-maybe-building"),
        NUMBERS_REPEAT("plan-maybe-repeated"),
        ROOMS("plan-maybe-rooms"),
        TOO_NARROW("plan-maybe-narrow"),
        CROOKED("plan-maybe-crooked"),
        ALL_DIFFERENT("plan-maybe-different");

        private final String rule;

        Doubt(String rule) {
            this.rule = rule;
        }

        /// The rule of the problem that says so.
        String rule() {
            return rule;
        }
    }

    /// An outline, the number in it, and all the words in it.
    record Candidate(DrawnShape outline, String number, double letters, List<DrawnText> texts) {}

    private static final double DISTINCT = 0.6;
    private static final double MOST = 0.5;
    private static final double ALIKE = 0.4;
    private static final double SAME_SIZE = 1.02;
    /// Length over thickness beyond which nothing is a booth, as [DrawnElements#slenderness] measures.
    private static final double NARROW = 10;

    private static final int FEW = 3;
    private static final double SQUARE_CUT = 0.6;
    private static final double STEP_DEGREES = 3;

    /// What architects draw, after the guidelines for the names of their layers.
    private static final Set<String> BUILDING = Set.of(("header,headers,footer,footers,footing,footings,joist,joists"
                    + ",truss,trusses,beam,beams,rafter,rafters,overhang,overbuild,slab,roof,ceiling,clng,case,casework"
                    + ",fixture,fixtures,fixt,furn,furniture,equip,equipment,plumb,plumbing,hvac,duct,glaz,window"
                    + ",windows,room,rooms,area,stair,stairs,strs,foundation,framing,cabinet,cabinets")
            .split(","));

    private static final List<String> BUILDING_ZH = List.of("梁", "楼板", "家具", "洁具", "吊顶", "屋面", "房间", "楼梯", "窗");
    private static final Set<String> ROOMS =
            Set.of(("kitchen,bath,bathroom,bedroom,bed,closet,garage,living,dining,hallway"
                            + ",corridor,lobby,office,storage,store,toilet,toilets,wc,restroom,restrooms,stair,stairs,elevator"
                            + ",lift,mechanical,electrical,laundry,porch,entry,foyer,pantry,utility,room,meeting,lounge")
                    .split(","));
    private static final List<String> ROOMS_ZH =
            List.of("室", "厨房", "卫生间", "洗手间", "厕所", "楼梯", "电梯", "走廊", "仓库", "办公", "机房");

    private BoothLayers() {}

    /// What speaks against them being booths; nothing if they are.
    static Optional<Doubt> doubt(String layer, List<Candidate> outlines) {
        var some = outlines.size();
        if (isBuilding(layer)) {
            return Optional.of(Doubt.BUILDING);
        }
        var numbers = new HashSet<String>();
        outlines.forEach(c -> numbers.add(c.number()));
        if (numbers.size() < some * DISTINCT) {
            return Optional.of(Doubt.NUMBERS_REPEAT);
        }
        if (share(outlines.stream().filter(BoothLayers::isRoom).count(), some) >= MOST) {
            return Optional.of(Doubt.ROOMS);
        }
        if (share(outlines.stream().filter(BoothLayers::isNarrow).count(), some) >= MOST) {
            return Optional.of(Doubt.TOO_NARROW);
        }
        if (share(outlines.stream().filter(c -> isSquareCut(c.outline())).count(), some) < MOST) {
            return Optional.of(Doubt.CROOKED);
        }
        return some > FEW && repeated(outlines) < some * ALIKE ? Optional.of(Doubt.ALL_DIFFERENT) : Optional.empty();
    }

    private static double share(long part, int of) {
        return (double) part / of;
    }

    /// Whether it is called like a part of a building, or like what furnishes it.
    static boolean isBuilding(String layer) {
        var own = LayerNames.own(layer);
        return Arrays.stream(own.split("[^\\p{L}]+")).anyMatch(BUILDING::contains)
                || BUILDING_ZH.stream().anyMatch(own::contains);
    }

    /// Whether it is called like a room.
    static boolean isRoom(Candidate c) {
        return c.texts().stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> Arrays.stream(text.split("[^\\p{L}]+")).anyMatch(ROOMS::contains)
                        || ROOMS_ZH.stream().anyMatch(text::endsWith));
    }

    private static boolean isNarrow(Candidate c) {
        var slenderness = DrawnElements.slenderness(c.outline());
        // A bar's area over half its outline is nearly its thickness, a square's half of it.
        return slenderness > NARROW || c.letters() > 1.5 * DrawnElements.thickness(c.outline());
    }

    /// Whether most of the outline runs along two directions at right angles.
    private static boolean isSquareCut(DrawnShape outline) {
        var xy = outline.xy();
        var longest = 0.0;
        var main = 0.0;
        for (var i = 0; i + 1 < xy.length; i += 2) {
            var side = side(xy, i);
            if (side[0] > longest) {
                longest = side[0];
                main = side[1];
            }
        }
        var along = 0.0;
        var around = 0.0;
        for (var i = 0; i + 1 < xy.length; i += 2) {
            var side = side(xy, i);
            var off = Math.abs(side[1] - main) % 90;
            around += side[0];
            along += Math.min(off, 90 - off) <= STEP_DEGREES ? side[0] : 0;
        }
        return along >= around * SQUARE_CUT;
    }

    /// Length and direction in degrees of the side that begins there.
    private static double[] side(double[] xy, int i) {
        var j = (i + 2) % xy.length;
        var dx = xy[j] - xy[i];
        var dy = xy[j + 1] - xy[i + 1];
        return new double[] {Math.hypot(dx, dy), Math.toDegrees(Math.atan2(dy, dx))};
    }

    /// How many have the area of another.
    private static int repeated(List<Candidate> outlines) {
        var areas = outlines.stream()
                .mapToDouble(c -> c.outline().twiceArea())
                .sorted()
                .toArray();
        var count = 0;
        for (var i = 0; i < areas.length; i++) {
            var below = i > 0 && areas[i] <= areas[i - 1] * SAME_SIZE;
            var above = i + 1 < areas.length && areas[i + 1] <= areas[i] * SAME_SIZE;
            count += below || above ? 1 : 0;
        }
        return count;
    }
}
