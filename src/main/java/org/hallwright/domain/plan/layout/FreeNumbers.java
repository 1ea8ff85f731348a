package org.hallwright.domain.plan.layout;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.plan.check.BoothNumbers;

/// The numbers of one hall as visitors tell them apart, and those that are handed out on top.
public final class FreeNumbers {
    private final Set<String> taken = new HashSet<>();
    private Numbering numbering;

    /// @param numbers that booths of the hall have; empty ones can be had by many
    public FreeNumbers(String hallCode, Stream<String> numbers) {
        numbering = Numbering.ofHall(hallCode);
        numbers.filter(number -> !number.isEmpty()).map(BoothNumbers::normal).forEach(taken::add);
    }

    /// Takes a number.
    ///
    /// @return whether it was free
    public boolean take(String number) {
        return taken.add(BoothNumbers.normal(number));
    }

    /// Takes the lowest free number of the hall from 101 on.
    public String next() {
        var number = numbering.next(each -> taken.contains(BoothNumbers.normal(each)));
        numbering = Numbering.from(number);
        taken.add(BoothNumbers.normal(number));
        return number;
    }
}
