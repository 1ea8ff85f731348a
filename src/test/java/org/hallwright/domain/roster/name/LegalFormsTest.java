package org.hallwright.domain.roster.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LegalFormsTest {
    private static final String[] WORDS =
            ("acme,anchor,co,coltd,company,ltd,limited,gmbh,ag,kg,kgaa,spa,sa,sas,se,s,r,o,d,sp,z,oo,"
                            + "joint,stock,public,private,sdn,bhd,ooo,oao,as,ab,x1,1,2co,cox")
                    .split(",");

    /// A letter beyond ASCII before the name has the whole of it read by patterns.
    @Test
    void wordsThatAreLookedUpAreThoseOfThePatterns() {
        var dice = new Random(3);
        for (var round = 0; round < 20_000; round++) {
            var words = new ArrayList<String>();
            for (var count = 1 + dice.nextInt(5); count > 0; count--) {
                words.add(WORDS[dice.nextInt(WORDS.length)]);
            }
            var name = String.join(" ", words);

            assertThat(("ж x " + LegalForms.without("x " + name).substring(1).strip()).strip())
                    .as(name)
                    .isEqualTo(LegalForms.without("ж x " + name));
        }
    }

    @Test
    void formsOfSeveralWordsGoFromTheEnd() {
        assertThat(LegalForms.without("acme sp z oo")).isEqualTo("acme");
        assertThat(LegalForms.without("acme joint stock company")).isEqualTo("acme");
        assertThat(LegalForms.without("stock acme")).isEqualTo("stock acme");
        assertThat(LegalForms.without("acme sdn bhd")).isEqualTo("acme");
        assertThat(LegalForms.without("too acme")).isEqualTo("acme");
        assertThat(LegalForms.without("")).isEmpty();
    }
}
