package org.hallwright.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static FileText decoded(byte[] bytes) {
        return TextDecoder.decode(SourceFile.of("file.txt", bytes), "");
    }

    @Test
    void aFileThatHoldsTheSignOfWhatCouldNotBeReadIsItselfReadable() {
        var text = "Halle \uFFFD, 展位";
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new FileText(text, "UTF-8"));
    }

    @Test
    void bytesThatAreNoUtf8AreReadInAnotherEncoding() {
        var text = "Größe der Stände, Höhe";
        var decoded = decoded(text.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.encoding()).isNotEqualTo("UTF-8");
    }

    @Test
    void aTextThatBreaksOffWithinACharacterIsNoUtf8() {
        var bytes = "Stand 展".getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(Arrays.copyOf(bytes, bytes.length - 1)).encoding()).isNotEqualTo("UTF-8");
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeroes() {
        var text = "Booth 101; Booth 102; Booth 103";
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new FileText(text, "UTF-16LE"));
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(new FileText(text, "UTF-16BE"));
    }
}
