package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPiecesTest {
    @Test
    void latinBreaksAtSpacesAndAfterHyphens() {
        assertThat(TextPieces.of("Sci-tech Innovation Pavilion"))
                .containsExactly("Sci-", "tech ", "Innovation ", "Pavilion");
    }

    @Test
    void chineseBreaksBetweenAnyTwoCharacters() {
        assertThat(TextPieces.of("东北亚")).containsExactly("东", "北", "亚");
    }

    @Test
    void chinesePunctuationNeverBeginsALineAndBracketsNeverEndOne() {
        assertThat(TextPieces.of("开幕式（视频），论坛。")).containsExactly("开", "幕", "式", "（视", "频），", "论", "坛。");
    }

    @Test
    void wordsOfBothScriptsStayWhole() {
        assertThat(TextPieces.of("第13届 Expo 展")).containsExactly("第", "13", "届 ", "Expo ", "展");
    }

    @Test
    void numbersWithCommasStayWhole() {
        assertThat(TextPieces.of("20,000 m²")).containsExactly("20,000 ", "m²");
    }
}
