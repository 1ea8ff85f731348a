package org.hallwright.service.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.reference.OpenReference;
import org.hallwright.service.CheckService;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.files.ImportService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Booths that a file named and the plan has not, after the import.
class ReferenceServiceTest {
    private static final String FILE = "Company,Country,Booth\n"
            + "Jilin Motors,China,A1O1\n"
            + "Changchun Engines,China,A102; Pavilion West\n"
            + "Zenith,Italy,A103\n";

    @TempDir
    private Path folder;

    private OpenHall hall;
    private ReferenceService service;

    @BeforeEach
    void importARoster() throws IOException {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A101", 3, 3), OpenHall.booth("A102", 9, 3));
        service = new ReferenceService(hall.open());
        again();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private RosterPreview again() throws IOException {
        return new ImportService(hall.open())
                .importRoster(Files.writeString(folder.resolve("roster.csv"), FILE), RosterOptions.FIND_OUT);
    }

    private Exhibitor named(String name) {
        return hall.state().all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private OpenReference reference(String words) {
        return service.find().stream()
                .filter(open -> open.reference().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open() {
        return service.find().stream()
                .filter(open -> !open.isOffPlan())
                .map(OpenReference::reference)
                .toList();
    }

    @Test
    void whatTheImportDidNotFindStaysOpenWithNearBooths() {
        assertThat(open()).containsExactlyInAnyOrder("A1O1", "Pavilion West", "A103");
        assertThat(service.count()).isEqualTo(3);
        assertThat(reference("A1O1").nearest()).extracting(Booth::number).startsWith("A101");
        assertThat(reference("Pavilion West").nearest()).isEmpty();
    }

    @Test
    void theRosterCheckTellsThem() {
        assertThat(new CheckService(hall.open().today()).check(hall.state(), CheckService.Scope.ROSTER))
                .filteredOn(problem -> problem.rule().equals("reference-unmatched"))
                .hasSize(3)
                .extracting(Problem::args)
                .anySatisfy(args -> assertThat(args.toString()).contains("Jilin Motors", "A1O1", "A101"));
    }

    @Test
    void aBoothThatIsMeantIsNamedAndGivenAndUndoneInOneStep() {
        var before = hall.state();

        assertThat(service.means(reference("A1O1"), hall.booth("A101").id())).isEmpty();

        assertThat(named("Jilin Motors").boothReferences()).containsExactly("A101");
        assertThat(hall.occupancy().on(hall.booth("A101").id()))
                .map(Assignment::exhibitor)
                .contains(named("Jilin Motors").id());
        assertThat(hall.occupancy().on(hall.booth("A101").id()))
                .map(Assignment::state)
                .contains(AssignmentState.CONFIRMED);
        assertThat(open()).doesNotContain("A1O1");
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
        assertThat(open()).contains("A1O1");
    }

    @Test
    void aBoothOfSomebodyElseIsNamedButNotTaken() {
        var why = service.means(reference("A1O1"), hall.booth("A102").id());

        assertThat(why).map(Label::key).contains("assignment.taken");
        assertThat(named("Jilin Motors").boothReferences()).containsExactly("A102");
        assertThat(hall.occupancy().of(named("Jilin Motors").id())).isEmpty();
        assertThat(open()).doesNotContain("A1O1");
    }

    @Test
    void whatIsIgnoredIsListedApartAndStaysWithTheExhibitor() throws IOException {
        service.setOffPlan(List.of(reference("Pavilion West"), reference("A1O1")), true);

        assertThat(open()).containsExactly("A103");
        assertThat(service.count()).isEqualTo(1);
        assertThat(service.find()).filteredOn(OpenReference::isOffPlan).hasSize(2);
        assertThat(named("Changchun Engines").boothReferences()).contains("Pavilion West");
        var preview = again();
        assertThat(preview.unmatchedBooths()).hasSize(1);
        assertThat(preview.counts().updated() + preview.counts().created()).isZero();
        service.setOffPlan(List.of(reference("Pavilion West")), false);
        assertThat(open()).contains("Pavilion West");
    }

    @Test
    void theSameFileAgainLeavesWhatWasMended() throws IOException {
        service.means(reference("A1O1"), hall.booth("A101").id());

        again();

        assertThat(named("Jilin Motors").boothReferences()).containsExactly("A101");
        assertThat(open()).doesNotContain("A1O1");
    }

    @Test
    void aBoothThatThePlanGetsAnswersItself() {
        hall.with(OpenHall.booth("A103", 15, 3));

        assertThat(open()).doesNotContain("A103").hasSize(2);
    }

    @Test
    void aPlanWithoutBoothsLeavesNothingOpen() {
        hall.open().edit(state -> {
            var builder = new ChangeBuilder(state);
            state.all(Assignment.class).forEach(a -> builder.delete(a.id()));
            state.all(Booth.class).forEach(b -> builder.delete(b.id()));
            return builder.build(Label.of("change.create"));
        });

        assertThat(service.find()).isEmpty();
        assertThat(new CheckService(hall.open().today()).check(hall.state(), CheckService.Scope.ROSTER))
                .extracting(Problem::rule)
                .doesNotContain("reference-unmatched");
    }

    @Test
    void aNumberOfTwoHallsIsOpenUntilOneOfThemIsMeant() {
        var other = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", "B 馆"), 60, 40);
        var twin = Booth.shell(new Id<>("twin"), other.id(), "A103", Footprint.rectangle(3, 3, 3, 3));
        hall.with(OpenHall.booth("A103", 15, 3), other, twin);
        assertThat(reference("A103").nearest()).hasSize(2).contains(twin);

        service.means(reference("A103"), twin.id());

        assertThat(named("Zenith").boothReferences()).containsExactly("B-A103");
        assertThat(open()).doesNotContain("A103", "B-A103");
    }

    @Test
    void whatIsGoneIsNotMended() {
        var reference = reference("A1O1");
        var booth = hall.booth("A101").id();
        service.means(reference, booth);

        assertThatThrownBy(() -> service.means(reference, booth)).isInstanceOf(WrongRequest.class);
        assertThatThrownBy(() -> service.means(reference("A103"), new Id<>("nowhere")))
                .isInstanceOf(WrongRequest.class);
    }

    /// Whatever is done in whatever order, each reference of each exhibitor is matched, open or ignored, and as many
    /// undos lead back.
    @Test
    void mendingInAnyOrderLosesNothing() {
        for (var seed = 1; seed <= 6; seed++) {
            var random = new Random(seed);
            var before = hall.state();
            var steps = 0;
            while (service.count() > 0) {
                var all = service.find().stream().filter(o -> !o.isOffPlan()).toList();
                var one = all.get(random.nextInt(all.size()));
                var count = service.count();
                if (one.nearest().isEmpty() || random.nextBoolean()) {
                    service.setOffPlan(List.of(one), true);
                } else {
                    service.means(
                            one,
                            one.nearest()
                                    .get(random.nextInt(one.nearest().size()))
                                    .id());
                }
                steps++;
                assertThat(service.count()).as("seed %d", seed).isEqualTo(count - 1);
                assertThat(named("Changchun Engines").boothReferences()).hasSize(2);
            }
            for (var step = 0; step < steps; step++) {
                hall.open().undo();
            }
            assertThat(hall.state()).as("seed %d", seed).isEqualTo(before);
        }
    }
}
