package org.hallwright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Tests run under `src/packaging/hallwright.options`, as the program does; so what it promises is shown here.
class StartOptionsTest {
    @Test
    void theStoreNeitherWritesNorReadsSerializedObjects() {
        assertThat(System.getProperty("h2.serializeJavaObject")).isEqualTo("false");
    }

    @Test
    void noObjectIsBuiltFromSerializedBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<String>());
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThatThrownBy(in::readObject)
                    .isInstanceOf(InvalidClassException.class)
                    .hasMessageContaining("REJECTED");
        }
    }
}
