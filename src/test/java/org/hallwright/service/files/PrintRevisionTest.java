package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.pdf.PdfText;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.revisions.RevisionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintRevisionTest {
    @TempDir
    private Path folder;

    @Test
    void aPublishedPlanIsPrintedAsItWas() throws Exception {
        try (var hall = new OpenHall(folder).with(HALL, booth("A107", 10, 10), booth("A203", 20, 10))) {
            var clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
            var revisions = new RevisionService(hall.open(), clock);
            var first = revisions.all().getFirst().id();
            for (var i = 0; i < 3; i++) {
                revisions.advance(first);
            }
            new PlanService(hall.open())
                    .elements()
                    .delete(Set.of(hall.booth("A203").id()));
            var options = ExportOptions.of(PaperLanguage.EN, clock.instant());
            var printing = new PrintService(hall.open());

            var then = printing.print(revisions.all().getLast(), folder.resolve("out"), options);
            var now = printing.print(revisions.all().getFirst(), folder.resolve("out"), options);

            assertThat(then.path().getFileName()).hasToString("T1-plan-A.pdf");
            assertThat(PdfText.whole(then.path())).contains("A107", "A203", "Published");
            assertThat(PdfText.whole(now.path())).contains("A107", "Draft").doesNotContain("A203");
        }
    }
}
