package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.roster.Rosters.acme;
import static org.hallwright.exchange.roster.Rosters.acmeWith;
import static org.hallwright.exchange.roster.Rosters.only;
import static org.hallwright.exchange.roster.Rosters.read;
import static org.hallwright.exchange.roster.Rosters.rules;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the cells of each column of a roster may look like.
class RosterFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "36, 36",
        "36.5, 36.5",
        "36㎡, 36",
        "36 m2, 36",
        "36 m², 36",
        "36sqm, 36",
        "36 SQM, 36",
        "36 sq m, 36",
        "36 sq. m, 36",
        "36平方米, 36",
        "36 平米, 36",
        "36平, 36",
        "'1,200', 1200",
        "'1,200.5 m2', 1200.5",
        "'36,5', 36.5",
        "'36,25 m²', 36.25",
        "100 sq ft, 9.29",
        "100 sq. ft, 9.29",
        "100ft2, 9.29",
        "100 FT², 9.29",
        "100平方英尺, 9.29",
        "0, 0"
    })
    void anAreaIsReadInSquareMetresOrFeet(String cell, double squareMetres) {
        var exhibitor = acmeWith("Area", cell);
        assertThat(exhibitor.request().area()).isEqualTo(squareMetres);
        assertThat(exhibitor.custom()).containsOnlyKeys("Booth Note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 x 3", "large", "-9", "1.2.3", "1,2,3", "12345678901", "9 acres", ".", "36 m3"})
    void anAreaThatIsNoneIsKeptInWordsAndReported(String cell) {
        var preview = acme("Area", cell, ExhibitionState.EMPTY);
        assertThat(only(preview).request().area()).isZero();
        assertThat(only(preview).custom()).containsEntry("Requested Area", cell);
        assertThat(rules(preview)).containsExactly("roster-words-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "shell scheme, SHELL_SCHEME",
        "标准展位, SHELL_SCHEME",
        "标摊, SHELL_SCHEME",
        "Raw Space, RAW_SPACE",
        "特装, RAW_SPACE",
        "space only, RAW_SPACE",
        "package, PACKAGE",
        "特展, SPECIAL_SHOW",
        "not for sale, NON_INVENTORY"
    })
    void aBoothKindIsReadInTheTradesWords(String cell, BoothKind kind) {
        assertThat(acmeWith("Booth Type", cell).request().kind()).isEqualTo(kind);
        assertThat(acmeWith("展位类型", cell).request().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 4", "2.0, 2", "5, 0", "-1, 0", "two, 0", "1.5, 0"})
    void openSidesAreNoneToFour(String cell, int sides) {
        assertThat(acmeWith("Open Sides", cell).request().openSides()).isEqualTo(sides);
    }

    @ParameterizedTest
    @CsvSource({"signed, SIGNED", "已签, SIGNED", "SENT, SENT", "canceled, CANCELLED", "none, NONE"})
    void aContractHasItsState(String cell, ContractState state) {
        assertThat(acmeWith("Contract Status", cell).contract()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"paid, PAID", "已付清, PAID", "定金, DEPOSIT", "deposit, DEPOSIT", "unpaid, UNPAID"})
    void aPaymentHasItsState(String cell, PaymentState state) {
        assertThat(acmeWith("付款状态", cell).payment()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"exhibitor, EXHIBITOR", "主展商, EXHIBITOR", "联合展商, CO_EXHIBITOR", "代理企业, REPRESENTED_COMPANY"})
    void anExhibitorHasItsKind(String cell, ExhibitorKind kind) {
        assertThat(acmeWith("参展类型", cell).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Exhibitor Type", "Contract", "Payment", "Booth Type", "Country", "Open Sides", "Priority Points"
            })
    void wordsThatAFieldDoesNotKnowAreNeitherLostNorGuessed(String header) {
        var preview = acme(header, "beg your pardon", ExhibitionState.EMPTY);
        assertThat(rules(preview)).containsExactly("roster-words-unknown");
        assertThat(only(preview).custom()).containsValue("beg your pardon").hasSize(2);
        var state = ExhibitionState.EMPTY.apply(preview.toChange());
        var again = acme(header, "beg your pardon", state);
        assertThat(again.toChange().isEmpty()).isTrue();
    }

    @Test
    void aStateOutsideChinaIsNoProblem() {
        var preview = read("Company,Country,State\nAcme,USA,California\n");
        assertThat(preview.problems()).isEmpty();
        assertThat(only(preview).province()).isEmpty();
        assertThat(only(preview).custom()).isEqualTo(Map.of("Province", "California"));
    }

    @Test
    void severalContactsStandInOneRow() {
        var csv = "Company,Contact,Job Title,Phone,Email\nAcme,王芳；Li Na,经理,+86 138;+86 139;+86 140,a@x.cn\n";
        assertThat(only(read(csv)).contacts())
                .containsExactly(
                        new Contact("王芳", "经理", "+86 138", "a@x.cn"),
                        new Contact("Li Na", "", "+86 139", ""),
                        new Contact("", "", "+86 140", ""));
    }

    @Test
    void categoriesAreToldApartOnceEach() {
        assertThat(acmeWith("Category", "Crafts; 工艺；Crafts ;; Food\nTea").categories())
                .isEqualTo(List.of("Crafts", "工艺", "Food", "Tea"));
        assertThat(acmeWith("Category", "Food, Tea and Wine").categories()).containsExactly("Food, Tea and Wine");
    }

    @Test
    void pointsBecomeALineOfTheLedger() {
        var exhibitor = acmeWith("积分", "120");
        assertThat(exhibitor.priorityPoints()).isEqualTo(120);
        assertThat(exhibitor.points()).hasSize(1);
    }

    @Test
    void namesOfEitherLanguageFindTheirPlace() {
        var csv = "企业名称,英文名称,楣板,城市,公司简介\n沈阳机床,Shenyang Machine Tool,SYMT,Shenyang,数控机床\n";
        var exhibitor = only(read(csv));
        assertThat(exhibitor.name()).isEqualTo(Name.of("Shenyang Machine Tool", "沈阳机床"));
        assertThat(exhibitor.fascia()).isEqualTo(Name.of("SYMT", ""));
        assertThat(exhibitor.signName()).isEqualTo(Name.of("SYMT", ""));
        assertThat(exhibitor.city()).isEqualTo(Name.of("Shenyang", ""));
        assertThat(exhibitor.description()).isEqualTo(Name.of("", "数控机床"));
    }

    @Test
    void aColumnInOneLanguageOnlyIsTakenAtItsWord() {
        var exhibitor = only(read("英文名称,中文名称,City (Chinese)\n华为 Huawei,华为,Shenzhen\n"));
        assertThat(exhibitor.name()).isEqualTo(Name.of("华为 Huawei", "华为"));
        assertThat(exhibitor.city()).isEqualTo(Name.of("", "Shenzhen"));
    }

    @Test
    void theHallOfARosterIsKeptBesideItsBooth() {
        var exhibitor = only(read("Company,Hall,Booth,Colour\nAcme,N1,A5,red\n"));
        assertThat(exhibitor.boothReferences()).containsExactly("A5");
        assertThat(exhibitor.custom()).isEqualTo(Map.of("Hall", "N1", "Colour", "red"));
    }

    @Test
    void aCellOfManyLinesStaysAsItIs() {
        assertThat(acmeWith("Notes", "one\ntwo, \"three\"\n\nfour").notes()).isEqualTo("one\ntwo, \"three\"\n\nfour");
    }
}
