package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A hall of the venue, with its own coordinates.
///
/// @param code short and unique in the exhibition, such as `A` or `H2`; the spelling of booth references
/// @param floor storey, 0 for the ground floor
/// @param outline inner faces of the walls, metres
/// @param clearHeight metres, 0 where unknown
/// @param floorLoad kilonewtons per square metre, 0 where unknown
/// @param order place in lists of halls
public record Hall(
        Id<Hall> id,
        String code,
        Name name,
        int floor,
        Outline outline,
        double clearHeight,
        double floorLoad,
        int order)
        implements Entry {
    public Hall {
        Objects.requireNonNull(id);
        Objects.requireNonNull(outline);
        code = text(code);
        name = nameOf(name);
        clearHeight = Metres.round(clearHeight);
        floorLoad = floorLoad + 0.0;
    }

    public static Hall rectangular(Id<Hall> id, String code, Name name, double width, double depth) {
        return new Hall(id, code, name, 0, Outline.rectangle(0, 0, width, depth), 0, 0, 0);
    }

    public Hall withCode(String newCode) {
        return new Hall(id, newCode, name, floor, outline, clearHeight, floorLoad, order);
    }

    public Hall withName(Name newName) {
        return new Hall(id, code, newName, floor, outline, clearHeight, floorLoad, order);
    }

    public Hall withFloor(int newFloor) {
        return new Hall(id, code, name, newFloor, outline, clearHeight, floorLoad, order);
    }

    public Hall withOutline(Outline newOutline) {
        return new Hall(id, code, name, floor, newOutline, clearHeight, floorLoad, order);
    }

    public Hall withClearHeight(double newClearHeight) {
        return new Hall(id, code, name, floor, outline, newClearHeight, floorLoad, order);
    }

    public Hall withFloorLoad(double newFloorLoad) {
        return new Hall(id, code, name, floor, outline, clearHeight, newFloorLoad, order);
    }
}
