package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.SearchService.Found;
import org.hallwright.service.plan.PlanService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchServiceTest {
    @TempDir
    Path folder;

    private OpenHall hall;
    private SearchService search;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(
                        HALL,
                        booth("A101", 0, 0),
                        booth("A102", 3, 0).renumbered("A202"),
                        exhibitor("silk", "Silk Road Press", "丝路出版社", "Silkies"),
                        exhibitor("new", "New Silk", "新丝绸", ""),
                        exhibitor("area", "Area ㎡ Ltd", "", ""),
                        Activity.titled(
                                new Id<>("forum"), Name.of("Silk", "丝绸论坛"), ActivityKind.FORUM, null, List.of()));
        search = new SearchService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static Exhibitor exhibitor(String id, String en, String zh, String fascia) {
        return Exhibitor.named(new Id<>(id), Name.of(en, zh))
                .edit()
                .fascia(Name.of(fascia, ""))
                .build();
    }

    @Test
    void theWholeNameComesBeforeABeginningAndABeginningBeforeAMiddle() {
        assertThat(ids("silk")).containsExactly("forum", "silk", "new");
        assertThat(search.find("silk", 9)).extracting(Found::rank).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "a101, booth-A101",
        "Ａ１０１, booth-A101",
        "' A101 ', booth-A101",
        "A202, booth-A102",
        "A102, booth-A102",
        "出版社, silk",
        "silkies, silk",
        "论坛, forum",
        "A 馆, hall-a",
        "'ltd', area"
    })
    void thingsAreFoundByWhatPeopleRemember(String query, String id) {
        assertThat(ids(query)).containsExactly(id);
    }

    @Test
    void aFormerNumberStillFindsTheBoothUnderItsNewOne() {
        assertThat(search.find("A102", 9))
                .singleElement()
                .satisfies(f -> assertThat(f.name()).isEqualTo(Name.of("A202", "")))
                .satisfies(f -> assertThat(f.hint()).isEqualTo("A"))
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Booth.class));
    }

    @Test
    void aWholeNameIsWholeInWhateverWidthItIsWritten() {
        hall.with(exhibitor("unit", "㎡", "", ""));

        assertThat(search.find("m2", 9))
                .extracting(f -> f.id().value(), Found::rank)
                .containsExactly(tuple("unit", 0), tuple("area", 2));
    }

    @Test
    void aBlankQueryFindsNothing() {
        assertThat(search.find("", 9)).isEmpty();
        assertThat(search.find(" \u3000", 9)).isEmpty();
        assertThat(search.find("nobody", 9)).isEmpty();
        assertThat(search.find("silk", 0)).isEmpty();
    }

    @Test
    void theBestAreKeptWhereThereAreTooMany() {
        assertThat(search.find("silk", 1)).extracting(f -> f.id().value()).containsExactly("forum");
        assertThat(search.find("a", 2).getFirst().kind()).isEqualTo(Hall.class);
    }

    /// By the clocks of the exhibition's place it is 16:00 on 20 August.
    @ParameterizedTest
    @CsvSource({"2024-08-20, true", "2024-08-19, false"})
    void aFormerNumberFindsUntilTheLastDayIsOver(LocalDate last, boolean found) {
        assertThat(search.find("A102", 9)).hasSize(1);
        hall.open().edit(state -> {
            var now = hall.open().exhibition();
            var dated = now.dated(last.minusDays(3), last, now.zone());
            return new ChangeBuilder(state).put(dated).build(Label.of("change.create"));
        });
        assertThat(search.find("A102", 9).isEmpty()).isNotEqualTo(found);
        assertThat(search.find("A202", 9)).hasSize(1);
    }

    @Test
    void aBoothFoundByAFormerNumberSaysWhich() {
        assertThat(search.find("a102", 9))
                .extracting(Found::name, Found::formerly)
                .containsExactly(tuple(Name.of("A202", ""), "A102"));
        assertThat(search.find("A202", 9)).extracting(Found::formerly).containsExactly("");
    }

    @Test
    void whatIsDeletedIsNotFoundAndFoundAgainAfterUndo() {
        new PlanService(hall.open()).elements().delete(List.of(new Id<>("booth-A101")));
        assertThat(ids("A101")).isEmpty();

        hall.open().undo();
        assertThat(ids("A101")).containsExactly("booth-A101");
    }

    @Test
    void everythingThatHoldsTheWordIsFoundAndNothingElse() {
        var dice = new Random(211);
        for (var i = 0; i < 60; i++) {
            hall.with(exhibitor("x" + i, word(dice), word(dice), ""));
        }
        for (var run = 0; run < 60; run++) {
            var wanted = "q" + (char) ('a' + dice.nextInt(3));
            var expected = hall.state().all(Exhibitor.class).stream()
                    .filter(e -> e.name().en().contains(wanted) || e.name().zh().contains(wanted))
                    .map(Exhibitor::id)
                    .toList();
            assertThat(search.find(wanted.toUpperCase(Locale.ROOT), 999))
                    .map(f -> (Object) f.id())
                    .containsExactlyInAnyOrderElementsOf(List.<Object>copyOf(expected));
        }
    }

    private static String word(Random dice) {
        var letters = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            letters.append("qabc".charAt(dice.nextInt(4)));
        }
        return letters.toString();
    }

    private List<String> ids(String query) {
        return search.find(query, 9).stream().map(f -> f.id().value()).toList();
    }

    @Test
    void whatWasRenamedSinceTheLastQueryIsFoundByItsNewName() {
        assertThat(ids("a101")).containsExactly("booth-A101");

        hall.with(booth("A101", 0, 0).renumbered("C7"));

        assertThat(ids("c7")).containsExactly("booth-A101");
        assertThat(search.find("c7", 9)).extracting(f -> f.name().en()).containsExactly("C7");
        hall.open().undo();
        assertThat(ids("c7")).isEmpty();
    }
}
