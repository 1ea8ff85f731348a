package org.hallwright.solver.fill.floor;

import java.util.List;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// What a filled hall has to keep: widths and lengths in metres, 0 where there is no such limit.
///
/// @param aisle least width of an aisle; above zero
/// @param mainAisle width of the one aisle that leads in from the entrance
/// @param exitClear depth that stays free before every door
/// @param entranceStrip depth that stays free before an entrance
/// @param rowLength longest row without an aisle across it
/// @param deadEnd longest way that leads nowhere
/// @param breakWidth width of a fire break
/// @param breakEvery square metres after which a fire break is due
/// @param boothsToAisles most booth area for each square metre of aisles
/// @param travel longest way to an exit
/// @param gap below which a gap is closed and no way
public record FillLimits(
        double aisle,
        double mainAisle,
        double exitClear,
        double entranceStrip,
        double rowLength,
        double deadEnd,
        double breakWidth,
        double breakEvery,
        double boothsToAisles,
        double travel,
        double gap) {
    /// The usual limits where no pack says otherwise: aisles of 3 m, rows of 30 m, dead ends of 18 m.
    public static final FillLimits USUAL = new FillLimits(3, 0, 1.4, 4, 30, 18, 0, 0, 2, 61, 0.5);

    public FillLimits {
        if (!(aisle > 0)) {
            throw new IllegalArgumentException("Booths are reached by aisles with a width");
        }
    }

    /// What a rule pack asks of a layout.
    public static FillLimits of(RulePack pack) {
        var aisle = value(pack, "aisle-width");
        return new FillLimits(
                aisle > 0 ? aisle : USUAL.aisle,
                value(pack, "main-aisle-width"),
                value(pack, "exit-clear"),
                value(pack, "entrance-strip"),
                value(pack, "row-length"),
                value(pack, "dead-end"),
                value(pack, "fire-break-width"),
                value(pack, "fire-break-area"),
                value(pack, "booth-to-aisle-area"),
                value(pack, "travel-distance"),
                value(pack, "service-gap"));
    }

    private static double value(RulePack pack, String rule) {
        return pack.limit(rule).map(Limit::value).orElse(0.0);
    }

    public FillLimits withAisle(double width) {
        return new FillLimits(
                width,
                mainAisle,
                exitClear,
                entranceStrip,
                rowLength,
                deadEnd,
                breakWidth,
                breakEvery,
                boothsToAisles,
                travel,
                gap);
    }

    /// The same without a limit of the way to an exit.
    public FillLimits withoutTravel() {
        return new FillLimits(
                aisle,
                mainAisle,
                exitClear,
                entranceStrip,
                rowLength,
                deadEnd,
                breakWidth,
                breakEvery,
                boothsToAisles,
                0,
                gap);
    }

    /// The same limits as a pack, by which a filled hall is checked.
    public RulePack asPack() {
        return new RulePack(
                Id.named("rule-pack/filling"),
                "filling",
                Name.NONE,
                "",
                List.of(
                        limit("aisle-width", aisle),
                        limit("main-aisle-width", mainAisle),
                        limit("exit-clear", exitClear),
                        limit("entrance-strip", entranceStrip),
                        limit("row-length", rowLength),
                        limit("dead-end", deadEnd),
                        limit("fire-break-width", breakWidth),
                        limit("fire-break-area", breakEvery),
                        limit("booth-to-aisle-area", boothsToAisles),
                        limit("travel-distance", travel),
                        limit("service-gap", gap)));
    }

    private static Limit limit(String rule, double value) {
        return new Limit(rule, value, "", "filling", false);
    }

    /// The length of the longest row that may stand, in metres; endless where rows have no limit.
    public double longestRow() {
        return rowLength > 0 ? rowLength : Double.POSITIVE_INFINITY;
    }

    public double longestDeadEnd() {
        return deadEnd > 0 ? deadEnd : Double.POSITIVE_INFINITY;
    }
}
