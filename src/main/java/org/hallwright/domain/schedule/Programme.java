package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.map;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What is held inside an activity and said about it, beside its time, place and people.
///
/// @param language of the talks, BCP 47, empty where unknown
/// @param interpretation languages interpreted into, BCP 47
/// @param liveLink address of the live stream, empty for none
/// @param media what is shown and kept of it: slides, recordings, pages
/// @param sound what is heard of it beyond its room, null for nothing unusual
/// @param signing how those who sign come to the table, null for the usual way
/// @param needs stage, screens, booths: in the words of the technicians
/// @param plannedMinutes how long it is to last while it has no time; 0 where nobody has said, and while it has one
/// @param source what the imported file knew it by (uid, slug, type …), kept for the way back
public record Programme(
        Name subtitle,
        Name summary,
        List<Organiser> organisers,
        String language,
        List<String> interpretation,
        List<AgendaItem> agenda,
        String liveLink,
        List<String> needs,
        Map<String, String> source,
        List<Media> media,
        @Nullable Sound sound,
        @Nullable SigningTable signing,
        int plannedMinutes) {
    public static final Programme NONE = new Programme(
            Name.NONE, Name.NONE, List.of(), "", List.of(), List.of(), "", List.of(), Map.of(), List.of(), null, null,
            0);

    public Programme {
        subtitle = nameOf(subtitle);
        summary = nameOf(summary);
        organisers = list(organisers);
        language = text(language);
        interpretation = list(interpretation);
        agenda = list(agenda);
        liveLink = text(liveLink);
        needs = list(needs);
        source = map(source);
        media = list(media);
    }

    /// What an activity keeps of it that has that time or none: a length is planned only as long as it has none.
    Programme ofActivity(@Nullable When when) {
        return when == null || plannedMinutes == 0
                ? this
                : edit().plannedMinutes(0).build();
    }

    public ProgrammeBuilder edit() {
        return new ProgrammeBuilder(this);
    }

    /// How long the points of the agenda take together.
    public int agendaMinutes() {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }
}
