package org.hallwright.ui.schedule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.ActivitySearch;
import org.hallwright.ui.schedule.form.field.RowParts;
import org.hallwright.ui.schedule.form.field.RowsField;
import org.hallwright.ui.schedule.form.field.WordChips;
import org.jspecify.annotations.Nullable;

/// Wires organisers, media and needs of an activity to [ActivityMore].
public final class ActivityMoreController {
    private static final List<String> ROLES = List.of("host", "organiser", "co-organiser", "supporter", "sponsor");
    private static final List<String> NEEDS =
            List.of("stage", "screens", "booths", "lectern", "interpreting-booths", "signing-table");

    private final Desk desk;
    private final ActivityMore more;
    private RowsField<Organiser> organiserRows;
    private RowsField<Media> mediaRows;

    @FXML
    private VBox organisers;

    @FXML
    private TextField liveLink;

    @FXML
    private Label linkProblem;

    @FXML
    private VBox media;

    @FXML
    private FlowPane needs;

    @FXML
    private TextField needsSearch;

    @FXML
    private ChoiceBox<@Nullable Sound> sound;

    public ActivityMoreController(Desk desk, ActivityFormViewModel form) {
        this.desk = desk;
        this.more = form.more;
    }

    @FXML
    private void initialize() {
        var remove = desk.text("schedule.remove");
        organiserRows = new RowsField<>(more.organisers, organisers, remove, this::organiser);
        mediaRows = new RowsField<>(more.media, media, remove, this::medium);
        liveLink.textProperty().bindBidirectional(more.liveLink);
        ActivityPlaceController.explain(desk, linkProblem, more.linkProblemProperty());
        WordChips.on(desk, more.needs, needs, needsSearch, this::needsFor, word -> word);
        sound.setConverter(Choices.words(s -> s == null ? desk.text("schedule.sound-usual") : soundName(s)));
        sound.getItems().setAll(null, Sound.LOUD, Sound.QUIET);
        sound.valueProperty().bindBidirectional(more.sound);
    }

    private String soundName(Sound value) {
        return desk.messages().text("sound", value);
    }

    private Node organiser(RowsField<Organiser>.Row row) {
        var was = row.value();
        var roles = new ArrayList<>(ROLES);
        if (!roles.contains(was.role())) {
            roles.add(was.role());
        }
        var role = new ChoiceBox<String>();
        role.getItems().setAll(roles);
        role.setConverter(Choices.words(
                r -> ROLES.contains(r) ? desk.text("organiser-role." + r) : Objects.requireNonNullElse(r, "")));
        role.setValue(was.role());
        role.setMaxWidth(Double.MAX_VALUE);
        role.setAccessibleText(desk.text("schedule.organiser-role"));
        role.valueProperty().subscribe((before, now) -> row.write(o -> new Organiser(now, o.name())));
        var english = RowParts.text(
                desk,
                was.name().en(),
                "schedule.name-en",
                typed -> row.write(
                        o -> new Organiser(o.role(), new Name(typed, o.name().zh()))));
        var chinese = RowParts.text(
                desk,
                was.name().zh(),
                "schedule.name-zh",
                typed ->
                        row.write(o -> new Organiser(o.role(), new Name(o.name().en(), typed))));
        return RowParts.below(role, english, chinese);
    }

    private Node medium(RowsField<Media>.Row row) {
        return RowParts.below(
                RowParts.text(
                        desk,
                        row.value().title(),
                        "schedule.media-title",
                        typed -> row.write(m -> new Media(typed, m.address()))),
                RowParts.text(
                        desk,
                        row.value().address(),
                        "schedule.media-address",
                        typed -> row.write(m -> new Media(m.title(), typed))));
    }

    private Stream<String> needsFor(String typed) {
        var usual = NEEDS.stream().map(need -> desk.text("activity-need." + need));
        var search = new ActivitySearch(typed);
        var own = typed.strip();
        return Stream.concat(
                        own.isEmpty() ? Stream.of() : Stream.of(own),
                        usual.filter(word -> search.matches(Name.of(word, ""))))
                .distinct();
    }

    @FXML
    private void onAddOrganiser() {
        organiserRows.add(new Organiser(ROLES.getFirst(), Name.NONE));
    }

    @FXML
    private void onAddMedia() {
        mediaRows.add(new Media("", ""));
    }
}
