package org.hallwright.ui.roster.references;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Booths that a reference may mean as buttons, the likest first, and room to type another number.
public final class CandidateLine extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextField other = new TextField();
    private Predicate<String> typed = number -> true;

    /// A booth that may be meant, as its button says it.
    ///
    /// @param words on its button
    /// @param hint what choosing it says
    public record Candidate(String words, String hint) {}

    /// @param prompt of the field for another number
    public CandidateLine(String prompt) {
        super(4);
        getStyleClass().add("candidates");
        other.setPromptText(prompt);
        other.setPrefColumnCount(6);
        other.setOnAction(e -> other.pseudoClassStateChanged(WRONG, !typed.test(other.getText())));
        other.textProperty().addListener((o, was, is) -> other.pseudoClassStateChanged(WRONG, false));
    }

    /// @param chosen hears the place of the candidate chosen
    /// @param number takes a number that was typed, and says whether there is one such booth
    public void show(List<Candidate> candidates, Consumer<Integer> chosen, Predicate<String> number) {
        typed = number;
        other.clear();
        getChildren().clear();
        for (var at = 0; at < candidates.size(); at++) {
            var place = at;
            var button = new Button(candidates.get(at).words());
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.getStyleClass().addAll("small", "candidate");
            button.setTooltip(new Tooltip(candidates.get(at).hint()));
            button.setOnAction(e -> chosen.accept(place));
            getChildren().add(button);
        }
        getChildren().add(other);
    }

    /// Puts the cursor where another number is typed.
    public void type() {
        other.requestFocus();
    }
}
