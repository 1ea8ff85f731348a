package org.hallwright.exchange.schedule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.exchange.TradeWords;

/// What kind of activity a file's word for it means: ours by name, those of conference software by what they are.
final class Kinds {
    private static final Map<String, ActivityKind> BY_PART = byPart();

    private Kinds() {}

    static ActivityKind of(String type, String title) {
        return TradeWords.parse(ActivityKind.class, type).orElseGet(() -> {
            var words = (type + " " + title).toLowerCase(Locale.ROOT);
            return BY_PART.entrySet().stream()
                    .filter(e -> words.contains(e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(type.isBlank() ? ActivityKind.OTHER : ActivityKind.CONFERENCE);
        });
    }

    private static Map<String, ActivityKind> byPart() {
        var kinds = new LinkedHashMap<String, ActivityKind>();
        kinds.put("ceremony", ActivityKind.CEREMONY);
        kinds.put("开幕", ActivityKind.CEREMONY);
        kinds.put("闭幕", ActivityKind.CEREMONY);
        kinds.put("signing", ActivityKind.SIGNING);
        kinds.put("签约", ActivityKind.SIGNING);
        kinds.put("forum", ActivityKind.FORUM);
        kinds.put("论坛", ActivityKind.FORUM);
        kinds.put("panel", ActivityKind.DIALOGUE);
        kinds.put("对话", ActivityKind.DIALOGUE);
        kinds.put("performance", ActivityKind.PERFORMANCE);
        kinds.put("concert", ActivityKind.PERFORMANCE);
        kinds.put("演出", ActivityKind.PERFORMANCE);
        kinds.put("推介", ActivityKind.PROMOTION);
        return java.util.Collections.unmodifiableMap(kinds);
    }
}
