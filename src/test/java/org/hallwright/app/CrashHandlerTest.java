package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CrashHandlerTest {
    @Test
    void equalFailuresHaveOneShortCode() {
        var codes = new ArrayList<String>();
        for (var i = 0; i < 2; i++) {
            codes.add(CrashHandler.code(new IllegalStateException("row " + i)));
        }
        assertThat(codes.getFirst()).hasSize(4).isEqualTo(codes.getLast());
    }

    @Test
    void theCodeIsThatOfTheRoot() {
        var root = new IllegalStateException("root");
        assertThat(CrashHandler.code(new RuntimeException(root))).isEqualTo(CrashHandler.code(root));
        assertThat(CrashHandler.code(new IllegalArgumentException("other"))).isNotEqualTo(CrashHandler.code(root));
    }
}
