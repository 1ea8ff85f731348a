package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ProvinceTest {
    @Test
    void thereAre34EachWithItsOwnCode() {
        assertThat(Province.all()).hasSize(34).extracting(Province::code).doesNotHaveDuplicates();
    }

    @Test
    void theTwoOfSimilarSoundAreToldApart() {
        assertThat(Province.nameOf("14")).isEqualTo(Name.of("Shanxi", "山西"));
        assertThat(Province.nameOf("61")).isEqualTo(Name.of("Shaanxi", "陕西"));
    }

    @Test
    void autonomousRegionsHaveTheirFullName() {
        assertThat(Province.of("15")).map(Province::full).contains("内蒙古自治区");
    }

    @Test
    void anUnknownCodeStandsForItself() {
        assertThat(Province.nameOf("99")).isEqualTo(Name.of("99", "99"));
    }
}
