package org.hallwright.domain.schedule;

/// What a person does in an activity.
public enum Role {
    SPEAKER,
    HOST,
    GUEST_OF_HONOUR,
    PANELLIST,
    SIGNATORY,
    PERFORMER,
    ATTENDEE,
    /// Stands at a booth while the activity runs.
    BOOTH_STAFF
}
