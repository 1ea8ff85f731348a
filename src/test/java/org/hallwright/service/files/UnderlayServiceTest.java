package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderlayServiceTest {
    @TempDir
    private Path folder;

    private OpenHall hall;
    private UnderlayService service;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder.resolve("store")).with(OpenHall.HALL, OpenHall.booth("A1", 10, 10));
        service = new UnderlayService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path image(String format, int width, int height) throws IOException {
        var file = folder.resolve("scan." + format);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    private Picture picture(Underlay underlay) {
        return hall.state().find(underlay.picture()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureLiesUnderTheHallAsWideAsItAndOneUndoTakesItAway(String format) throws IOException {
        var before = hall.state();
        var file = image(format, 200, 100);

        var placed = service.place(file, 0, OpenHall.HALL);

        var width = OpenHall.HALL.outline().bounds().width();
        assertThat(placed.bounds().width()).isEqualTo(width);
        assertThat(placed.bounds().height()).isEqualTo(width / 2);
        assertThat(picture(placed).content().toArray()).isEqualTo(Files.readAllBytes(file));
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void aHugePictureIsMadeSmaller() throws IOException {
        var placed = service.place(image("png", 9001, 300), 0, OpenHall.HALL);
        assertThat(picture(placed).widthPx()).isEqualTo(3001);
        assertThat(picture(placed).heightPx()).isEqualTo(100);
    }

    @Test
    void aPageOfAPdfIsAPicture() {
        var file = folder.resolve("plan.pdf");
        var options = ExportOptions.of(PaperLanguage.EN, Instant.EPOCH);
        new ExportService(hall.open()).export(Exportable.PLAN, "pdf", file, options);
        var placed = service.place(file, 0, OpenHall.HALL);
        assertThat(Math.max(picture(placed).widthPx(), picture(placed).heightPx()))
                .isBetween(3990, 4000);
        assertRefused("exchange.no-page", () -> service.place(file, 9, OpenHall.HALL));
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() throws IOException {
        var before = hall.state();
        var text = Files.writeString(folder.resolve("a.png"), "not a picture");
        assertRefused("exchange.broken-picture", () -> service.place(text, 0, OpenHall.HALL));
        var cut = Files.write(folder.resolve("b.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2});
        assertRefused("exchange.broken-picture", () -> service.place(cut, 0, OpenHall.HALL));
        var pdf = Files.writeString(folder.resolve("c.pdf"), "%PDF-1.7 nothing");
        assertRefused("exchange.broken-picture", () -> service.place(pdf, 0, OpenHall.HALL));
        assertThat(hall.state()).isEqualTo(before);
        assertThat(UnderlayService.isPicture(Path.of("Scan.JPEG"))).isTrue();
        assertThat(UnderlayService.isPicture(Path.of("hall.dxf"))).isFalse();
    }
}
