package org.hallwright.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.RosterCellService;
import org.hallwright.service.RosterService;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterMemory;
import org.hallwright.ui.roster.row.ViewShelf;
import org.hallwright.ui.roster.table.RosterTable;
import org.hallwright.ui.roster.table.TypedCells;

/// The roster's table over 10,000 exhibitors: from a keystroke of the query to the laid-out table, and the frame of a
/// table that scrolls, against a bare table of the same words. CPU and wall time of the screen's thread.
final class RosterTableShown {
    private static final int EXHIBITORS = 10_000;
    private static final int ROUNDS = 60;
    private static final int LIMIT_MS = 50;
    private static final List<String> KEYSTROKES = List.of(
            "c",
            "co",
            "com",
            "country",
            "country:",
            "country:RU",
            "country:RU ",
            "country:RU !",
            "country:RU !booth",
            "",
            "area>2",
            "area>20");

    private RosterTableShown() {}

    static Map<String, Object> run(Clock clock) {
        return run(clock, grown(BenchStore.e3(), EXHIBITORS), ROUNDS);
    }

    /// The exhibition with its exhibitors again under other names until there are so many.
    static SampleExhibition grown(SampleExhibition sample, int exhibitors) {
        var all = sample.entries().stream()
                .filter(Exhibitor.class::isInstance)
                .map(Exhibitor.class::cast)
                .toList();
        var entries = new ArrayList<>(sample.entries());
        for (var i = all.size(); i < exhibitors; i++) {
            var like = all.get(i % all.size());
            var name = Name.of(like.name().en() + " " + i, like.name().zh() + i);
            entries.add(new ExhibitorBuilder(new Id<>("grown-" + i))
                    .name(name)
                    .country(like.country())
                    .province(like.province())
                    .city(like.city())
                    .categories(like.categories())
                    .contacts(like.contacts())
                    .request(like.request())
                    .contract(like.contract())
                    .payment(like.payment())
                    .build());
        }
        return new SampleExhibition(sample.id(), entries);
    }

    static Map<String, Object> run(Clock clock, SampleExhibition sample, int rounds) {
        var canvas = Stages.canvas();
        try (var store = new BenchStore(clock, sample);
                var workspace = store.open()) {
            var open = workspace.open(store.exhibition());
            return onScreen(() -> measure(open, rounds));
        } finally {
            Stages.hide(canvas);
        }
    }

    private static Map<String, Object> measure(OpenExhibition open, int rounds) {
        var desk = new Desk(
                open,
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inline(),
                (place, select) -> {},
                notice -> {});
        var viewModel = new ExhibitorsViewModel(
                desk, new RosterService(open), new RosterMemory(new ViewShelf(List.of(), v -> {})));
        viewModel.reload();
        var table = RosterTable.alone(viewModel, new TypedCells(desk, new RosterCellService(open)))
                .table();
        var bare = bare(viewModel);
        var stages = List.of(shown(table), shown(bare));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("exhibitors", viewModel.total());
        var typed = rounds(rounds, n -> {
            viewModel.query().textProperty().set(KEYSTROKES.get(Math.floorMod(n, KEYSTROKES.size())));
            layOut(table);
        });
        figures.put("keystroke", figures(typed));
        figures.put("keystroke_limit_ms", LIMIT_MS);
        viewModel.query().textProperty().set("");
        var scrolled = rounds(rounds, n -> scroll(table, n));
        var plain = rounds(rounds, n -> scroll(bare, n));
        figures.put("scroll", figures(scrolled));
        figures.put("scroll_baseline", "a bare table of the same words and columns");
        figures.put("scroll_baseline_ms", figures(plain));
        figures.put(
                "scroll_ratio",
                Math.rint(Timing.median(scrolled.cpu()) / Math.max(0.001, Timing.median(plain.cpu())) * 100) / 100);
        stages.forEach(Stage::hide);
        return figures;
    }

    private static TableView<List<String>> bare(ExhibitorsViewModel viewModel) {
        var table = new TableView<List<String>>();
        table.setFixedCellSize(33);
        var columns = Arrays.stream(RosterColumn.values())
                .filter(RosterColumn::isShownAtFirst)
                .toList();
        for (var i = 0; i < columns.size(); i++) {
            var at = i;
            var column = new TableColumn<List<String>, String>(columns.get(i).name());
            column.setPrefWidth(columns.get(i).widthPx());
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
            table.getColumns().add(column);
        }
        table.setItems(FXCollections.observableArrayList(viewModel.all().stream()
                .map(row -> columns.stream().map(row::words).toList())
                .toList()));
        return table;
    }

    private static Stage shown(TableView<?> table) {
        var stage = new Stage();
        stage.setScene(new Scene(table, 1100, 800));
        stage.show();
        layOut(table);
        return stage;
    }

    private static void scroll(TableView<?> table, int n) {
        table.scrollTo(Math.floorMod(n * 37, Math.max(1, table.getItems().size() - 40)));
        layOut(table);
    }

    /// What a pulse does before it is drawn.
    private static void layOut(TableView<?> table) {
        table.getScene().getRoot().applyCss();
        table.getScene().getRoot().layout();
    }

    private static Timing.Both rounds(int count, IntConsumer round) {
        var both = new Timing.Both(count);
        for (var n = -count / 2; n < count; n++) {
            var at = new AtomicInteger(n);
            both.take(n, () -> round.accept(at.get()));
        }
        return both;
    }

    private static Map<String, Object> figures(Timing.Both both) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("cpu_ms", Timing.rounded(Timing.median(both.cpu())));
        figures.put("cpu_p95_ms", Timing.rounded(Timing.percentile(both.cpu(), 95)));
        figures.put("wall_ms", Timing.rounded(Timing.median(both.wall())));
        figures.put("wall_p95_ms", Timing.rounded(Timing.percentile(both.wall(), 95)));
        return figures;
    }

    private static <T> T onScreen(java.util.function.Supplier<T> action) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
