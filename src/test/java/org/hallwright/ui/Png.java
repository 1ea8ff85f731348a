package org.hallwright.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes the tests' pictures: `ImageIO` tries every filter on every row, pixel by pixel through the colour model,
/// which took an eighth of the screen's thread in the journeys.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte FILTER_UP = 2;

    private Png() {}

    /// @param image opaque, as a scene is: what transparency it has is left out
    static void write(BufferedImage image, Path file) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(image.getWidth());
            fields.writeInt(image.getHeight());
            // Eight bits of red, green and blue each; the one compression, the one set of filters, not interlaced.
            fields.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", compressed(image));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    /// Each row as its difference from the one above, which is nothing wherever a view is plain.
    private static byte[] compressed(BufferedImage image) throws IOException {
        var width = image.getWidth();
        var pixels = new int[width];
        var above = new int[width];
        var row = new byte[1 + 3 * width];
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            row[0] = FILTER_UP;
            for (var y = 0; y < image.getHeight(); y++) {
                image.getRaster().getDataElements(0, y, width, 1, pixels);
                for (int x = 0, at = 1; x < width; x++) {
                    row[at++] = (byte) ((pixels[x] >> 16) - (above[x] >> 16));
                    row[at++] = (byte) ((pixels[x] >> 8) - (above[x] >> 8));
                    row[at++] = (byte) (pixels[x] - above[x]);
                }
                out.write(row);
                var former = above;
                above = pixels;
                pixels = former;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
