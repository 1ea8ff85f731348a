package org.hallwright.domain.roster.duplicate;

/// What makes two names one, the plainest first.
public enum Likeness {
    /// Width, case, accents or punctuation differ at most.
    SAME_NAME(100),
    /// Letters of another script, or characters, that look the same.
    LOOK_ALIKE(95),
    LEGAL_FORM(92),
    WORD_ORDER(84),
    /// The one says what the other's sign shows.
    FASCIA(80),
    /// The one leaves out the place.
    PLACE_LEFT_OUT(76),
    /// The one is the beginning of the other or its initials.
    SHORT_NAME(68),
    FEW_LETTERS(66),
    /// The names have nothing in common, but a website, an address or a number is the same.
    SAME_CONTACT(40);

    private final int weight;

    Likeness(int weight) {
        this.weight = weight;
    }

    /// Out of 100, before other evidence.
    int weight() {
        return weight;
    }
}
