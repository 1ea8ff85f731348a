package org.hallwright.ui.plan.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.jspecify.annotations.Nullable;

/// Selects in the hall in front what has something in common: a kind, a status, a themed area, a category or
/// a country of exhibitor.
public final class Picking {
    private final FloorPlanViewModel viewModel;

    Picking(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// By what booths are told apart; the words are under `plan-pick.<constant>`.
    public enum By {
        KIND,
        STATUS,
        AREA,
        CATEGORY,
        COUNTRY
    }

    /// Booths of the hall in front that may be taken and have something in common.
    ///
    /// @param words what they have in common
    /// @param booths each once
    public record Pick(String words, List<Id<Booth>> booths) {
        public int count() {
            return booths.size();
        }
    }

    public void pick(Pick pick) {
        viewModel.select(pick.booths());
    }

    /// What can be picked now, each with its booths: kinds, states and areas in their order, categories and countries
    /// by how many there are. An exhibitor of two categories is in both.
    public Map<By, List<Pick>> picks() {
        var marks = viewModel.pickableBooths();
        var picks = new EnumMap<By, List<Pick>>(By.class);
        picks.put(
                By.KIND,
                inOrder(marks, Arrays.asList(BoothKind.values()), m -> m.booth().kind(), this::words));
        picks.put(By.STATUS, inOrder(marks, Arrays.asList(BoothStatus.values()), BoothMark::status, this::words));
        picks.put(By.AREA, inOrder(marks, areas(), m -> m.booth().area(), this::areaWords));
        picks.put(By.CATEGORY, byCount(marks, x -> x.categories(), this::categoryWords));
        picks.put(
                By.COUNTRY,
                byCount(
                        marks,
                        x -> x.country().isEmpty() ? List.of() : List.of(x.country()),
                        viewModel.desk().formats()::country));
        return picks;
    }

    private static <K> List<Pick> inOrder(
            List<BoothMark> marks,
            List<@Nullable K> keys,
            Function<BoothMark, @Nullable K> keyOf,
            Function<@Nullable K, String> words) {
        var groups = new HashMap<@Nullable K, List<Id<Booth>>>();
        for (var mark : marks) {
            groups.computeIfAbsent(keyOf.apply(mark), k -> new ArrayList<>())
                    .add(mark.booth().id());
        }
        return keys.stream()
                .filter(groups::containsKey)
                .map(key -> new Pick(words.apply(key), groups.get(key)))
                .toList();
    }

    private static List<Pick> byCount(
            List<BoothMark> marks,
            Function<Exhibitor, ? extends Collection<String>> keysOf,
            Function<String, String> words) {
        Map<String, List<Id<Booth>>> groups = new HashMap<>();
        for (var mark : marks) {
            if (mark.exhibitor() != null) {
                for (var key : keysOf.apply(mark.exhibitor())) {
                    var group = groups.computeIfAbsent(key, k -> new ArrayList<>());
                    if (group.isEmpty() || !group.getLast().equals(mark.booth().id())) {
                        group.add(mark.booth().id());
                    }
                }
            }
        }
        return groups.entrySet().stream()
                .map(e -> new Pick(words.apply(e.getKey()), e.getValue()))
                .sorted(Comparator.comparingInt(Pick::count).reversed().thenComparing(Pick::words))
                .toList();
    }

    /// The themed areas in their order, then none.
    private List<@Nullable Id<ThemedArea>> areas() {
        var ids = new ArrayList<@Nullable Id<ThemedArea>>();
        viewModel
                .desk()
                .state()
                .sorted(
                        ThemedArea.class,
                        Comparator.comparingInt(ThemedArea::order).thenComparing(ThemedArea::id))
                .forEach(area -> ids.add(area.id()));
        ids.add(null);
        return ids;
    }

    private String words(@Nullable BoothKind kind) {
        return viewModel.desk().messages().text("booth-kind", Objects.requireNonNull(kind));
    }

    private String words(@Nullable BoothStatus status) {
        return viewModel.desk().messages().text("booth-status", Objects.requireNonNull(status));
    }

    private String areaWords(@Nullable Id<ThemedArea> id) {
        var desk = viewModel.desk();
        return desk.state().find(id).map(area -> desk.name(area.name())).orElseGet(() -> desk.text("plan.no-area"));
    }

    private String categoryWords(String code) {
        var desk = viewModel.desk();
        return desk.state().all(Category.class).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .map(c -> desk.name(c.name()))
                .filter(name -> !name.isEmpty())
                .orElse(code);
    }

    void status(BoothStatus status) {
        var occupancy = Occupancy.of(viewModel.desk().state());
        viewModel.selectWhere(e -> e instanceof Booth b && occupancy.statusOf(b) == status);
    }

    /// What is of the same kind as something that is selected: booths of that kind, zones for that, pillars.
    public void alike() {
        Set<Object> kinds = viewModel.selected().stream().map(Picking::kindOf).collect(Collectors.toSet());
        viewModel.selectWhere(e -> kinds.contains(kindOf(e)));
    }

    private static Object kindOf(PlanElement element) {
        return switch (element) {
            case Booth booth -> booth.kind();
            case Zone zone -> zone.kind();
            default -> Objects.requireNonNull(element.getClass());
        };
    }

    /// How many confirmed assignments would go with the selection.
    public long confirmedAmongSelected() {
        var occupancy = Occupancy.of(viewModel.desk().state());
        return viewModel.selectedBooths().stream()
                .flatMap(mark -> occupancy.on(mark.booth().id()).stream())
                .filter(a -> a.state() == AssignmentState.CONFIRMED)
                .count();
    }
}
