package org.hallwright.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameTest {
    @Test
    void aTextWithHanCharactersIsTheChineseName() {
        assertThat(Name.guess("长春会展中心 Changchun")).isEqualTo(new Name("", "长春会展中心 Changchun"));
        assertThat(Name.guess("Changchun")).isEqualTo(new Name("Changchun", ""));
    }

    @Test
    void aMissingNameIsReplacedByTheOther() {
        assertThat(Name.of("", "展馆").enFirst()).isEqualTo("展馆");
        assertThat(Name.of("Hall", "").zhFirst()).isEqualTo("Hall");
        assertThat(Name.of("Hall", "展馆").both()).isEqualTo("展馆 Hall");
        assertThat(Name.of("Hall", "").both()).isEqualTo("Hall");
    }

    @Test
    void theSameWordsGiveTheSameId() {
        assertThat(Id.named("E3/booth/A101")).isEqualTo(Id.named("E3/booth/A101"));
        assertThat(Id.named("E3/booth/A101")).isNotEqualTo(Id.named("E3/booth/A102"));
        assertThatThrownBy(() -> new Id<>(" ")).isInstanceOf(IllegalArgumentException.class);
    }

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
