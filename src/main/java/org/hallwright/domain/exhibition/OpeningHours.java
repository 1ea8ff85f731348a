package org.hallwright.domain.exhibition;

import java.time.LocalDate;
import java.time.LocalTime;

/// When the exhibition is open on one day, in the exhibition's own time zone.
public record OpeningHours(LocalDate day, LocalTime opens, LocalTime closes) {}
