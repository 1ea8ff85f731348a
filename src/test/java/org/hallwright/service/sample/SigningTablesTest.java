package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectTotals;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

/// E5's 128 projects at the table.
class SigningTablesTest {
    private static final ExhibitionState E5 = SampleWatch.state("E5");

    @Test
    void everyOneOf128ProjectsSitsOnceInTheOrderOfSigning() {
        var seated = new ArrayList<Id<Project>>();
        var signings = E5.all(Activity.class).stream()
                .filter(a -> !a.signings().isEmpty())
                .toList();
        assertThat(signings).hasSize(1);
        for (var signing : signings) {
            var plan = TablePlan.of(signing, E5);
            var here = plan.batches().stream().flatMap(b -> b.places().stream()).toList();
            assertThat(here).extracting(p -> p.project().id()).containsExactlyElementsOf(signing.signings());
            assertThat(here).extracting(TablePlan.Place::order).isSorted().endsWith(here.size());
            assertThat(plan.witnesses()).isNotEmpty();
            for (var batch : plan.batches()) {
                assertThat(batch.places()).hasSizeLessThanOrEqualTo(6);
                assertThat(batch.seats())
                        .isGreaterThanOrEqualTo(2 * batch.places().size());
                assertThat(batch.at())
                        .isBetween(signing.when().start(), signing.when().end());
                assertThat(batch.places()).allMatch(p -> p.seats().stream().noneMatch(TablePlan.Seat::isOpen));
            }
            assertThat(plan.batchOf(7)).isEqualTo(plan.batches().get(1));
            here.forEach(p -> seated.add(p.project().id()));
        }
        assertThat(seated).hasSize(128).doesNotHaveDuplicates();
    }

    @Test
    void theFieldsAddUpToTheWhole() {
        var totals = ProjectTotals.of(E5.all(Project.class));
        assertThat(totals.all().projects()).isEqualTo(128);
        assertThat(totals.byField()).hasSize(8);
        assertThat(totals.byField().values().stream().mapToInt(ProjectTotals.Sum::projects))
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(128));
        assertThat(totals.byCountry()).containsKeys("CN", "MN", "RU");
    }
}
