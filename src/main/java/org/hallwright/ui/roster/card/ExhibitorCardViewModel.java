package org.hallwright.ui.roster.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.NumberOrder;
import org.hallwright.service.roster.PastService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// What the card of one exhibitor says, in the user's words.
public final class ExhibitorCardViewModel {
    /// How far back it looks, and how much it tells.
    private static final int MOST_READ = 300;

    private static final int MOST_TOLD = 12;

    private final Desk desk;
    private final PastService pasts;
    private final ObjectProperty<@Nullable Id<Exhibitor>> shown = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<CardLine>> past = new ReadOnlyObjectWrapper<>(List.of());

    public ExhibitorCardViewModel(Desk desk, PastService pasts) {
        this.desk = desk;
        this.pasts = pasts;
    }

    Desk desk() {
        return desk;
    }

    /// Whose card it is, null for nobody's.
    void show(@Nullable Id<Exhibitor> id) {
        shown.set(id);
        past.set(List.of());
        if (id != null) {
            desk.runner().work(() -> pasts.of(id, MOST_READ, MOST_TOLD), deeds -> {
                if (id.equals(shown.get())) {
                    past.set(new PastOfExhibitor(desk, id, deeds).lines());
                }
            });
        }
    }

    Optional<Exhibitor> exhibitor() {
        return desk.state().find(shown.get());
    }

    /// What was done to it; comes a moment after the card.
    ReadOnlyObjectProperty<List<CardLine>> pastProperty() {
        return past.getReadOnlyProperty();
    }

    List<Booth> booths() {
        return exhibitor().map(e -> new Ties(desk.state(), e).assignments()).orElse(List.of()).stream()
                .flatMap(a -> desk.state().find(a.booth()).stream())
                .toList();
    }

    /// The sections by the ends of their keys, each with its lines; an empty one says that there is nothing.
    Map<String, List<CardLine>> sections() {
        var sections = new LinkedHashMap<String, List<CardLine>>();
        exhibitor().ifPresent(e -> {
            var ties = new Ties(desk.state(), e);
            sections.put(
                    "booths",
                    ties.assignments().stream()
                            .flatMap(a -> booth(a).stream())
                            .sorted(Comparator.comparing(CardLine::text, NumberOrder.INSTANCE))
                            .toList());
            sections.put("setup", setup(ties));
            sections.put(
                    "activities", ties.activities().stream().map(this::activity).toList());
            sections.put("people", people(ties));
            sections.put(
                    "projects",
                    ties.projects().stream()
                            .map(p -> CardLine.plain(
                                    desk.name(p.name()),
                                    joined(
                                            p.code(),
                                            desk.name(p.field()),
                                            desk.messages().text("roster.project", p.state()))))
                            .toList());
        });
        return sections;
    }

    private Optional<CardLine> booth(Assignment assignment) {
        return desk.state().find(assignment.booth()).map(booth -> {
            var hall = desk.state()
                    .find(booth.hall())
                    .map(Hall::name)
                    .map(desk::name)
                    .orElse("");
            var detail = joined(
                    hall,
                    desk.formats().area(booth.netArea()),
                    desk.messages().text("booth-kind", booth.kind()),
                    desk.messages().text("roster.standing", assignment.state()));
            return new CardLine(booth.number(), detail, Place.FLOOR_PLAN, booth.id());
        });
    }

    private CardLine activity(Activity activity) {
        var when = activity.when();
        var time = when == null
                ? ""
                : desk.formats().shortDay(when.start().toLocalDate()) + " "
                        + desk.formats().time(when.start().toLocalTime());
        var room = activity.rooms().stream()
                .flatMap(id -> desk.state().find(id).stream())
                .map(r -> desk.name(r.name()))
                .findFirst()
                .orElse("");
        Id<? extends Entry> id = activity.id();
        return new CardLine(desk.name(activity.title()), joined(time, room), Place.SCHEDULE, id);
    }

    private List<CardLine> people(Ties ties) {
        var lines = new ArrayList<CardLine>();
        for (Contact c : ties.exhibitor().contacts()) {
            var name = c.name().isEmpty() ? c.email() : c.name();
            lines.add(CardLine.plain(name, joined(c.role(), c.phone(), name.equals(c.email()) ? "" : c.email())));
        }
        ties.guests().forEach(g -> lines.add(CardLine.plain(desk.name(g.name()), desk.name(g.position()))));
        return lines;
    }

    /// When its trucks come, and what is to be done for its booths.
    private List<CardLine> setup(Ties ties) {
        var lines = new ArrayList<CardLine>();
        var tasks = ties.tasks();
        if (!tasks.isEmpty()) {
            var done = (int) tasks.stream().filter(t -> t.done()).count();
            lines.add(CardLine.plain(desk.text("roster.card-tasks", done, tasks.size()), ""));
        }
        ties.moveIn().forEach(target -> {
            var at = target.checkIn();
            var day = desk.formats().shortDay(at.toLocalDate()) + " "
                    + desk.formats().time(at.toLocalTime());
            var dock = desk.state().find(target.dock()).map(d -> d.code()).orElse("");
            lines.add(CardLine.plain(desk.text("roster.card-move-in", day), dock));
        });
        tasks.forEach(task -> {
            var due = task.due();
            lines.add(CardLine.plain(
                    (task.done() ? "✓ " : "") + desk.name(task.what()),
                    joined(due == null ? "" : desk.formats().shortDay(due), task.responsible())));
        });
        return lines;
    }

    private static String joined(String... parts) {
        return java.util.stream.Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    /// Goes to what a line is about.
    void follow(CardLine line) {
        if (line.place() != null && line.id() != null) {
            desk.goTo().to(line.place(), List.of(line.id()));
        }
    }
}
