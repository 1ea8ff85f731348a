package org.hallwright.ui.projects.totals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectTotals;
import org.hallwright.domain.guests.ProjectTotals.Sum;
import org.hallwright.domain.value.Money;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.values.Bar;
import org.hallwright.ui.kit.values.BarList;
import org.hallwright.ui.kit.values.Figure;

/// Lays out the totals anew whenever projects change: by number of projects, the amounts beside.
public final class ProjectTotalsController {
    private static final int MOST_BARS = 14;

    private final Desk desk;

    @FXML
    private HBox cards;

    @FXML
    private VBox left;

    @FXML
    private VBox right;

    public ProjectTotalsController(Desk desk) {
        this.desk = desk;
    }

    public void fill() {
        var totals = ProjectTotals.of(desk.state().all(Project.class));
        cards.getChildren().clear();
        card(desk.formats().number(totals.all().projects(), 0), desk.text("projects.count"));
        totals.all()
                .amounts()
                .forEach((currency, amount) -> card(money(currency, amount), desk.text("projects.total")));
        card(desk.formats().number(totals.byParty().size(), 0), desk.text("projects.parties"));
        card(
                desk.formats()
                        .number(
                                totals.byCountry().keySet().stream()
                                        .filter(c -> !c.isEmpty())
                                        .count(),
                                0),
                desk.text("projects.countries"));
        left.getChildren().clear();
        right.getChildren().clear();
        bars(left, "projects.by-field", totals.byField(), name -> unknown(desk.name(name)), true);
        bars(left, "projects.by-size", totals.bySize(), size -> desk.messages().text("project-size", size), false);
        bars(
                right,
                "projects.by-country",
                totals.byCountry(),
                c -> unknown(desk.formats().country(c)),
                true);
        bars(right, "projects.by-party", totals.byParty(), desk::name, true);
    }

    private String unknown(String words) {
        return words.isEmpty() ? desk.text("figures.unknown") : words;
    }

    private void card(String figure, String label) {
        var box = new Figure(figure, label);
        box.getStyleClass().add("card");
        HBox.setHgrow(box, Priority.ALWAYS);
        cards.getChildren().add(box);
    }

    private <K> void bars(VBox column, String key, Map<K, Sum> sums, Function<K, String> name, boolean byCount) {
        var longest = sums.values().stream().mapToInt(Sum::projects).max().orElse(1);
        var order = byCount
                ? Map.Entry.<K, Sum>comparingByValue(Comparator.comparingInt(Sum::projects)
                        .thenComparing(ProjectTotalsController::largest)
                        .reversed())
                : Comparator.comparing((Map.Entry<K, Sum> e) -> ((Enum<?>) e.getKey()).ordinal());
        List<Bar> bars = sums.entrySet().stream()
                .sorted(order)
                .limit(MOST_BARS)
                .map(e -> new Bar(
                        name.apply(e.getKey()),
                        figure(e.getValue()),
                        (double) e.getValue().projects() / longest))
                .toList();
        if (!bars.isEmpty()) {
            column.getChildren().add(new BarList(desk.text(key), bars));
        }
    }

    private static BigDecimal largest(Sum sum) {
        return sum.amounts().values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private String figure(Sum sum) {
        var amounts = sum.amounts().entrySet().stream()
                .map(e -> money(e.getKey(), e.getValue()))
                .toList();
        var count = desk.formats().number(sum.projects(), 0);
        return amounts.isEmpty() ? count : count + "   " + String.join(" + ", amounts);
    }

    private String money(String currency, BigDecimal amount) {
        return desk.formats().roundMoney(new Money(amount, currency));
    }
}
