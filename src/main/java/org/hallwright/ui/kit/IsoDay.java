package org.hallwright.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as both languages write them: `2024-08-20`. What is no day is none.
public final class IsoDay extends StringConverter<@Nullable LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
        try {
            return typed.isBlank()
                    ? null
                    : LocalDate.parse(typed.strip().replace('/', '-').replace('.', '-'));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
