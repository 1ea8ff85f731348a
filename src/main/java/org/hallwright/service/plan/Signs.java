package org.hallwright.service.plan;

import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.layout.FreeNumbers;
import org.hallwright.domain.value.Id;
import org.hallwright.service.WrongRequest;

/// The numbers of one hall on the way into a change.
final class Signs {
    private final String code;
    private final FreeNumbers numbers;

    private Signs(String code, FreeNumbers numbers) {
        this.code = code;
        this.numbers = numbers;
    }

    static Signs of(ExhibitionState state, Id<Hall> hall) {
        var code = state.get(hall).code();
        var there = state.all(Booth.class).stream()
                .filter(booth -> booth.hall().equals(hall))
                .map(Booth::number);
        return new Signs(code, new FreeNumbers(code, there));
    }

    /// Takes a number; an empty one can be had by many.
    ///
    /// @throws WrongRequest if it is taken
    String take(String number) {
        if (!number.isEmpty() && !numbers.take(number)) {
            throw new WrongRequest("plan.number-taken", number);
        }
        return number;
    }

    /// The number itself where it is free, else the next free one of the hall.
    String takeOrNext(String number) {
        return number.isEmpty() || numbers.take(number) ? number : next();
    }

    /// Takes the lowest free number of the hall from 101 on.
    String next() {
        return numbers.next();
    }

    String code() {
        return code;
    }
}
