package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.guests.GuestExport;
import org.hallwright.exchange.guests.GuestImport;
import org.hallwright.exchange.guests.ProjectImport;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The guests and projects of E5, as tables and back.
class GuestsAsTablesTest {
    private static final ExhibitionState E5 = SampleWatch.state("E5");

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "xlsx", "json"})
    void threeHundredGuestsAnd128ProjectsComeBackAsTheyWent(String format) {
        for (var language : Language.values()) {
            var guests = SourceFile.of("g." + format, TableWriter.write(GuestExport.guests(E5, language), format));
            var projects = SourceFile.of("p." + format, TableWriter.write(GuestExport.projects(E5, language), format));
            assertThat(GuestImport.read(guests, E5).change().edits()).isEmpty();
            assertThat(ProjectImport.read(projects, E5).change().edits()).isEmpty();
            var back = ExhibitionState.EMPTY.apply(
                    GuestImport.read(guests, ExhibitionState.EMPTY).change());
            back = back.apply(ProjectImport.read(projects, back).change());
            assertThat(back.all(Guest.class)).hasSize(300).containsExactlyInAnyOrderElementsOf(E5.all(Guest.class));
            assertThat(back.all(Delegation.class)).containsExactlyInAnyOrderElementsOf(E5.all(Delegation.class));
            assertThat(back.all(Project.class)).hasSize(128).containsExactlyInAnyOrderElementsOf(E5.all(Project.class));
            for (var signing : back.all(Activity.class)) {
                assertThat(E5.all(Activity.class)).anyMatch(a -> a.signings().equals(signing.signings()));
            }
            assertThat(back.all(Activity.class)).hasSize(1);
        }
    }
}
