package org.hallwright.service.sample.programme;

import java.time.Duration;
import java.util.List;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.value.Name;

/// The agenda of an activity: one item for each who speaks, in order of appearance, sharing its time.
final class Agenda {
    private Agenda() {}

    static List<AgendaItem> of(ActivityKind kind, List<Participation> people, Duration length) {
        var speaking = people.stream().filter(p -> takesTheFloor(p.role())).toList();
        if (speaking.isEmpty()) {
            return List.of();
        }
        var share = (int) Math.min(30, length.toMinutes() / speaking.size());
        var minutes = share >= 10 ? share / 5 * 5 : share;
        return speaking.stream()
                .map(p -> new AgendaItem(title(kind, p), p.guest(), minutes))
                .toList();
    }

    private static Name title(ActivityKind kind, Participation participation) {
        return switch (participation.mode()) {
            case RECORDED_VIDEO -> Name.of("Recorded video message", "视频致辞");
            case LETTER -> Name.of("Congratulatory letter, read out", "宣读贺信");
            case LIVE_LINK -> Name.of("Address by live link", "视频连线致辞");
            case IN_PERSON -> inPerson(kind, participation.role());
        };
    }

    private static boolean takesTheFloor(Role role) {
        return role != Role.ATTENDEE && role != Role.SIGNATORY && role != Role.BOOTH_STAFF;
    }

    private static Name inPerson(ActivityKind kind, Role role) {
        return switch (role) {
            case HOST -> Name.of("Opening and moderation", "开场与主持");
            case PANELLIST -> Name.of("Panel contribution", "圆桌发言");
            case PERFORMER -> Name.of("Performance", "演出");
            case GUEST_OF_HONOUR -> Name.of("Address", "致辞");
            case SPEAKER, SIGNATORY, ATTENDEE, BOOTH_STAFF ->
                kind == ActivityKind.CEREMONY ? Name.of("Address", "致辞") : Name.of("Keynote", "主旨演讲");
        };
    }
}
