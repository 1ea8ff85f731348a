package org.hallwright.ui.schedule.placing;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.PlacingService;
import org.hallwright.solver.programme.Proposal;
import org.hallwright.solver.programme.Proposal.Placed;
import org.hallwright.solver.programme.Proposal.Unplaced;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.schedule.clash.SlotWords;

/// Shows over the timeline where activities would go and why, and which find no place and why not.
public final class ProposalController {
    private final Desk desk;
    private final PlacingService service;
    private Proposal proposal = new Proposal(List.of(), List.of());

    @FXML
    private StackPane veil;

    @FXML
    private Label heading;

    @FXML
    private Label summary;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox rows;

    @FXML
    private Button take;

    public ProposalController(Desk desk) {
        this.desk = desk;
        this.service = new PlacingService(desk.open());
    }

    @FXML
    private void initialize() {
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
                e.consume();
            }
        });
    }

    /// Works out places for all without a time, and shows them.
    public void placeAll() {
        ask("schedule.place-all-title", service::placeAll);
    }

    /// Works out other places for drafts that clash, and shows them.
    public void replan() {
        ask("schedule.replan-title", service::replan);
    }

    private void ask(String titleKey, Function<Progress, Proposal> work) {
        desk.runner()
                .work(
                        org.hallwright.domain.change.Label.of("work.placing"),
                        work,
                        found -> show(desk.text(titleKey), found));
    }

    private void show(String title, Proposal found) {
        proposal = found;
        heading.setText(title);
        var count = found.placed().size();
        summary.setText(
                count == 0 && found.unplaced().isEmpty()
                        ? desk.text("schedule.nothing-to-place")
                        : desk.text("schedule.proposed", count, found.unplaced().size()));
        rows.getChildren().setAll(found.placed().stream().map(this::placed).toList());
        rows.getChildren().addAll(found.unplaced().stream().map(this::unplaced).toList());
        scroll.setVvalue(0);
        take.setText(desk.text("schedule.take-places", count));
        take.setDisable(count == 0);
        veil.setVisible(true);
        take.requestFocus();
    }

    private Node placed(Placed placed) {
        var reason = placed.head() == null
                ? desk.messages().text("proposal-reason", placed.reason())
                : desk.text("proposal-reason.follows", title(placed.head()));
        return row(placed.placement().activity(), SlotWords.of(placed.placement(), desk), reason, "text-muted");
    }

    private Node unplaced(Unplaced unplaced) {
        return row(
                unplaced.activity(),
                desk.text("schedule.no-place"),
                desk.messages().text("proposal-obstacle", unplaced.obstacle()),
                "schedule-wrong");
    }

    private Node row(Id<Activity> id, String where, String why, String style) {
        var title = new Label(title(id));
        title.getStyleClass().add("schedule-proposal-title");
        var reason = new Label(why);
        reason.getStyleClass().add(style);
        var row = new VBox(title, new Label(where), reason);
        row.getChildren().forEach(label -> ((Label) label).setWrapText(true));
        row.getStyleClass().add("schedule-proposal");
        return row;
    }

    private String title(Id<Activity> id) {
        return desk.state().find(id).map(Activity::title).map(desk::name).orElse(id.value());
    }

    @FXML
    private void onTake() {
        var wanted = proposal;
        onCancel();
        desk.runner()
                .edit(
                        () -> service.apply(wanted),
                        count -> desk.notices().accept(Notice.done("schedule.placed", count)));
    }

    @FXML
    private void onCancel() {
        veil.setVisible(false);
    }
}
