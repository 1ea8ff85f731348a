package org.hallwright.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VenueServiceTest {
    private static final Name NAME = Name.of("Convention Center", "会展中心");

    private static final List<Id<Hall>> ALL = List.of(HALL.id());

    @TempDir
    Path folder;

    private OpenHall hall;
    private OpenExhibition next;
    private VenueService venues;

    @BeforeEach
    void open() {
        var picture = new Picture(new Id<>("pic"), "hall.png", "image/png", 2, 2, Bytes.NONE);
        hall = new OpenHall(folder)
                .with(
                        HALL,
                        booth("A1", 10, 10),
                        picture,
                        new Underlay(new Id<>("u"), HALL.id(), picture.id(), new Point(0, 0), 60, 40, 0, 0.5),
                        new Pillar(new Id<>("p"), HALL.id(), Footprint.rectangle(30, 20, 1, 1)),
                        zone("z1", ZoneKind.FIRE_BREAK),
                        zone("z2", ZoneKind.CATERING));
        next = hall.workspace().create(Exhibition.titled("T2", Name.of("Next", ""), null, null));
        venues = new VenueService(hall.workspace());
    }

    private static Zone zone(String id, ZoneKind kind) {
        return new Zone(new Id<>(id), HALL.id(), kind, Name.NONE, Outline.rectangle(0, 0, 5, 5));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void theBuildingIsKeptAndTheExhibitionIsNot() {
        venues.save(hall.open(), NAME, Name.of("Hohhot", ""), ALL);

        assertThat(venues.venues()).singleElement().satisfies(v -> {
            assertThat(v.building().stream().map(e -> e.id().value()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("hall-a", "p", "u", "pic", "z1");
            assertThat(v.city().en()).isEqualTo("Hohhot");
        });
    }

    @Test
    void theNextExhibitionTakesTheHallsAsItsOwn() {
        var venue = venues.save(hall.open(), NAME, Name.NONE, ALL);

        var halls = venues.take(next, venue, ALL);

        assertThat(halls).hasSize(1);
        var state = next.state();
        assertThat(state.get(halls.getFirst()).outline()).isEqualTo(HALL.outline());
        assertThat(state.count(Booth.class)).isZero();
        assertThat(state.all(Pillar.class)).singleElement().satisfies(p -> {
            assertThat(p.hall()).isEqualTo(halls.getFirst());
            assertThat(p.id()).isNotEqualTo(new Id<Pillar>("p"));
        });
        var picture = state.all(Picture.class).iterator().next();
        assertThat(state.all(Underlay.class)).extracting(Underlay::picture).containsExactly(picture.id());
        assertThat(state.entries()).noneMatch(e -> hall.state().find(e.id()).isPresent());
        next.undo();
        assertThat(next.state().count(Hall.class)).isZero();
    }

    @Test
    void aHallWhoseCodeIsTakenGetsAnother() {
        var venue = venues.save(hall.open(), NAME, Name.NONE, ALL);

        venues.take(next, venue, ALL);
        venues.take(next, venue, ALL);

        assertThat(next.state().all(Hall.class)).extracting(Hall::code).containsExactlyInAnyOrder("A", "A-2");
    }

    @Test
    void savedAgainUnderTheSameNameItIsReplaced() {
        var venue = venues.save(hall.open(), NAME, Name.NONE, ALL);
        new PlanService(hall.open()).elements().delete(List.of(new Id<Pillar>("p")));

        assertThat(venues.save(hall.open(), NAME, Name.NONE, ALL)).isEqualTo(venue);
        assertThat(venues.venues()).hasSize(1);
        assertThat(venues.venues().getFirst().building()).noneMatch(Pillar.class::isInstance);
        venues.delete(venue);
        assertThat(venues.venues()).isEmpty();
    }

    @Test
    void withoutAHallOrANameThereIsNothingToKeep() {
        assertThatThrownBy(() -> venues.save(next, NAME, Name.NONE, ALL)).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> venues.save(hall.open(), Name.NONE, Name.NONE, ALL))
                .isInstanceOf(WrongRequest.class);
    }

    @Test
    void onlyTheChosenHallsAreKeptAndTaken() {
        var upper = Hall.rectangular(new Id<>("hall-b"), "B", Name.NONE, 20, 10)
                .withFloor(1)
                .withClearHeight(6);
        hall.with(
                upper,
                new Picture(new Id<>("pic-b"), "b.png", "image/png", 2, 2, Bytes.NONE),
                new Underlay(new Id<>("ub"), upper.id(), new Id<>("pic-b"), new Point(0, 0), 20, 10, 0, 0.5));
        var both = venues.save(hall.open(), NAME, Name.NONE, List.of(HALL.id(), upper.id()));
        var one = venues.save(hall.open(), Name.of("Upper", ""), Name.NONE, List.of(upper.id()));

        assertThat(venues.venues()).extracting(v -> v.halls().size()).containsExactlyInAnyOrder(2, 1);
        var kept = venues.named(Name.of("upper ", "")).orElseThrow();
        assertThat(kept.id()).isEqualTo(one);
        assertThat(kept.building()).extracting(e -> e.id().value()).containsExactlyInAnyOrder("hall-b", "ub", "pic-b");
        assertThat(venues.take(next, both, List.of(upper.id()))).hasSize(1);
        assertThat(next.state().all(Hall.class)).singleElement().satisfies(h -> {
            assertThat(h.floor()).isEqualTo(1);
            assertThat(h.clearHeight()).isEqualTo(6);
        });
        assertThat(next.state().all(Picture.class)).extracting(Picture::name).containsExactly("b.png");
        assertThat(next.state().count(Pillar.class)).isZero();
        assertThatThrownBy(() -> venues.take(next, both, List.of())).isInstanceOf(WrongRequest.class);
    }

    @Test
    void whatWouldBeKeptIsSeenBeforehand() {
        assertThat(venues.kept(hall.state(), HALL.id()))
                .extracting(e -> e.id().value())
                .containsExactlyInAnyOrder("p", "u", "z1");
    }
}
