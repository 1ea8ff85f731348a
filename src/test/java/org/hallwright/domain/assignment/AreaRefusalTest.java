package org.hallwright.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaRefusalTest {
    private static final Id<Section> SECTION = new Id<>("s");
    private static final Id<ThemedArea> AREA = new Id<>("a");
    private static final Booth BOOTH = Booth.shell(new Id<>("b"), new Id<>("h"), "A1", Footprint.rectangle(0, 0, 3, 3))
            .withArea(AREA);

    private static ExhibitionState state(Admission section, Admission area, Category... categories) {
        var entries = new java.util.ArrayList<org.hallwright.domain.change.Entry>(List.of(categories));
        entries.add(BOOTH);
        entries.add(new Section(SECTION, "S", Name.of("Abroad", "境外"), "", section, 0));
        entries.add(new ThemedArea(AREA, SECTION, "T", Name.of("Crafts", "工艺"), "", area, 0));
        return ExhibitionState.of(entries);
    }

    private static Exhibitor from(String country, String province, String... categories) {
        return Exhibitor.named(new Id<>("x"), Name.of("Maker", "制造"))
                .edit()
                .country(country)
                .province(province)
                .categories(List.of(categories))
                .build();
    }

    private static Admission places(List<String> countries, List<String> provinces) {
        return new Admission(List.of(), countries, provinces, false);
    }

    private static Optional<AreaRefusal> refusal(Admission section, Admission area, Exhibitor exhibitor) {
        return AreaRefusal.of(state(section, area), BOOTH, exhibitor);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MN, -, MN, '', true",
                "MN, -, CN, 22, false",
                "MN, -, '', '', false",
                "-, 22, CN, 22, true",
                "-, 22, '', 22, true",
                "-, 22, CN, 23, false",
                "-, 22, MN, '', false",
                "CN, 22, CN, 22, true",
                "CN, 22, CN, 21, false",
                "CN, 22, CN, '', false",
                "MN, 11, MN, '', true",
                "MN, 11, CN, 11, true",
                "MN, 11, CN, 15, false",
                "CN, -, CN, 15, true"
            })
    void countriesAndProvincesTogetherSayWhereFrom(
            String country, String province, String itsCountry, String itsProvince, boolean admitted) {
        var admits = places(
                country == null ? List.of() : List.of(country), province == null ? List.of() : List.of(province));
        assertThat(refusal(Admission.ANYBODY, admits, from(itsCountry, itsProvince))
                        .isEmpty())
                .isEqualTo(admitted);
    }

    @Test
    void theReasonNamesAreaWhomItTakesAndWhereTheExhibitorIsFrom() {
        var why = refusal(Admission.ANYBODY, places(List.of("CN", "MN"), List.of("22")), from("CN", "15"))
                .orElseThrow();
        assertThat(why.reason().key()).isEqualTo("assignment.area-origin");
        assertThat(why.area().en()).isEqualTo("Crafts");
        assertThat(why.takes()).isEqualTo(Name.of("Mongolia, Jilin", "蒙古、吉林"));
        assertThat(why.exhibitor().zh()).isEqualTo("制造");
        assertThat(why.is()).isEqualTo(Name.of("Inner Mongolia", "内蒙古"));
        assertThat(refusal(Admission.ANYBODY, places(List.of("MN"), List.of()), from("", ""))
                        .orElseThrow()
                        .key())
                .isEqualTo("assignment.area-origin-unknown");
    }

    @Test
    void whatStandsInAnAreaIsAdmittedByItsSectionToo() {
        var foreign = new Admission(List.of(), List.of(), List.of(), true);
        assertThat(refusal(foreign, Admission.ANYBODY, from("MN", ""))).isEmpty();
        assertThat(refusal(foreign, Admission.ANYBODY, from("CN", "22")))
                .hasValueSatisfying(r -> assertThat(r.area().en()).isEqualTo("Abroad"));
        assertThat(refusal(foreign, places(List.of(), List.of("15")), from("CN", "22")))
                .hasValueSatisfying(r -> assertThat(r.area().en()).isEqualTo("Crafts"));
        assertThat(refusal(foreign, Admission.ANYBODY, from("", "")))
                .hasValueSatisfying(r -> assertThat(r.key()).isEqualTo("assignment.area-abroad-unknown"));
    }

    @Test
    void aCategoryAdmitsWhatIsBelowItAndARingOfThemEnds() {
        var food = new Category(new Id<>("1"), null, "F", Name.of("Food", "食品"));
        var tea = new Category(new Id<>("2"), food.id(), "F1", Name.of("Tea", "茶"));
        var ring = new Category(new Id<>("3"), new Id<>("4"), "R", Name.NONE);
        var round = new Category(new Id<>("4"), new Id<>("3"), "R1", Name.NONE);
        var admits = new Admission(List.of("F"), List.of(), List.of(), false);
        var state = state(Admission.ANYBODY, admits, food, tea, ring, round);

        assertThat(AreaRefusal.of(state, BOOTH, from("", "", "X", "F1"))).isEmpty();
        assertThat(AreaRefusal.of(state, BOOTH, from("", "", "R")))
                .hasValueSatisfying(r -> assertThat(r.takes().zh()).isEqualTo("食品"))
                .hasValueSatisfying(r -> assertThat(r.is().en()).isEqualTo("R"));
        assertThat(AreaRefusal.of(state, BOOTH, from("", "")))
                .hasValueSatisfying(r -> assertThat(r.key()).isEqualTo("assignment.area-category-unknown"));
    }

    @Test
    void whereNothingIsAskedForOrNoAreaIsAnybodyMayStand() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var exhibitor = from(random.nextBoolean() ? "CN" : "", random.nextBoolean() ? "22" : "");
            assertThat(refusal(Admission.ANYBODY, Admission.ANYBODY, exhibitor)).isEmpty();
            var narrow = new Admission(List.of("F"), List.of("MN"), List.of("15"), random.nextBoolean());
            assertThat(AreaRefusal.of(state(narrow, narrow), BOOTH.withArea(null), exhibitor))
                    .isEmpty();
            assertThat(refusal(narrow, Admission.ANYBODY, exhibitor).isPresent())
                    .isEqualTo(refusal(Admission.ANYBODY, narrow, exhibitor).isPresent());
        }
    }
}
