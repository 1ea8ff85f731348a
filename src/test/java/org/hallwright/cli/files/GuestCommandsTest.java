package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Guests and projects by commands.
class GuestCommandsTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void anExhibition() {
        console = new Console(folder).begin("E5");
    }

    @Test
    void guestsComeInOnceAndGoOutAgain() {
        var file = console.file("guests.csv", "姓名,单位,国家\n王强,商务部,中国\n巴特,外交部,蒙古国\n");
        assertThat(console.json("import", "guests", file, "--dry-run")
                        .json()
                        .get("created")
                        .asInt())
                .isEqualTo(2);
        assertThat(console.json("import", "guests", file).json().get("created").asInt())
                .isEqualTo(2);
        var again = console.json("import", "guests", file).json();
        assertThat(again.get("read").asInt()).isEqualTo(2);
        assertThat(again.get("created").asInt() + again.get("updated").asInt()).isZero();
        assertThat(again.get("people").asInt()).isEqualTo(2);
        var out = console.json("export", "guests", "--format", "csv", "--out", folder.resolve("out.csv"))
                .json();
        assertThat(out.get("files")).hasSize(1);
        assertThat(folder.resolve("out.csv")).content().contains("王强", "MN");
    }

    @Test
    void theTableIsReadAsTheOptionsSay() {
        var guests = console.file("g.txt", "List of guests|2026\nWho|House\nAnn Lee|Trade\n");
        var said = console.json(
                "import", "guests", guests, "--header-row", "2", "--separator", "|", "--map", "name-en=Who");
        assertThat(said.json().get("created").asInt()).isEqualTo(1);
        var projects = console.file("p.csv", "What,Sum\nPlant,1.2亿元\n");
        var project = console.json("import", "projects", projects, "--map", "title-en=What", "amount=Sum");
        assertThat(project.json().get("created").asInt()).isEqualTo(1);
        var schedule = console.file("s.csv", "What it is,Begins\nOpening,2024-08-20 09:00\n");
        var planned =
                console.json("import", "schedule", schedule, "--map", "title=What it is", "--map", "start=Begins");
        assertThat(planned.json().get("created").asInt()).isEqualTo(1);
        assertThat(console.run("import", "schedule", schedule, "--map", "shoe=Begins")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void projectsComeInWithTheirOrderOfSigning() {
        var file = console.file("p.csv", "Code,Name,Amount,Signed in\nP1,Plant,1.2亿元,Signing\nP2,Mill,?,Signing\n");
        var said = console.json("import", "projects", file).json();
        assertThat(said.get("created").asInt()).isEqualTo(2);
        assertThat(said.get("problems")).hasSize(1);
        assertThat(said.get("problems").get(0).get("key").asString()).isEqualTo("cell-not-understood");
        console.run("export", "projects", "--format", "csv", "--out", folder.resolve("p-out.csv"));
        assertThat(folder.resolve("p-out.csv")).content().contains("120000000,CNY", "Signing,2");
    }

    @Test
    void whatIsNoTableIsRefusedInOneSentence() {
        var said = console.run("import", "projects", console.file("p.csv", "Seat,Row\nA,1\n"));
        assertThat(said.exit()).isEqualTo(3);
    }
}
