package org.hallwright.service.plan;

import java.util.HashSet;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.check.BoothNumbers;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.value.Id;
import org.hallwright.service.WrongRequest;

/// The numbers of one hall as visitors tell them apart, and those that a verb hands out on top.
final class Signs {
    private final Set<String> taken = new HashSet<>();
    private final String code;
    private Numbering numbering;

    private Signs(String code) {
        this.code = code;
        this.numbering = Numbering.ofHall(code);
    }

    static Signs of(ExhibitionState state, Id<Hall> hall) {
        var signs = new Signs(state.get(hall).code());
        for (var booth : state.all(Booth.class)) {
            if (booth.hall().equals(hall) && !booth.number().isEmpty()) {
                signs.taken.add(BoothNumbers.normal(booth.number()));
            }
        }
        return signs;
    }

    /// Takes a number; an empty one can be had by many.
    ///
    /// @throws WrongRequest if it is taken
    String take(String number) {
        if (!number.isEmpty() && !taken.add(BoothNumbers.normal(number))) {
            throw new WrongRequest("plan.number-taken", number);
        }
        return number;
    }

    /// The number itself where it is free, else the next free one of the hall.
    String takeOrNext(String number) {
        return number.isEmpty() || taken.add(BoothNumbers.normal(number)) ? number : next();
    }

    /// Takes the lowest free number of the hall from 101 on.
    String next() {
        var number = numbering.next(taken);
        numbering = Numbering.from(number);
        return take(number);
    }

    String code() {
        return code;
    }
}
