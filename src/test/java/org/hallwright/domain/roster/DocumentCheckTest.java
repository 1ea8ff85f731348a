package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

    private static Exhibitor owing(@Nullable LocalDate due, @Nullable LocalDate received) {
        return Exhibitor.named(new Id<>("a"), Name.of("Acme", "顶峰"))
                .edit()
                .documents(List.of(new DocumentDue(Name.of("Booth drawing", "展台图纸"), due, received)))
                .build();
    }

    private static List<Problem> problems(Exhibitor exhibitor, LocalDate today) {
        return DocumentCheck.problems(ExhibitionState.of(List.of(exhibitor)), today);
    }

    @Test
    void whatIsAwaitedAfterItsLastDayIsTold() {
        assertThat(problems(owing(DUE, null), DUE)).isEmpty();
        var told = problems(owing(DUE, null), DUE.plusDays(3));
        assertThat(told).extracting(Problem::rule).containsExactly("document-overdue");
        assertThat(told.getFirst().where().entries()).extracting(Id::value).containsExactly("a");
        assertThat(told.getFirst().limit()).isEqualTo("2026-05-01");
        assertThat(told.getFirst().measured()).isEqualTo("2026-05-04");
        assertThat(Messages.of(Language.EN).text(told.getFirst())).contains("Acme", "Booth drawing", "2026-05-01", "3");
        assertThat(Messages.of(Language.ZH).text(told.getFirst())).contains("顶峰", "展台图纸", "2026-05-01", "3");
    }

    @Test
    void whatCameOrHasNoDayOrIsOfOneWhoCancelledIsNot() {
        assertThat(problems(owing(DUE, DUE.plusDays(9)), DUE.plusDays(30))).isEmpty();
        assertThat(problems(owing(null, null), DUE)).isEmpty();
        var gone = owing(DUE, null).edit().contract(ContractState.CANCELLED).build();
        assertThat(problems(gone, DUE.plusDays(30))).isEmpty();
    }

    @Test
    void eachDocumentIsAProblemOfItsOwn() {
        var two = owing(DUE, null)
                .edit()
                .documents(List.of(
                        new DocumentDue(Name.of("A", ""), DUE, null), new DocumentDue(Name.of("B", ""), DUE, null)))
                .build();
        assertThat(problems(two, DUE.plusDays(1))).hasSize(2);
    }
}
