package org.hallwright.service.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.category.CategoryTree;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryServiceTest {
    @TempDir
    private Path folder;

    private OpenHall hall;
    private CategoryService service;
    private Id<Category> machines;
    private Id<Category> lathes;

    @BeforeEach
    void twoCategoriesAndAnExhibitor() {
        hall = new OpenHall(folder).with(OpenHall.HALL);
        service = new CategoryService(hall.open());
        machines = service.add(Name.of("Machines", "机械"), null);
        lathes = service.add(Name.of("Lathes", "车床"), machines);
        hall.with(exhibitor("lathes", "Tea & more"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static Exhibitor exhibitor(String... codes) {
        return Exhibitor.named(new Id<>("e"), Name.of("Bohai", "渤海"))
                .edit()
                .categories(List.of(codes))
                .build();
    }

    private static ThemedArea area(String code) {
        var admits = new Admission(List.of(code), List.of(), List.of(), false);
        return new ThemedArea(new Id<>("area"), null, "A", Name.of("Tools", "工具"), "", admits, 1);
    }

    private List<String> codes() {
        return hall.state().get(new Id<Exhibitor>("e")).categories();
    }

    @Test
    void codesComeFromTheEnglishNameAndAreNeverTwice() {
        var again = service.add(Name.of("Lathes", ""), null);
        var chinese = service.add(Name.of("", "茶叶"), null);

        assertThat(hall.state().get(lathes).code()).isEqualTo("lathes");
        assertThat(hall.state().get(again).code()).isEqualTo("lathes-2");
        assertThat(hall.state().get(chinese).code()).isEqualTo("category");
    }

    @Test
    void anotherNameAndPlaceKeepTheCode() {
        var tools = service.add(Name.of("Tools", "工具"), null);

        service.change(lathes, Name.of("Turning", "车削"), tools);

        assertThat(hall.state().get(lathes)).isEqualTo(new Category(lathes, tools, "lathes", Name.of("Turning", "车削")));
        assertThat(codes()).contains("lathes");
    }

    @Test
    void aWordOfTheRosterBecomesACategoryWithItsExhibitors() {
        var tea = service.adopt("Tea & more", Name.of("Tea and more", "茶"), null);

        assertThat(hall.state().get(tea).code()).isEqualTo("Tea & more");
        assertThat(codes()).containsExactly("lathes", "Tea & more");
    }

    @Test
    void whatIsWrongChangesNothing() {
        var before = hall.state();

        assertThatThrownBy(() -> service.change(machines, Name.of("Machines", ""), lathes))
                .isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.change(machines, Name.of("Machines", ""), machines))
                .isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.add(Name.NONE, null)).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.add(Name.of("ＬＡＴＨＥＳ", ""), machines)).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.delete(new Id<>("gone"))).isInstanceOf(WrongRequest.class);
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void whatIsDeletedGoesToTheOneAbove() {
        var small = service.add(Name.of("Small lathes", ""), lathes);
        hall.with(area("lathes"));
        var before = hall.state();

        service.delete(lathes);

        assertThat(hall.state().get(small).parent()).isEqualTo(machines);
        assertThat(codes()).containsExactly("machines", "Tea & more");
        assertThat(hall.state().get(new Id<ThemedArea>("area")).admits().categories())
                .containsExactly("machines");
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void aRootThatAnAreaAdmitsAloneStays() {
        hall.with(area("machines"));

        assertThatThrownBy(() -> service.delete(machines)).isInstanceOf(WrongRequest.class);

        hall.with(area("other"));
        service.delete(machines);
        assertThat(hall.state().get(lathes).parent()).isNull();
    }

    /// However categories are added, moved and deleted, each is once in the tree and no exhibitor names one that is
    /// gone.
    @Test
    void theTreeStaysATree() {
        var random = new Random(7);
        hall.with(exhibitor("lathes"));
        for (var step = 0; step < 120; step++) {
            var all = List.copyOf(hall.state().all(Category.class));
            var one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
            var other = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
            try {
                switch (random.nextInt(4)) {
                    case 0, 1 -> service.add(Name.of("C" + random.nextInt(30), ""), one == null ? null : one.id());
                    case 2 -> {
                        if (one != null && other != null) {
                            service.change(one.id(), one.name(), other.id());
                        }
                    }
                    default -> {
                        if (one != null) {
                            service.delete(one.id());
                        }
                    }
                }
            } catch (WrongRequest refused) {
                assertThat(refused.key()).startsWith("categories.");
            }
            var tree = CategoryTree.of(hall.state());
            var reached = tree.top().stream()
                    .flatMap(each -> tree.codes(each).stream())
                    .toList();
            assertThat(reached).doesNotHaveDuplicates().hasSize(hall.state().count(Category.class));
            assertThat(codes()).allMatch(code -> tree.find(code).isPresent());
        }
    }
}
