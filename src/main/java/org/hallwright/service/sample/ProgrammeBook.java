package org.hallwright.service.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.change.Entry;
import org.hallwright.service.sample.programme.GuestBook;
import org.hallwright.service.sample.programme.ProgrammeTable;
import org.hallwright.service.sample.programme.ProjectBook;

/// The guests, projects and programme of a sample exhibition from its three tables, named after its code.
final class ProgrammeBook {
    private ProgrammeBook() {}

    static List<Entry> read(String code, long seed, LocalDate first) {
        var file = code.toLowerCase(Locale.ROOT);
        var guests = new GuestBook(code, seed, file + "-guests.txt");
        var projects = new ProjectBook(code, seed, file + "-projects.txt");
        var programme = new ProgrammeTable(code, first, guests, projects).read(file + "-programme.txt");
        var entries = new ArrayList<>(guests.entries());
        entries.addAll(projects.projects());
        entries.addAll(programme);
        return entries;
    }
}
