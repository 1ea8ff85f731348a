package org.hallwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB_PRE, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB})
    void everyPixelIsReadBack(int type) throws IOException {
        var image = new BufferedImage(57, 31, type);
        var random = new Random(7);
        for (var y = 0; y < 31; y++) {
            for (var x = 0; x < 57; x++) {
                image.setRGB(x, y, 0xff000000 | (x < 20 ? 0x336699 : random.nextInt(1 << 24)));
            }
        }

        Png.write(image, folder.resolve("a.png"));

        var read = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(read.getRGB(0, 0, 57, 31, null, 0, 57)).isEqualTo(image.getRGB(0, 0, 57, 31, null, 0, 57));
    }
}
