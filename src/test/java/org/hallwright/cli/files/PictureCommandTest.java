package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `import plan` does with a picture: it lies under a hall, as wide as was said.
class PictureCommandTest {
    private static final String HALL =
            "{\"properties\":{\"element\":\"hall\",\"code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                    + "[[[0,0],[60,0],[60,40],[0,40],[0,0]]]}}";

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void begin() {
        console = new Console(folder).begin("A");
    }

    private void halls(String... codes) {
        var all = Arrays.stream(codes).map(HALL::formatted).toList();
        var text = "{\"type\":\"FeatureCollection\",\"units\":\"m\",\"features\":[" + String.join(",", all) + "]}";
        assertThat(console.run("import", "plan", console.file("halls.geojson", text))
                        .exit())
                .isZero();
    }

    private Path image(String name) throws IOException {
        var file = folder.resolve(name);
        var format = name.substring(name.indexOf('.') + 1);
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    private int changes() {
        return console.json("history").json().get("changes").size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hall.png", "hall.jpg"})
    void aPictureIsLaidUnderTheHallAsWideAsWasSaid(String name) throws IOException {
        halls("A", "B");
        var before = changes();
        var said = console.json("import", "plan", image(name), "--hall", "B", "--width", 120);
        assertThat(said.exit()).isZero();
        var laid = said.json().get("underlay");
        assertThat(laid.get("hall").asString()).isEqualTo("B");
        assertThat(laid.get("width_m").asDouble()).isEqualTo(120);
        assertThat(laid.get("depth_m").asDouble()).isEqualTo(40);
        assertThat(said.json().get("elements").get("underlay").asInt()).isOne();
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(console.run("undo").out()).contains(name);
    }

    @Test
    void withoutAWidthItIsAsWideAsTheOnlyHallAndThatIsSaid() throws IOException {
        halls("A");
        var said = console.run("import", "plan", image("hall.png"));
        assertThat(said.out())
                .contains("hall.png lies under hall A, 60 m wide and 20 m deep.", "--width")
                .doesNotContain("trial");
    }

    @Test
    void aTrialSaysWhatWouldLieThereAndChangesNothing() throws IOException {
        halls("A");
        var before = changes();
        var said = console.run("import", "plan", image("hall.png"), "--width", 30, "--dry-run");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("would lie under hall A, 30 m wide and 10 m deep", "trial");
        assertThat(changes()).isEqualTo(before);
        assertThat(console.run("import", "plan", image("hall.png"), "--width", 0, "--dry-run")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aPageOfAPdfIsChosenByItsNumber() {
        halls("A", "B");
        var pdf = folder.resolve("plans.pdf");
        assertThat(console.run("export", "plan", "--format", "pdf", "--out", pdf)
                        .exit())
                .isZero();
        var said = console.json("import", "plan", pdf, "--hall", "A", "--page", 2, "--width", 84);
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("underlay").get("page").asInt()).isEqualTo(2);
        for (var wrong : new int[] {0, 3}) {
            var refused = console.run("import", "plan", pdf, "--hall", "A", "--page", wrong);
            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.err().strip()).isEqualTo("plans.pdf has no page " + wrong + ". Its pages: 2.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--width, 20000, 2, more than 10",
        "--width, NaN, 2, more than 10",
        "--width, -5, 2, less than 0.1",
        "--width, wide, 2, Cannot be used here: --width",
        "--hall, Z, 2, There is no hall Z",
        "--unit, ft, 2, only --width and --page",
    })
    void whatCannotBeIsRefusedWithASentence(String option, String value, int exit, String sentence) throws IOException {
        halls("A", "B");
        var before = changes();
        var hall = option.equals("--hall") ? value : "A";
        var other = option.equals("--hall") ? new Object[] {} : new Object[] {option, value};
        var words = new ArrayList<Object>(List.of("import", "plan", image("hall.png"), "--hall", hall));
        words.addAll(List.of(other));
        var said = console.run(words.toArray());
        assertThat(said.exit()).isEqualTo(exit);
        assertThat(said.err().lines()).singleElement().asString().contains(sentence);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void withoutAHallOrWithSeveralItIsAskedUnderWhich() throws IOException {
        var picture = image("hall.png");
        assertThat(console.run("import", "plan", picture).err()).contains("has no hall yet");
        assertThat(console.run("import", "plan", picture, "--hall", "A").err()).contains("has no hall yet");
        halls("A", "B");
        var said = console.run("import", "plan", picture);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--hall", "A, B");
    }

    @Test
    void whatIsNoPictureIsRefusedAndPicturesOptionsGoWithPicturesOnly() {
        halls("A");
        var broken = console.run("import", "plan", console.file("hall.png", "not a picture"));
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.err()).startsWith("hall.png is no sound PNG");
        var table = console.file("booths.csv", "number,x_m,y_m,width_m,depth_m\nA1,1,1,3,3\n");
        assertThat(console.run("import", "plan", table, "--width", 20).err()).startsWith("booths.csv is no picture");
        assertThat(console.run("import", "plan", table, "--page", 1).exit()).isEqualTo(2);
    }

    @Test
    void theHelpTellsOfPicturesInBothLanguages() {
        assertThat(console.run("import", "plan", "--help").out()).contains("--width", "--page", "page of a PDF");
        assertThat(console.run("import", "plan", "--help", "--lang", "zh").out())
                .contains("描图", "PDF 的页码");
    }
}
