package org.hallwright.service.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.service.OpenHall;
import org.hallwright.service.files.ImportService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that comes again after two exhibitors that it brought were made one.
class MergedThenImportedTest {
    private static final String FILE = "Company,Country,City,Phone,Booth\n"
            + "Jilin Motors,China,Jilin,1,A1\n"
            + "Changchun Engines,China,Changchun,2,A2\n"
            + "Zenith,Italy,Rome,3,\n";

    @TempDir
    private Path folder;

    private OpenHall hall;
    private ImportService imports;

    @BeforeEach
    void importAndMerge() throws IOException {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 3, 3), OpenHall.booth("A2", 9, 3));
        imports = new ImportService(hall.open());
        again(FILE);
        new DuplicateService(hall.open()).merge(named("Jilin Motors"), named("Changchun Engines"), Map.of());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private RosterPreview again(String csv) throws IOException {
        return imports.importRoster(Files.writeString(folder.resolve("roster.csv"), csv), RosterOptions.FIND_OUT);
    }

    private Id<Exhibitor> named(String name) {
        return hall.state().all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatTheFileSaidOfTheLostOneIsTheSurvivors() {
        var kept = named("Jilin Motors");

        assertThat(hall.state().all(ImportedRow.class))
                .filteredOn(row -> row.exhibitor().equals(kept))
                .extracting(row -> row.words().get("name"))
                .containsExactlyInAnyOrder("Jilin Motors", "Changchun Engines");
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        var before = hall.state();

        var preview = again(FILE);

        assertThat(preview.toChange().isEmpty()).isTrue();
        assertThat(preview.counts().created()).isZero();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void aCorrectionInEitherRowReachesTheSurvivor() throws IOException {
        again(FILE.replace("China,Jilin,1", "Japan,Jilin,1"));
        assertThat(hall.state().get(named("Jilin Motors")).country()).isEqualTo("JP");

        again(FILE.replace("China,Changchun,2", "Mongolia,Changchun,2"));
        assertThat(hall.state().all(Exhibitor.class)).hasSize(2);
    }
}
