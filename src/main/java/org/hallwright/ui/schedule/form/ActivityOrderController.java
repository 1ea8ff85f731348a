package org.hallwright.ui.schedule.form;

import java.util.Collection;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.ActivityMore.Link;
import org.hallwright.ui.schedule.form.field.ActivitySearch;
import org.hallwright.ui.schedule.form.field.Chips;
import org.hallwright.ui.schedule.form.field.RowParts;
import org.hallwright.ui.schedule.form.field.RowsField;

/// Wires what an activity follows and what it repeats to [ActivityMore].
public final class ActivityOrderController {
    private final Desk desk;
    private final ActivityFormViewModel form;
    private final ActivityMore more;

    @FXML
    private VBox follows;

    @FXML
    private TextField followsSearch;

    @FXML
    private Label followsProblem;

    @FXML
    private FlowPane series;

    @FXML
    private TextField seriesSearch;

    public ActivityOrderController(Desk desk, ActivityFormViewModel form) {
        this.desk = desk;
        this.form = form;
        this.more = form.more;
    }

    @FXML
    private void initialize() {
        new RowsField<>(more.follows, follows, desk.text("schedule.remove"), this::link);
        new Chips<>(
                follows,
                followsSearch,
                typed -> activities(
                        typed, more.follows.stream().map(Link::activity).toList()),
                a -> desk.name(a.title()),
                a -> more.follows.add(Link.of(Follows.directly(a.id()))));
        ActivityPlaceController.explain(desk, followsProblem, more.followsProblemProperty());
        series();
    }

    private Node link(RowsField<Link>.Row row) {
        var title = new Label(titleOf(row.value().activity()));
        title.setWrapText(true);
        title.setMinWidth(0);
        var minutes =
                RowParts.minutes(desk, row.value().minutes(), typed -> row.write(l -> new Link(l.activity(), typed)));
        return RowParts.below(title, RowParts.beside(desk.text("schedule.min-after"), minutes));
    }

    private void series() {
        var chips = new Chips<Activity>(
                series,
                seriesSearch,
                typed -> activities(typed, List.of()),
                a -> desk.name(a.title()),
                a -> more.series.set(a.id()));
        more.series.subscribe(id -> {
            seriesSearch.setVisible(id == null);
            seriesSearch.setManaged(id == null);
            chips.show(
                    id == null
                            ? List.of()
                            : List.of(Chips.chip(
                                    titleOf(id),
                                    List.of(),
                                    desk.text("schedule.remove"),
                                    () -> more.series.set(null))));
        });
    }

    private String titleOf(Id<Activity> id) {
        return desk.state().find(id).map(Activity::title).map(desk::name).orElse(id.value());
    }

    /// Other activities by title, those without the ones chosen already.
    private List<Activity> activities(String typed, Collection<Id<Activity>> without) {
        var self = form.loaded().map(Activity::id);
        var search = new ActivitySearch(typed);
        return desk.state().all(Activity.class).stream()
                .filter(a -> search.matches(a.title()) && !without.contains(a.id()))
                .filter(a -> self.filter(a.id()::equals).isEmpty())
                .sorted(java.util.Comparator.comparing((Activity a) -> desk.name(a.title()))
                        .thenComparing(Activity::id))
                .toList();
    }
}
