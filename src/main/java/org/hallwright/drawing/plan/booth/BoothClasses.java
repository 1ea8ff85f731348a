package org.hallwright.drawing.plan.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.hallwright.drawing.plan.sheet.BoothMark;

/// The classes into which one colouring sorts the booths of one sheet.
public final class BoothClasses {
    private final List<BoothClass> all;
    private final ToIntFunction<BoothMark> placeOf;

    /// @param placeOf the place of a booth's class in the list
    public BoothClasses(List<BoothClass> all, ToIntFunction<BoothMark> placeOf) {
        this.all = List.copyOf(all);
        this.placeOf = placeOf;
    }

    public List<BoothClass> all() {
        return all;
    }

    public BoothClass of(BoothMark mark) {
        return all.get(placeOf.applyAsInt(mark));
    }

    /// The place of a booth's class in the list.
    int placeOf(BoothMark mark) {
        return placeOf.applyAsInt(mark);
    }

    /// The booths of each class, in the order of the classes.
    public List<List<BoothMark>> sorted(Iterable<BoothMark> marks) {
        var groups = new ArrayList<List<BoothMark>>();
        all.forEach(each -> groups.add(new ArrayList<>()));
        marks.forEach(mark -> groups.get(placeOf.applyAsInt(mark)).add(mark));
        return groups;
    }
}
