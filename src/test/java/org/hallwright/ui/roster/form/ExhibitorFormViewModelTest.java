package org.hallwright.ui.roster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Language;
import org.hallwright.ui.roster.RosterDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitorFormViewModelTest {
    @TempDir
    private Path folder;

    private final RosterDrafts drafts = new RosterDrafts();
    private RosterDesk roster;
    private ExhibitorFormViewModel form;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        form = form();
        form.show(RosterDesk.STEEL.id());
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private ExhibitorFormViewModel form() {
        var desk = roster.desk(Language.EN);
        var made = new ExhibitorFormViewModel(desk, roster.service(), drafts);
        desk.listen(made::follow);
        return made;
    }

    @Test
    void showingSomeoneIsNoEdit() {
        assertThat(form.fields().nameZh.get()).isEqualTo("渤海钢铁");
        assertThat(form.dirtyProperty().get()).isFalse();
        assertThat(form.savableProperty().get()).isFalse();
    }

    @Test
    void anEditIsSavedInOneChangeAndUndoBringsTheOldFieldBack() {
        form.fields().nameEn.set("Bohai Special Steel");
        assertThat(form.dirtyProperty().get()).isTrue();

        form.save();
        assertThat(roster.now(RosterDesk.STEEL).name().en()).isEqualTo("Bohai Special Steel");
        assertThat(form.dirtyProperty().get()).isFalse();

        roster.hall().open().undo();
        assertThat(form.fields().nameEn.get()).isEqualTo("Bohai Steel");
    }

    @Test
    void revertTakesTheEditBack() {
        form.fields().website.set("x.example");
        form.revert();

        assertThat(form.fields().website.get()).isEmpty();
        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void withoutANameNothingIsSaved() {
        form.fields().nameEn.set(" ");
        form.fields().nameZh.set("");

        assertThat(form.nameMissingProperty().get()).isTrue();
        assertThat(form.savableProperty().get()).isFalse();
        form.save();
        assertThat(roster.now(RosterDesk.STEEL)).isEqualTo(RosterDesk.STEEL);
    }

    @Test
    void anAreaThatIsNoNumberIsMarkedAndNotSaved() {
        for (var wrong : List.of("many", "-3", "12 m2", "1e9")) {
            form.fields().area.set(wrong);
            assertThat(form.areaWrongProperty().get()).as(wrong).isTrue();
            assertThat(form.savableProperty().get()).isFalse();
        }
        form.fields().area.set("1,036.5");
        form.save();

        assertThat(roster.now(RosterDesk.STEEL).request().area()).isEqualTo(1036.5);
    }

    @Test
    void anAddressThatIsNoEmailIsNotSaved() {
        form.addContact();
        var contact = form.fields().contacts.getFirst();
        contact.nameProperty().set("Wang Wei");
        contact.emailProperty().set("wang.example.com");
        assertThat(form.savableProperty().get()).isFalse();

        contact.emailProperty().set("wang@example.com");
        form.save();
        assertThat(roster.now(RosterDesk.STEEL).contacts()).hasSize(1);
    }

    @Test
    void anEmptyContactIsNoContact() {
        form.addContact();

        assertThat(form.dirtyProperty().get()).isFalse();
    }

    @Test
    void whatIsNotSavedIsThereWhenTheUserComesBack() {
        form.fields().notes.set("Call in May");
        form.show(RosterDesk.TEA.id());
        assertThat(form.fields().notes.get()).isEmpty();
        assertThat(drafts.all()).hasSize(1);

        form.show(RosterDesk.STEEL.id());
        assertThat(form.fields().notes.get()).isEqualTo("Call in May");
        assertThat(form.dirtyProperty().get()).isTrue();
        form.save();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void aFormMadeAnewInTheOtherLanguageFindsTheDraft() {
        form.fields().notes.set("Call in May");
        form.keep();

        var anew = form();
        anew.show(RosterDesk.STEEL.id());

        assertThat(anew.fields().notes.get()).isEqualTo("Call in May");
    }

    @Test
    void whatOthersChangeComesInBesideTheEdit() {
        form.fields().website.set("bohai.example");
        roster.type(RosterDesk.STEEL, RosterField.CONTRACT, "signed");

        assertThat(form.fields().contract.get()).isEqualTo(ContractState.SIGNED);
        assertThat(form.fields().website.get()).isEqualTo("bohai.example");
        assertThat(form.dirtyProperty().get()).isTrue();
    }

    @Test
    void whatHappenedWhileTheFormWasHiddenIsCaughtUpWith() {
        var hidden = new ExhibitorFormViewModel(roster.desk(Language.EN), roster.service(), new RosterDrafts());
        hidden.show(RosterDesk.STEEL.id());
        roster.type(RosterDesk.STEEL, RosterField.PAYMENT, "paid");

        hidden.catchUp();

        assertThat(hidden.fields().payment.get()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void aNewExhibitorIsAddedWithItsNameOnly() {
        form.begin();
        assertThat(form.isFresh()).isTrue();
        assertThat(form.savableProperty().get()).isFalse();

        form.fields().nameZh.set("新公司");
        form.save();

        assertThat(form.isFresh()).isFalse();
        assertThat(roster.hall().state().all(Exhibitor.class))
                .extracting(e -> e.name().zh())
                .contains("新公司");
    }

    @Test
    void aNewExhibitorThatIsRevertedIsGone() {
        form.begin();
        form.fields().nameEn.set("Never");
        form.revert();

        assertThat(form.baseProperty().get()).isNull();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void deletingClosesTheFormAndSaysSo() {
        assertThat(form.confirmedBooths()).containsExactly("A1");
        form.delete();

        assertThat(form.baseProperty().get()).isNull();
        assertThat(roster.hall().state().find(RosterDesk.STEEL.id())).isEmpty();
        assertThat(roster.notices()).hasSize(1);
    }

    @Test
    void aBoothLeadsToThePlan() {
        var booth = form.booths().getFirst();
        assertThat(booth.number()).isEqualTo("A1");
        assertThat(booth.area()).isEqualTo(9);

        form.goTo(booth);

        assertThat(roster.journeys()).isEqualTo(List.of(new Id<>("booth-A1")));
    }

    @Test
    void hostsAreAllOthersThatExhibitAlone() {
        assertThat(form.hosts())
                .containsExactly(
                        Optional.empty(), Optional.of(RosterDesk.TEA.id()), Optional.of(RosterDesk.HANSE.id()));
        form.fields().kind.set(ExhibitorKind.CO_EXHIBITOR);
        form.fields().host.set(Optional.of(RosterDesk.HANSE.id()));
        form.save();

        assertThat(roster.now(RosterDesk.STEEL).host()).isEqualTo(RosterDesk.HANSE.id());
        form.show(null);
        form.show(RosterDesk.STEEL.id());
        assertThat(form.hostName(form.fields().host.get())).isEqualTo("Hanse Cranes");
    }

    @Test
    void countriesAndProvincesStandInTheOrderOfTheLanguage() {
        var chinese = new ExhibitorFormViewModel(roster.desk(Language.ZH), roster.service(), drafts);

        assertThat(form.provinces()).startsWith("", "34", "11");
        assertThat(chinese.provinces()).hasSize(35).startsWith("", "34", "82", "11", "50");
        assertThat(form.countries()).hasSizeGreaterThan(240).contains("CN", "MN");
    }
}
