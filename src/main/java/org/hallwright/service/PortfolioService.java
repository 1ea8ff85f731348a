package org.hallwright.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// The exhibitions of the store taken together: begin one, list those of a year, compare with the year's target.
public final class PortfolioService {
    private final Workspace workspace;

    /// A new exhibition as the user describes it.
    ///
    /// @param from null while open, as are the others but code and name
    public record NewExhibition(
            String code,
            Name name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Name venue,
            Name city) {}

    public PortfolioService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Begins an exhibition.
    ///
    /// @throws WrongRequest if the code or the name is missing, the code is taken, or it ends before it begins
    public OpenExhibition begin(NewExhibition wanted) {
        if (wanted.name().isEmpty()) {
            throw new WrongRequest("service.name-missing");
        }
        if (wanted.from() != null && wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw new WrongRequest("service.ends-before-begins");
        }
        return workspace.create(Exhibition.titled(wanted.code(), wanted.name(), wanted.from(), wanted.to())
                .at(wanted.venue(), wanted.city()));
    }

    public List<Exhibition> exhibitions() {
        return workspace.exhibitions();
    }

    /// The years in which an exhibition begins, latest first.
    public List<Integer> years() {
        var years = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        for (var exhibition : workspace.exhibitions()) {
            var from = exhibition.from();
            if (from != null) {
                years.add(from.getYear());
            }
        }
        return List.copyOf(years);
    }

    public Optional<YearTarget> target(int year) {
        return workspace.portfolio().state(Exhibition.PORTFOLIO).find(YearTarget.idOf(year));
    }
}
