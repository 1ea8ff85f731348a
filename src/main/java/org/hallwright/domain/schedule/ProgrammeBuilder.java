package org.hallwright.domain.schedule;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Makes what is said about an activity, from what was said so far, with what differs.
public final class ProgrammeBuilder {
    private Name subtitle;
    private Name summary;
    private List<Organiser> organisers;
    private String language;
    private List<String> interpretation;
    private List<AgendaItem> agenda;
    private String liveLink;
    private List<String> needs;
    private Map<String, String> source;
    private List<Media> media;
    private @Nullable Sound sound;
    private @Nullable SigningTable signing;
    private int plannedMinutes;

    ProgrammeBuilder(Programme p) {
        subtitle = p.subtitle();
        summary = p.summary();
        organisers = p.organisers();
        language = p.language();
        interpretation = p.interpretation();
        agenda = p.agenda();
        liveLink = p.liveLink();
        needs = p.needs();
        source = p.source();
        media = p.media();
        sound = p.sound();
        signing = p.signing();
        plannedMinutes = p.plannedMinutes();
    }

    public ProgrammeBuilder subtitle(Name newSubtitle) {
        subtitle = newSubtitle;
        return this;
    }

    public ProgrammeBuilder summary(Name newSummary) {
        summary = newSummary;
        return this;
    }

    public ProgrammeBuilder organisers(List<Organiser> newOrganisers) {
        organisers = newOrganisers;
        return this;
    }

    public ProgrammeBuilder language(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public ProgrammeBuilder interpretation(List<String> newInterpretation) {
        interpretation = newInterpretation;
        return this;
    }

    public ProgrammeBuilder agenda(List<AgendaItem> newAgenda) {
        agenda = newAgenda;
        return this;
    }

    public ProgrammeBuilder liveLink(String newLiveLink) {
        liveLink = newLiveLink;
        return this;
    }

    public ProgrammeBuilder needs(List<String> newNeeds) {
        needs = newNeeds;
        return this;
    }

    public ProgrammeBuilder source(Map<String, String> newSource) {
        source = newSource;
        return this;
    }

    public ProgrammeBuilder media(List<Media> newMedia) {
        media = newMedia;
        return this;
    }

    public ProgrammeBuilder sound(@Nullable Sound newSound) {
        sound = newSound;
        return this;
    }

    public ProgrammeBuilder signing(@Nullable SigningTable newSigning) {
        signing = newSigning;
        return this;
    }

    public ProgrammeBuilder plannedMinutes(int newPlannedMinutes) {
        plannedMinutes = newPlannedMinutes;
        return this;
    }

    public Programme build() {
        return new Programme(
                subtitle,
                summary,
                organisers,
                language,
                interpretation,
                agenda,
                liveLink,
                needs,
                source,
                media,
                sound,
                signing,
                plannedMinutes);
    }
}
