package org.hallwright.ui.schedule.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.ActivityMore.Speech;
import org.hallwright.ui.schedule.form.field.RowParts;
import org.hallwright.ui.schedule.form.field.RowsField;
import org.jspecify.annotations.Nullable;

/// Wires the speeches inside an activity to [ActivityMore], and says when each begins and what time is left.
public final class AgendaController {
    private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");

    private final Desk desk;
    private final ActivityFormViewModel form;
    private RowsField<Speech> rows;

    @FXML
    private VBox speeches;

    @FXML
    private Label hint;

    @FXML
    private Label sum;

    @FXML
    private Label problem;

    public AgendaController(Desk desk, ActivityFormViewModel form) {
        this.desk = desk;
        this.form = form;
    }

    @FXML
    private void initialize() {
        rows = new RowsField<>(form.more.agenda, speeches, desk.text("schedule.remove"), this::row);
        ActivityPlaceController.explain(desk, problem, form.more.agendaProblemProperty());
        InvalidationListener again = anything -> tell();
        for (var field : new Observable[] {
            form.startDay, form.startTime, form.endDay, form.endTime, form.length, form.timeProblemProperty()
        }) {
            field.addListener(again);
        }
        // Heard after the rows have heard of it, so that there is a clock to write on.
        form.more.agenda.addListener((ListChangeListener<Speech>) change -> tell());
        tell();
    }

    private Node row(RowsField<Speech>.Row row) {
        var was = row.value();
        var clock = new Label();
        clock.getStyleClass().add("schedule-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        var english = RowParts.text(
                desk, was.titleEn(), "schedule.speech-en", typed -> row.write(s -> titled(s, typed, s.titleZh())));
        var chinese = RowParts.text(
                desk, was.titleZh(), "schedule.speech-zh", typed -> row.write(s -> titled(s, s.titleEn(), typed)));
        var minutes = RowParts.minutes(
                desk, was.minutes(), typed -> row.write(s -> new Speech(s.titleEn(), s.titleZh(), s.speaker(), typed)));
        var speaker = speaker(row);
        HBox.setHgrow(speaker, Priority.ALWAYS);
        var below = RowParts.beside(desk.text("schedule.min"), speaker, minutes);
        var isChinese = desk.messages().language() == Language.ZH;
        var fields = RowParts.below(isChinese ? chinese : english, isChinese ? english : chinese, below);
        HBox.setHgrow(fields, Priority.ALWAYS);
        return new HBox(clock, fields);
    }

    private static Speech titled(Speech speech, String en, String zh) {
        return new Speech(en, zh, speech.speaker(), speech.minutes());
    }

    private MenuButton speaker(RowsField<Speech>.Row row) {
        var menu = new MenuButton(speakerName(row.value().speaker()));
        menu.setAccessibleText(desk.text("schedule.speech-speaker"));
        menu.setMnemonicParsing(false);
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setMinWidth(0);
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> {
            var choices = new ArrayList<@Nullable Id<Guest>>();
            choices.add(null);
            form.people.stream().map(Participation::guest).distinct().forEach(choices::add);
            menu.getItems()
                    .setAll(choices.stream().map(c -> choice(c, menu, row)).toList());
        });
        return menu;
    }

    private MenuItem choice(@Nullable Id<Guest> guest, MenuButton menu, RowsField<Speech>.Row row) {
        var item = new MenuItem(speakerName(guest));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> {
            menu.setText(speakerName(guest));
            row.write(s -> s.bySpeaker(guest));
        });
        return item;
    }

    private String speakerName(@Nullable Id<Guest> guest) {
        return guest == null
                ? desk.text("schedule.no-speaker")
                : desk.state().find(guest).map(Guest::name).map(desk::name).orElse(guest.value());
    }

    /// The clock of each speech, and what is left of the activity's time or goes beyond it.
    private void tell() {
        var speechesNow = form.more.agenda;
        var span = form.typedSpan();
        var at = span == null ? null : span.start();
        for (var i = 0; i < speechesNow.size() && i < speeches.getChildren().size(); i++) {
            var clock =
                    (Label) Objects.requireNonNull(speeches.getChildren().get(i).lookup(".schedule-clock"));
            clock.setText(at == null ? String.valueOf(i + 1) : desk.formats().time(at.toLocalTime()));
            at = at == null ? null : at.plusMinutes(speechesNow.get(i).length());
        }
        hint.setVisible(speechesNow.size() > 1);
        hint.setManaged(speechesNow.size() > 1);
        sum.setVisible(!speechesNow.isEmpty());
        sum.setManaged(!speechesNow.isEmpty());
        var used = form.more.agendaMinutes();
        var length = form.typedLength().orElse(null);
        if (length == null) {
            sum.pseudoClassStateChanged(TOO_LONG, false);
            sum.setText(desk.text("schedule.agenda-sum", words(used)));
            return;
        }
        var left = length.toMinutes() - used;
        sum.pseudoClassStateChanged(TOO_LONG, left < 0);
        var key = left < 0 ? "schedule.agenda-over" : left == 0 ? "schedule.agenda-full" : "schedule.agenda-left";
        sum.setText(desk.text(key, words(used), words(length.toMinutes()), words(Math.abs(left))));
    }

    private String words(long minutes) {
        return desk.formats().duration(Duration.ofMinutes(minutes));
    }

    @FXML
    private void onAdd() {
        rows.add(Speech.NEW);
    }
}
