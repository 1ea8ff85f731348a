package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

/// What holds of the whole sample.
class SamplePortfolioTest {
    private static final Set<String> MAY_BE_UNNAMED =
            Set.of("Programme.subtitle", "Programme.summary", "Exhibitor.description");

    @Test
    void thereAre274ExhibitionsAndThePortfolio() {
        assertThat(SampleWatch.DOCUMENTS).hasSize(275);
        assertThat(SampleWatch.exhibitions()).hasSize(274).allMatch(Exhibition::sample);
        assertThat(SampleWatch.exhibitions().stream().map(Exhibition::code))
                .doesNotHaveDuplicates()
                .contains("E1", "E2", "E3", "E5", "E4-001", "E4-270");
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        assertThat(SamplePortfolio.build(SamplePortfolio.SEED)).isEqualTo(SampleWatch.DOCUMENTS);
    }

    @Test
    void otherSeedsGiveOtherNamesOnTheSamePlan() {
        var other = SamplePortfolio.build(7);
        assertThat(other).isNotEqualTo(SampleWatch.DOCUMENTS).hasSize(275);
        for (var seed = 1; seed <= 10; seed++) {
            assertThat(SamplePortfolio.build(seed)).hasSize(275);
        }
    }

    @Test
    void anIdIsUsedOnceInADocument() {
        for (var document : SampleWatch.DOCUMENTS) {
            assertThat(document.entries().stream().map(Entry::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyReferenceLeadsToAnEntryOfTheSameDocument() {
        for (var document : SampleWatch.DOCUMENTS) {
            var known = document.entries().stream().map(e -> (Object) e.id()).collect(Collectors.toSet());
            for (var entry : document.entries()) {
                var used = new ArrayList<>();
                walk(entry, "", (path, value) -> {
                    if (value instanceof Id<?>) {
                        used.add(value);
                    }
                });
                assertThat(known).as(entry.toString()).containsAll(used);
            }
        }
    }

    @Test
    void everyNameIsThereInBothLanguages() {
        for (var document : SampleWatch.DOCUMENTS) {
            for (var entry : document.entries()) {
                walk(entry, "", (path, value) -> {
                    if (value instanceof Name name && !(MAY_BE_UNNAMED.contains(path) && name.isEmpty())) {
                        assertThat(name.en()).as(path + " " + entry).isNotEmpty();
                        assertThat(name.zh()).as(path + " " + entry).isNotEmpty();
                        assertThat(name.en()).as(path).doesNotContainPattern("\\p{IsHan}");
                    }
                });
            }
        }
    }

    @Test
    void namesAreUniqueWithinAnExhibition() {
        for (var code : List.of("E1", "E2", "E3", "E5")) {
            var state = SampleWatch.state(code);
            assertUnique(
                    state.all(Exhibitor.class).stream().map(Exhibitor::name).toList());
            assertUnique(state.all(Guest.class).stream().map(Guest::name).toList());
            assertUnique(state.all(Project.class).stream().map(Project::name).toList());
            assertUnique(state.all(Activity.class).stream().map(Activity::title).toList());
        }
    }

    private static void assertUnique(List<Name> names) {
        assertThat(names.stream().map(Name::en)).doesNotHaveDuplicates();
        assertThat(names.stream().map(Name::zh)).doesNotHaveDuplicates();
    }

    @Test
    void signsStayShort() {
        for (var code : List.of("E1", "E2", "E3")) {
            for (var exhibitor : SampleWatch.state(code).all(Exhibitor.class)) {
                assertThat(exhibitor.signName().en()).hasSizeLessThanOrEqualTo(32);
                assertThat(exhibitor.signName().zh()).hasSizeLessThanOrEqualTo(12);
            }
        }
    }

    /// Told each value inside a record, with the record's class and the component's name.
    private interface Visitor {
        void visit(String path, Object value);
    }

    private static void walk(Object value, String path, Visitor visitor) {
        switch (value) {
            case null -> {}
            case Id<?> id -> visitor.visit(path, id);
            case Name name -> visitor.visit(path, name);
            case Collection<?> many -> many.forEach(one -> walk(one, path, visitor));
            case Map<?, ?> map -> new HashSet<>(map.values()).forEach(one -> walk(one, path, visitor));
            case Record fields -> walkFields(fields, visitor);
            default -> {}
        }
    }

    private static void walkFields(Record fields, Visitor visitor) {
        for (var component : fields.getClass().getRecordComponents()) {
            try {
                var path = fields.getClass().getSimpleName() + "." + component.getName();
                walk(component.getAccessor().invoke(fields), path, visitor);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
    }
}
