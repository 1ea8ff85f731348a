package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.activity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.schedule.ScheduleImport;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The programme goes out from its page, in the format that the user's file name says.
class ExportJourneyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "tsv", "xml", "json", "ics", "pdf"})
    void theProgrammeIsWrittenAndComesBackWithoutAChange(String format) throws IOException {
        var file = folder.resolve("programme." + format);
        var dialogs = new Dialogs(Messages.of(Language.EN), null) {
            @Override
            public Optional<Path> save(String titleKey, String name, String formatKey, List<String> formats) {
                assertThat(name).isEqualTo("T1-schedule.xlsx");
                assertThat(formats).contains(format);
                return Optional.of(file);
            }
        };
        var waiting = activity("Waiting", "12:00", 60, A).at(null, List.of());
        try (var programme = OpenProgramme.in(folder.resolve("store"))
                .with(activity("Forum", "09:00", 60, A), activity("Talk", "11:00", 60, A), waiting)) {
            var stage = new ScheduleStage(programme.open(), Language.EN, 1300, 800, dialogs).onScreen();
            stage.screen.run(() -> ((Button) stage.scene().lookup(".export-programme")).fire());
            assertThat(stage.notices).anySatisfy(notice -> {
                assertThat(notice.key()).isEqualTo("publish.written");
                assertThat(notice.args()).containsExactly(file.getFileName().toString());
            });
            if (format.equals("pdf")) {
                assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
            } else {
                var read = ScheduleImport.read(
                        SourceFile.read(file), programme.open().id(), programme.state());
                assertThat(read.toChange().edits()).isEmpty();
                assertThat(programme.state().count(Activity.class)).isEqualTo(3);
            }
            assertThat(stage.notices.stream().map(Notice::key).filter(key -> !key.equals("publish.written")))
                    .as("a file for the public has no place for what has no time")
                    .hasSize(Set.of("xml", "json", "ics").contains(format) ? 1 : 0);
        }
    }
}
