package org.hallwright.drawing.plan;

/// What a plan shows.
///
/// @param grid lines of the floor, each metre and each ten
/// @param names exhibitors' names on booths
/// @param soldNames names also on booths that are not confirmed yet: proposed, offered and held
/// @param services fire points with what must be kept clear round them
/// @param utilities points that supply power, water, air and data
/// @param paper whether it goes on paper: no shading of the floor outside the hall
public record PlanOptions(
        ColourBy colourBy,
        boolean grid,
        boolean names,
        boolean soldNames,
        boolean services,
        boolean utilities,
        boolean paper) {
    public static PlanOptions screen() {
        return new PlanOptions(ColourBy.STATUS, true, true, true, true, true, false);
    }

    public static PlanOptions print() {
        return new PlanOptions(ColourBy.STATUS, false, true, true, true, false, true);
    }

    public PlanOptions colouredBy(ColourBy newColourBy) {
        return new PlanOptions(newColourBy, grid, names, soldNames, services, utilities, paper);
    }

    public PlanOptions withGrid(boolean newGrid) {
        return new PlanOptions(colourBy, newGrid, names, soldNames, services, utilities, paper);
    }

    public PlanOptions withNames(boolean newNames, boolean newSoldNames) {
        return new PlanOptions(colourBy, grid, newNames, newSoldNames, services, utilities, paper);
    }

    /// With or without all that the hall's services are: fire points and utility points.
    public PlanOptions withServices(boolean newServices) {
        return new PlanOptions(colourBy, grid, names, soldNames, newServices, newServices, paper);
    }
}
