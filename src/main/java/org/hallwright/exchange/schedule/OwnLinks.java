package org.hallwright.exchange.schedule;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Media;

/// What an activity has and frab's XML has no place for, as links that other programs pass over: an end
/// beyond its longest duration, rooms beside the first, which link is the live one, how people take
/// part, the state, the agenda, and what it is a repetition of.
final class OwnLinks {
    private static final String OURS = "urn:x-hallwright:";
    private static final String LIVE = "live";

    private OwnLinks() {}

    /// The links of an activity, its own media first.
    ///
    /// @param tooLong whether the format has no duration for it
    static List<Media> of(Activity a, Exported exported, boolean tooLong) {
        var links = new ArrayList<>(a.programme().media());
        if (tooLong) {
            links.add(ours("end", Exported.when(a).end().toString()));
        }
        exported.rooms(a).stream().skip(1).forEach(room -> links.add(ours("rooms", room)));
        var live = a.programme().liveLink();
        if (!live.isEmpty()) {
            links.add(new Media(live, live));
            links.add(ours(LIVE, live));
        }
        exported.roles(a).forEach(role -> links.add(ours("roles", role)));
        if (!exported.state(a).isEmpty()) {
            links.add(ours("state", exported.state(a)));
        }
        exported.agenda(a).forEach(point -> links.add(ours("agenda", point)));
        var series = exported.series(a, "guid");
        if (!series.isEmpty()) {
            links.add(ours("series", series));
        }
        return links;
    }

    private static Media ours(String part, String value) {
        return new Media(value, OURS + part + ":" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /// Takes a link of an event: one of ours for what it stands for, any other as what is shown of it.
    static void take(ParsedEvent event, String title, String address) {
        if (!address.startsWith(OURS) || address.indexOf(':', OURS.length()) < 0) {
            event.media.add(new Media(title, address));
            return;
        }
        var end = address.indexOf(':', OURS.length());
        var part = address.substring(OURS.length(), end);
        var value = value(address.substring(end + 1));
        event.own.computeIfAbsent(part, p -> new ArrayList<>()).add(value);
        if (part.equals(LIVE)) {
            event.media.remove(new Media(value, value));
        }
    }

    private static String value(String coded) {
        try {
            return URLDecoder.decode(coded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return coded;
        }
    }
}
