package org.hallwright.drawing.signing;

import java.util.function.Function;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.value.Name;

/// How the table plan speaks.
///
/// @param pick chooses the language of a name
/// @param amount of a project, empty for none
/// @param open what stands where nobody is named
/// @param audience where those who watch sit
/// @param witnesses who stands behind the table
public record TableWords(
        Function<Name, String> pick,
        Function<Project, String> amount,
        String open,
        String audience,
        String witnesses) {}
