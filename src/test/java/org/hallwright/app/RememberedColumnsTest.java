package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.hallwright.ui.kit.columns.ColumnMemory.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedColumnsTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasSetForAFileOutlivesTheProgram() {
        var file = folder.resolve("a/columns.properties");
        var columns = new Columns(3, Map.of("name-en", "Firma = x", "city", "Ort: 城市"), Set.of("Stand", "Größe\nzwei"));
        new RememberedColumns(file).memory().keep("0a1b", columns);
        assertThat(new RememberedColumns(file).memory().of("0a1b")).contains(columns);
        assertThat(new RememberedColumns(file).memory().of("ffff")).isEmpty();
    }

    @Test
    void aFileThatIsDamagedBeginsAnew() throws IOException {
        var file = Files.writeString(folder.resolve("c"), "0a1b.row=many\n");
        assertThat(new RememberedColumns(file).memory().of("0a1b")).isEmpty();
    }
}
