package org.hallwright.exchange.plan.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// Reads PNG and JPEG pictures as they are; one of more pixels on a side than a plan needs is made smaller
/// while it is read, so that its size in memory is bounded.
public final class PictureReader {
    /// The longest side of a picture that is kept, in pixels.
    public static final int LONGEST_PX = 4000;

    private PictureReader() {}

    /// @throws UnreadableFile if it is no PNG or JPEG, or a broken one
    public static Picture read(SourceFile file) {
        var isPng = file.startsWith(0x89, 'P', 'N', 'G');
        if (!isPng && !file.startsWith(0xFF, 0xD8, 0xFF)) {
            throw new UnreadableFile("exchange.broken-picture", file.name());
        }
        var reader = ImageIO.getImageReadersByFormatName(isPng ? "png" : "jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            return picture(file, reader, isPng ? "png" : "jpeg");
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.because(e, "exchange.broken-picture", file.name());
        } finally {
            reader.dispose();
        }
    }

    private static Picture picture(SourceFile file, ImageReader reader, String format) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.ceilDiv(longest, LONGEST_PX);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        // Decoding tells whether the picture is whole, also where its bytes are kept as they are.
        var image = reader.read(0, how);
        var bytes = step == 1 ? file.bytes() : written(image, format);
        return new Picture(
                Id.fresh(), file.name(), "image/" + format, image.getWidth(), image.getHeight(), Bytes.of(bytes));
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
