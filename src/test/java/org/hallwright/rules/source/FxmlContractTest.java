package org.hallwright.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.rules.source.SourceTree.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FxmlContractTest {
    private static final String SOUND = """
            <VBox xmlns:fx="http://javafx.com/fxml/1" fx:controller="org.hallwright.rules.source.planted.HallController">
                <Label fx:id="number" text="%hall.title" visible="${controller.viewModel.ready}"/>
                <Button text="${controller.viewModel.ready}" onAction="#save"/>
                <fx:include fx:id="part" source="Part.fxml"/>
            </VBox>
            """;

    @TestFactory
    Stream<DynamicTest> eachViewKeepsItsContract() {
        var tree = SourceTree.ofProject();
        var contract = new FxmlContract(new MessageRules(tree).keysInBoth());
        return tree.main(".fxml")
                .map(view -> DynamicTest.dynamicTest(
                        view.name(), () -> assertThat(contract.broken(view)).isEmpty()));
    }

    @Test
    void aSoundViewIsLeftAlone() {
        assertThat(broken("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fx:id="number"       | fx:id="numbr"                   | fx:id numbr has no @FXML field
            fx:id="number"       | id="number"                     | @FXML field number has no fx:id
            %hall.title          | %hall.tittle                    | %hall.tittle is not a key of both languages
            %hall.title          | Hall                            | text="Hall" should be a key
            <Button              | <Button style="-fx-border: 1"   | style="-fx-border: 1" belongs into a style sheet
            #save                | #store                          | no handler #store
            viewModel.ready      | viewModel.steady                | no getter of steady in HallViewModel
            planted.HallContr    | planted.RoomContr               | no such controller
            planted.HallContr    | HallContr                       | should be org.hallwright.rules.source.planted.HallController
            </VBox>              | </HBox>                         | cannot be read
            """)
    void aBrokenContractIsCaught(String sound, String broken, String problem) {
        assertThat(broken(sound, broken)).anySatisfy(found -> assertThat(found).contains(problem));
    }

    private static List<String> broken(String sound, String replacement) {
        var path = Path.of("src/main/resources/org/hallwright/rules/source/planted/Hall.fxml");
        var view = new SourceFile(path, sound.isEmpty() ? SOUND : SOUND.replace(sound, replacement));
        return new FxmlContract(Set.of("hall.title")).broken(view);
    }
}
