package org.hallwright.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void bytesAreEqualWhenTheirContentIs() {
        assertThat(Bytes.of(new byte[] {1, 2})).isEqualTo(Bytes.of(new byte[] {1, 2}));
        assertThat(Bytes.of(new byte[] {1, 2})).hasSameHashCodeAs(Bytes.of(new byte[] {1, 2}));
        assertThat(Bytes.of(new byte[] {1, 2})).isNotEqualTo(Bytes.of(new byte[] {2, 1}));
        assertThat(Bytes.of(new byte[0])).isSameAs(Bytes.NONE);
    }

    @Test
    void nobodyChangesThemFromOutside() {
        var array = new byte[] {1, 2};
        var bytes = Bytes.of(array);
        array[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes.toArray()).containsExactly(1, 2);
        assertThat(bytes.length()).isEqualTo(2);
    }

    @Test
    void aLogOfThemIsShort() {
        assertThat(Bytes.of(new byte[1000])).hasToString("1000 bytes 0000000000000000");
    }
}
