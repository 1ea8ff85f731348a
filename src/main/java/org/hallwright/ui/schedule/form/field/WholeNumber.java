package org.hallwright.ui.schedule.form.field;

import java.text.Normalizer;

/// Reads counts and minutes as people type them, in digits of any width; nothing typed is none.
public final class WholeNumber {
    private static final int WRONG = -1;

    private WholeNumber() {}

    /// -1 where it is no whole number from 0 to the most.
    public static int of(String typed, int most) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return 0;
        }
        var number = plain.matches("\\d{1,7}") ? Integer.parseInt(plain) : WRONG;
        return number > most ? WRONG : number;
    }

    public static boolean isWrong(String typed, int most) {
        return of(typed, most) == WRONG;
    }
}
