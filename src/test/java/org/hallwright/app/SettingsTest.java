package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadBack() {
        var file = folder.resolve("new/folder/settings.properties");
        var settings = new Settings(Language.ZH, true, "E3", true);

        settings.write(file);

        assertThat(Settings.read(file)).isEqualTo(settings);
    }

    @Test
    void aDamagedFileIsAFirstStart() throws IOException {
        var file = Files.writeString(folder.resolve("settings.properties"), "language=\\uZZZZ\ndark=maybe");

        assertThat(Settings.read(file)).isEqualTo(Settings.initial());
    }

    @Test
    void aFolderInTheWayStopsNobody() throws IOException {
        var file = Files.createDirectory(folder.resolve("settings.properties"));

        Settings.initial().write(file);

        assertThat(file).isDirectory();
    }
}
