package org.hallwright.service.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.value.Id;
import org.hallwright.service.WrongRequest;
import org.hallwright.solver.fill.floor.BoothSize;

/// How a hall is to be filled.
///
/// @param rules code of the rule pack, empty for the one in force
/// @param sizes of booths with their shares
/// @param aisle width in metres, 0 for that of the pack
/// @param replacing whether the booths that are there give way instead of staying
/// @param place which part of the hall is filled
public record FillWish(
        Id<Hall> hall, String rules, List<BoothSize> sizes, double aisle, boolean replacing, Place place) {
    private static final Pattern SIZE = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)\\s*[xX×*]\\s*(\\d+(?:\\.\\d+)?)(?:\\s*m)?(?:\\s*:\\s*(\\d+(?:\\.\\d+)?)\\s*%?)?");
    private static final double LEAST = 0.5;
    private static final double MOST = 100;

    /// A part of a hall that can be filled.
    public sealed interface Place {
        /// Whether a patch of floor belongs to it.
        boolean holds(AreaPatch patch);
    }

    /// All of the hall, whoever has its floor.
    public record WholeHall() implements Place {
        @Override
        public boolean holds(AreaPatch patch) {
            return false;
        }
    }

    /// The floor of all themed areas of the hall; what lies between them stays free.
    public record EveryArea() implements Place {
        @Override
        public boolean holds(AreaPatch patch) {
            return true;
        }
    }

    /// The floor of one themed area in the hall.
    public record OneArea(Id<ThemedArea> area) implements Place {
        @Override
        public boolean holds(AreaPatch patch) {
            return patch.area().equals(area);
        }
    }

    public FillWish {
        sizes = List.copyOf(sizes);
    }

    /// Reads sizes as they are written: `3x3`, or a mix with shares such as `3x3:70, 3x6:30`. The first figure is
    /// the front.
    ///
    /// @throws WrongRequest if a size is none, or less than half a metre or more than 100 m
    public static List<BoothSize> sizes(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (plain.isBlank()) {
            throw new WrongRequest("plan.fill-no-size");
        }
        return Stream.of(plain.split("[,;、]")).map(FillWish::size).toList();
    }

    /// The standard booth of a pack as sizes are written.
    public static String standardSize(RulePack pack) {
        var standard = pack.standardBooth();
        return plain(standard.width()) + "x" + plain(standard.depth());
    }

    private static String plain(double metres) {
        return BigDecimal.valueOf(metres).stripTrailingZeros().toPlainString();
    }

    /// Reads the width of aisles; nothing means that of the rules.
    ///
    /// @throws WrongRequest if it is no length between half a metre and 100 m
    public static double aisle(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace(',', '.');
        if (plain.isEmpty()) {
            return 0;
        }
        if (!plain.matches("\\d{1,3}(\\.\\d+)?")
                || Double.parseDouble(plain) < LEAST
                || Double.parseDouble(plain) > MOST) {
            throw new WrongRequest("plan.fill-aisle-unread", text.strip());
        }
        return Double.parseDouble(plain);
    }

    private static BoothSize size(String text) {
        var matcher = SIZE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new WrongRequest("plan.fill-size-unread", text.strip());
        }
        var width = Double.parseDouble(matcher.group(1));
        var depth = Double.parseDouble(matcher.group(2));
        var share = matcher.group(3) == null ? 1 : Double.parseDouble(matcher.group(3));
        if (Math.min(width, depth) < LEAST || Math.max(width, depth) > MOST || share <= 0) {
            throw new WrongRequest("plan.fill-size-unread", text.strip());
        }
        return new BoothSize(width, depth, share);
    }
}
