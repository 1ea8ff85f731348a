package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void onlySystemsWithAnXDisplayCanBeWithoutOne() {
        assertThat(Display.isMissing("Linux", Map.of(), null)).isTrue();
        assertThat(Display.isMissing("Linux", Map.of("DISPLAY", " "), null)).isTrue();
        assertThat(Display.isMissing("Windows 11", Map.of(), null)).isFalse();
        assertThat(Display.isMissing("Mac OS X", Map.of(), null)).isFalse();
    }

    @Test
    void eitherKindOfDisplayWillDo() {
        assertThat(Display.isMissing("Linux", Map.of("DISPLAY", ":0"), null)).isFalse();
        assertThat(Display.isMissing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), null))
                .isFalse();
        assertThat(Display.isMissing("Linux", Map.of(), "Headless")).isFalse();
    }
}
