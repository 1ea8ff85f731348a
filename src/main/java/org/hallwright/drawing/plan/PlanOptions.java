package org.hallwright.drawing.plan;

/// What a plan shows.
///
/// @param grid lines of the floor, each metre and each ten
/// @param names exhibitors' names on booths
/// @param soldNames names also on booths that are not confirmed yet: proposed, offered and held
/// @param services fire points and utility points
/// @param paper whether it goes on paper: no shading of the floor outside the hall
public record PlanOptions(
        ColourBy colourBy, boolean grid, boolean names, boolean soldNames, boolean services, boolean paper) {
    public static PlanOptions screen() {
        return new PlanOptions(ColourBy.STATUS, true, true, true, true, false);
    }

    public static PlanOptions print() {
        return new PlanOptions(ColourBy.STATUS, false, true, true, true, true);
    }

    public PlanOptions colouredBy(ColourBy newColourBy) {
        return new PlanOptions(newColourBy, grid, names, soldNames, services, paper);
    }

    public PlanOptions withGrid(boolean newGrid) {
        return new PlanOptions(colourBy, newGrid, names, soldNames, services, paper);
    }

    public PlanOptions withNames(boolean newNames, boolean newSoldNames) {
        return new PlanOptions(colourBy, grid, newNames, newSoldNames, services, paper);
    }

    public PlanOptions withServices(boolean newServices) {
        return new PlanOptions(colourBy, grid, names, soldNames, newServices, paper);
    }
}
