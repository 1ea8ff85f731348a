package org.hallwright.ui.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RosterCellService;
import org.hallwright.service.RosterService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;

/// A small roster on a real store, with a desk at which everything happens at once; no toolkit.
public final class RosterDesk implements AutoCloseable {
    public static final Exhibitor STEEL = exhibitor("Bohai Steel", "渤海钢铁", "CN");
    public static final Exhibitor HANSE = exhibitor("Hanse Cranes", "汉斯起重机", "DE");
    public static final Exhibitor TEA = exhibitor("Anji Tea", "安吉茶业", "CN");

    private final OpenHall hall;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Id<? extends Entry>> journeys = new ArrayList<>();

    public RosterDesk(Path folder) {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 0, 0), OpenHall.booth("A2", 3, 0));
        hall.with(STEEL, HANSE, TEA);
        hall.with(assignment(STEEL, "A1", AssignmentState.CONFIRMED), assignment(HANSE, "A2", AssignmentState.OFFERED));
    }

    private static Exhibitor exhibitor(String en, String zh, String country) {
        return Exhibitor.named(Id.<Exhibitor>named(en), Name.of(en, zh))
                .edit()
                .country(country)
                .build();
    }

    private static Assignment assignment(Exhibitor exhibitor, String booth, AssignmentState state) {
        return new Assignment(new Id<>("a-" + booth), new Id<>("booth-" + booth), exhibitor.id(), state, "", false);
    }

    public Desk desk(Language language) {
        return new Desk(
                hall.open(),
                Messages.of(language),
                new Formats(language),
                TaskRunner.inline(),
                (place, select) -> journeys.addAll(select),
                notices::add);
    }

    public OpenHall hall() {
        return hall;
    }

    public RosterService service() {
        return new RosterService(hall.open());
    }

    public RosterCellService cells() {
        return new RosterCellService(hall.open());
    }

    /// Types words into a field of an exhibitor.
    public void type(Exhibitor exhibitor, RosterField field, String words) {
        cells().put(List.of(new RosterCellService.Cell(exhibitor.id(), field, words)));
    }

    /// The exhibitor as it is now.
    public Exhibitor now(Exhibitor exhibitor) {
        return hall.state().get(exhibitor.id());
    }

    public List<Notice> notices() {
        return notices;
    }

    /// What other places were asked to show.
    public List<Id<? extends Entry>> journeys() {
        return journeys;
    }

    @Override
    public void close() {
        hall.close();
    }
}
