package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import javax.imageio.ImageIO;
import org.hallwright.exchange.Damage;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged pictures and papers to trace over end in a sentence or under the hall, never in another exception, a
/// hang, or half under it.
class MutatedUnderlaysTest {
    private static final int ROUNDS = "full".equals(System.getProperty("hallwright.campaign")) ? 10_000 : 25;

    @TempDir
    private Path folder;

    private OpenHall hall;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 3, 3));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private byte[] sound(String format) throws IOException {
        if (format.equals("pdf")) {
            var paper = folder.resolve("paper.pdf");
            var options = ExportOptions.of(PaperLanguage.EN, Instant.EPOCH);
            new ExportService(hall.open()).export(Exportable.PLAN, "pdf", paper, options);
            return Files.readAllBytes(paper);
        }
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(5, 5, 40, 30);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "pdf"})
    void damageEndsInASentenceOrUnderTheHall(String format) throws IOException {
        var sound = sound(format);
        var random = new Random(format.hashCode());
        var underlays = new UnderlayService(hall.open());
        var before = hall.state();
        assertTimeoutPreemptively(Duration.ofMinutes(4), () -> {
            for (var round = 0; round < ROUNDS; round++) {
                var file = Files.write(folder.resolve("scan." + format), Damage.to(sound, random));
                try {
                    underlays.place(file, 0, OpenHall.HALL);
                    assertThat(hall.state().entries()).hasSize(before.entries().size() + 2);
                    hall.open().undo();
                } catch (UnreadableFile refused) {
                    assertThat(refused.key()).startsWith("exchange.");
                } catch (RuntimeException e) {
                    throw new AssertionError("Round " + round + " of " + format, e);
                }
                assertThat(hall.state()).isEqualTo(before);
            }
        });
    }
}
