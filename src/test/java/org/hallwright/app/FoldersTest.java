package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the folders lie on each system, told by the properties that Java knows it by.
class FoldersTest {
    private final Map<String, String> before =
            Map.of("user.home", System.getProperty("user.home"), "os.name", System.getProperty("os.name"));

    @BeforeEach
    void moveHome() {
        System.setProperty("user.home", "/users/王 丽");
    }

    @AfterEach
    void moveBack() {
        before.forEach(System::setProperty);
    }

    private static Folders on(String system) {
        System.setProperty("os.name", system);
        return Folders.ofThisUser();
    }

    @Test
    void onAMacEverythingIsInOneFolder() {
        var folders = on("Mac OS X");
        assertThat(folders.data()).isEqualTo(Path.of("/users/王 丽/Library/Application Support/Hallwright"));
        assertThat(folders.config()).isEqualTo(folders.data());
    }

    @Test
    void onWindowsDataStaysAndSettingsRoam() {
        var folders = on("Windows 11");
        assertThat(folders.data()).endsWithRaw(Path.of("Hallwright")).isNotEqualTo(folders.config());
        if (System.getenv("LOCALAPPDATA") == null && System.getenv("APPDATA") == null) {
            assertThat(folders.data()).isEqualTo(Path.of("/users/王 丽/AppData/Local/Hallwright"));
            assertThat(folders.config()).isEqualTo(Path.of("/users/王 丽/AppData/Roaming/Hallwright"));
        }
    }

    @Test
    void elsewhereTheFoldersAreThoseOfTheDesktop() {
        for (var system : new String[] {"Linux", "FreeBSD", ""}) {
            var folders = on(system);
            assertThat(folders.data()).endsWithRaw(Path.of("hallwright"));
            assertThat(folders.config()).endsWithRaw(Path.of("hallwright")).isNotEqualTo(folders.data());
        }
    }

    @Test
    void storeLogAndSettingsLieInThem() {
        var folders = new Folders(Path.of("/data"), Path.of("/config"));
        assertThat(folders.defaultStore()).isEqualTo(Path.of("/data/exhibitions"));
        assertThat(folders.log()).isEqualTo(Path.of("/data/hallwright.log"));
        assertThat(folders.settings()).isEqualTo(Path.of("/config/settings.properties"));
        assertThat(folders.papers()).isEqualTo(Path.of("/users/王 丽/Documents/Hallwright"));
    }
}
