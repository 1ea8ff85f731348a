package org.hallwright.app;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether there is a screen to open a window on.
final class Display {
    private Display() {}

    /// Only systems with an X or a Wayland display can be without one and say so; headless is as good as one.
    static boolean isMissing(String system, Map<String, String> environment, @Nullable String platform) {
        var name = system.toLowerCase(Locale.ROOT);
        return !name.contains("win")
                && !name.contains("mac")
                && !"Headless".equals(platform)
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
