package org.hallwright.domain.roster;

import static org.hallwright.domain.problem.Severity.WARNING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;

/// Which documents are awaited although their last day is over; those who cancelled owe none.
public final class DocumentCheck {
    private DocumentCheck() {}

    /// @param today at the exhibition's place
    public static List<Problem> problems(ExhibitionState state, LocalDate today) {
        return state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id)).stream()
                .filter(e -> e.contract() != ContractState.CANCELLED)
                .flatMap(e -> e.documents().stream()
                        .filter(document -> document.isOverdue(today))
                        .map(document -> problem(e, document, today)))
                .toList();
    }

    private static Problem problem(Exhibitor e, DocumentDue document, LocalDate today) {
        var due = document.due();
        var late = due == null ? 0 : ChronoUnit.DAYS.between(due, today);
        return Problem.of(
                        WARNING,
                        "document-overdue",
                        Where.entries(e.name().both(), e.id()),
                        e.name(),
                        document.name(),
                        due,
                        late)
                .measured(String.valueOf(due), String.valueOf(today), "roster");
    }
}
