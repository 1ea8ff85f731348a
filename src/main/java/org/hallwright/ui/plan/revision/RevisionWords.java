package org.hallwright.ui.plan.revision;

import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.ui.kit.Desk;

/// A revision in words: its state, its steps, what comes next.
record RevisionWords(Desk desk) {
    String state(Revision revision) {
        return desk.messages().text("revision-state", revision.state());
    }

    /// `Published · 22 Nov 2026, 14:05 · Li Wei`, the time being that of the exhibition.
    String step(Revision.Step step) {
        var state = desk.messages().text("revision-state", step.state());
        return state + " · " + desk.moment(step.at()) + (step.by().isEmpty() ? "" : " · " + step.by());
    }

    /// When and by whom it came into its state; empty for a draft from the beginning.
    String last(Revision revision) {
        return revision.lastStep()
                .map(step -> desk.moment(step.at()) + (step.by().isEmpty() ? "" : " · " + step.by()))
                .orElse("");
    }

    /// What is done to it next.
    String next(Revision revision) {
        return desk.text(
                switch (revision.state()) {
                    case DRAFT -> "revision.send";
                    case IN_REVIEW -> "revision.approve";
                    case APPROVED -> "revision.publish-ask";
                    case PUBLISHED -> "revision.publish";
                });
    }

    /// `A · Published`
    String brief(Revision revision) {
        return revision.code() + " · " + state(revision);
    }

    /// A hall as it is chosen, its code always in it.
    String hall(Hall hall) {
        var name = desk.name(hall.name());
        if (name.isEmpty()) {
            return desk.text("revision.hall-code", hall.code());
        }
        return name.contains(hall.code()) ? name : hall.code() + "  " + name;
    }
}
