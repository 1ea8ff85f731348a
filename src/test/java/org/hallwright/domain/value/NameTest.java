package org.hallwright.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {
    @Test
    void anArgumentKeepsBothLanguages() {
        var name = Name.of("Forum", "论坛");
        assertThat(Name.ofArgument(Name.argument(name))).isEqualTo(name);
    }

    @Test
    void aNameInOneLanguageIsAnArgumentAsItIs() {
        assertThat(Name.argument(Name.of("", "论坛"))).isEqualTo("论坛");
        assertThat(Name.argument(7)).isEqualTo("7");
        assertThat(Name.ofArgument("7").zh()).isEqualTo("7");
    }
}
