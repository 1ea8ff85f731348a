package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A hall of the venue, with its own coordinates.
///
/// @param code short and unique in the exhibition, such as `A` or `H2`; the spelling of booth references
/// @param floor storey, 0 for the ground floor
/// @param outline inner faces of the walls, metres
/// @param clearHeight metres, 0 where unknown
/// @param floorLoad kilonewtons per square metre, 0 where unknown
/// @param order place in lists of halls
/// @param north which way north lies on the plan, degrees clockwise from its upper edge, from 0 to under 360; null
///     where nobody has said
public record Hall(
        Id<Hall> id,
        String code,
        Name name,
        int floor,
        Outline outline,
        double clearHeight,
        double floorLoad,
        int order,
        @Nullable Double north)
        implements Entry {
    public Hall {
        Objects.requireNonNull(id);
        Objects.requireNonNull(outline);
        code = text(code);
        name = nameOf(name);
        clearHeight = Metres.round(clearHeight);
        floorLoad = floorLoad + 0.0;
        north = north == null ? null : ((north % 360) + 360) % 360;
    }

    public static Hall rectangular(Id<Hall> id, String code, Name name, double width, double depth) {
        return new Hall(id, code, name, 0, Outline.rectangle(0, 0, width, depth), 0, 0, 0, null);
    }

    public Hall withCode(String newCode) {
        return new Hall(id, newCode, name, floor, outline, clearHeight, floorLoad, order, north);
    }

    public Hall withName(Name newName) {
        return new Hall(id, code, newName, floor, outline, clearHeight, floorLoad, order, north);
    }

    public Hall withFloor(int newFloor) {
        return new Hall(id, code, name, newFloor, outline, clearHeight, floorLoad, order, north);
    }

    public Hall withOutline(Outline newOutline) {
        return new Hall(id, code, name, floor, newOutline, clearHeight, floorLoad, order, north);
    }

    public Hall withClearHeight(double newClearHeight) {
        return new Hall(id, code, name, floor, outline, newClearHeight, floorLoad, order, north);
    }

    public Hall withFloorLoad(double newFloorLoad) {
        return new Hall(id, code, name, floor, outline, clearHeight, newFloorLoad, order, north);
    }

    public Hall withNorth(@Nullable Double newNorth) {
        return new Hall(id, code, name, floor, outline, clearHeight, floorLoad, order, newNorth);
    }
}
