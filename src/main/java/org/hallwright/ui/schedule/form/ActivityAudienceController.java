package org.hallwright.ui.schedule.form;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.ActivitySearch;
import org.hallwright.ui.schedule.form.field.WholeNumber;
import org.hallwright.ui.schedule.form.field.WordChips;

/// Wires in which languages an activity is held, and for how many, to [ActivityMore].
public final class ActivityAudienceController {
    private static final List<String> LANGUAGES =
            List.of("zh", "en", "ru", "ja", "ko", "mn", "fr", "de", "es", "it", "pt", "ar", "th", "vi", "kk");

    private final Desk desk;
    private final ActivityFormViewModel form;
    private final ActivityMore more;

    @FXML
    private ChoiceBox<String> language;

    @FXML
    private FlowPane interpretation;

    @FXML
    private TextField interpretationSearch;

    @FXML
    private TextField capacity;

    @FXML
    private GridPane expected;

    @FXML
    private Label attendance;

    @FXML
    private Label audienceProblem;

    public ActivityAudienceController(Desk desk, ActivityFormViewModel form) {
        this.desk = desk;
        this.form = form;
        this.more = form.more;
    }

    @FXML
    private void initialize() {
        languages();
        audience();
    }

    private void languages() {
        language.setConverter(Choices.words(
                tag -> tag == null || tag.isEmpty() ? desk.text("schedule.language-open") : languageName(tag)));
        more.language.subscribe(tag -> {
            var offered = Stream.concat(Stream.of("", tag), LANGUAGES.stream()).distinct();
            if (!language.getItems().contains(tag)) {
                language.getItems().setAll(offered.toList());
            }
        });
        language.valueProperty().bindBidirectional(more.language);
        WordChips.on(
                desk,
                more.interpretation,
                interpretation,
                interpretationSearch,
                typed -> LANGUAGES.stream()
                        .filter(tag -> new ActivitySearch(typed).matches(Name.of(languageName(tag), ""))),
                this::languageName);
    }

    private String languageName(String tag) {
        return desk.formats().language(tag);
    }

    private void audience() {
        capacity.textProperty().bindBidirectional(more.capacity);
        var row = 0;
        for (var sector : Sector.values()) {
            var count = new TextField();
            count.textProperty().bindBidirectional(more.expected.get(sector));
            count.setAccessibleText(desk.messages().text("sector", sector));
            count.getStyleClass().add("schedule-minutes");
            expected.add(new Label(desk.messages().text("sector", sector)), row % 2 * 2, row / 2);
            expected.add(count, row % 2 * 2 + 1, row / 2);
            row++;
        }
        ActivityPlaceController.explain(desk, audienceProblem, more.audienceProblemProperty());
        InvalidationListener again = anything -> tellAttendance();
        more.expected.values().forEach(field -> field.addListener(again));
        more.capacity.addListener(again);
        form.rooms.addListener(again);
        tellAttendance();
    }

    private void tellAttendance() {
        var total = more.expectedTotal();
        var own = WholeNumber.of(more.capacity.get(), Integer.MAX_VALUE);
        var seats = own > 0
                ? own
                : form.rooms.stream()
                        .flatMap(id -> desk.state().find(id).stream())
                        .mapToInt(Room::capacity)
                        .sum();
        attendance.setText(
                seats > 0 ? desk.text("schedule.expected-of", total, seats) : desk.text("schedule.expected", total));
        attendance.setVisible(total > 0);
        attendance.setManaged(total > 0);
    }
}
