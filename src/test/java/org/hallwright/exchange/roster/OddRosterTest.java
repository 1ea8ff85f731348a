package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.roster.Rosters.only;
import static org.hallwright.exchange.roster.Rosters.read;
import static org.hallwright.exchange.roster.Rosters.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.TestFiles;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.exchange.table.TableWriter;
import org.junit.jupiter.api.Test;

/// Rosters as nobody should send them: read as far as they can be, and nothing of them lost.
class OddRosterTest {
    @Test
    void lineEndsOfAllSystemsMayStandInOneFile() {
        var preview = read("Company,City\r\nOne,Bonn\nTwo,Rome\rThree,Oslo\r\n");
        assertThat(preview.exhibitors()).extracting(e -> e.city().en()).containsExactly("Bonn", "Rome", "Oslo");
    }

    @Test
    void whatIsNoNumberIsKeptInItsOwnWordsAndTold() {
        var preview = read("Company,Area,Points\nAcme,NaN,#N/A\n");
        assertThat(rules(preview)).containsExactly("roster-words-unknown", "roster-words-unknown");
        assertThat(only(preview).custom())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Requested Area", "NaN", "Priority Points", "#N/A"));
        assertThat(only(preview).request().area()).isZero();
    }

    @Test
    void aCellOfAHundredThousandCharactersIsReadWhole() {
        var long1 = "x".repeat(100_000);
        assertThat(only(read("Company,Notes\nAcme," + long1 + "\n")).notes()).isEqualTo(long1);
    }

    @Test
    void aWorkbookWithMacrosIsReadAndItsMacrosAreNot() {
        var bytes = TableWriter.write(new Sheet("S", List.of("Company"), List.of(List.of("Acme"))), "xlsx");
        var preview =
                RosterImport.read(SourceFile.of("roster.xlsm", bytes), RosterOptions.FIND_OUT, ExhibitionState.EMPTY);
        assertThat(only(preview).name().en()).isEqualTo("Acme");
    }

    @Test
    void invisibleAndWideCharactersMakeNoSecondCompany() {
        var preview = read("Com\u200Bpany,Country\nAc\u200Bme\u00A0Tools,Germany\nＡｃｍｅ\u2009Ｔｏｏｌｓ,\n");
        assertThat(preview.exhibitors()).extracting(Exhibitor::country).containsExactly("DE");
        assertThat(preview.counts().merged()).isEqualTo(1);
    }

    @Test
    void recordsOfJsonReachTheirFieldsThroughObjectsAndLists() {
        var json = """
                [{"name":{"en":"Acme","zh":"顶峰"},"city":{"en":"Beijing","zh":"北京"},
                  "contacts":[{"name":"Ann","phone":"1"},{"name":"Bo","email":"b@x"}],
                  "request":{"area":36,"openSides":2},
                  "documents":[{"name":{"en":"Plan"},"deadline":"2026-05-01"},{"name":{"en":"Cover"}}],
                  "exhibits":[{"name":"Press","link":"https://a"}],"colour":{"main":"red"}}]""";
        var preview =
                RosterImport.read(TestFiles.text("roster.json", json), RosterOptions.FIND_OUT, ExhibitionState.EMPTY);
        var acme = only(preview);
        assertThat(acme.name()).isEqualTo(Name.of("Acme", "顶峰"));
        assertThat(acme.city()).isEqualTo(Name.of("Beijing", "北京"));
        assertThat(acme.contacts()).containsExactly(new Contact("Ann", "", "1", ""), new Contact("Bo", "", "", "b@x"));
        assertThat(acme.request().area()).isEqualTo(36);
        assertThat(acme.request().openSides()).isEqualTo(2);
        assertThat(acme.documents())
                .containsExactly(
                        new DocumentDue(Name.of("Plan", ""), LocalDate.of(2026, 5, 1), null),
                        new DocumentDue(Name.of("Cover", ""), null, null));
        assertThat(acme.exhibits()).extracting(e -> e.link()).containsExactly("https://a");
        assertThat(acme.custom()).containsExactly(Map.entry("colour.main", "red"));
        assertThat(rules(preview)).containsExactly("json-objects");
    }

    private static Exhibitor ofJson(String documents) {
        var json = "[{\"name\":\"Acme\",\"documents\":" + documents + "}]";
        return only(
                RosterImport.read(TestFiles.text("roster.json", json), RosterOptions.FIND_OUT, ExhibitionState.EMPTY));
    }

    @Test
    void theDayOnWhichADocumentIsDueIsNoNameOfIt() {
        var may = LocalDate.of(2026, 5, 1);
        assertThat(ofJson("""
                        [{"name":"Plan","due":"2026-05-01","received":"2026-04-03"},{"name":"Cover","due":null}]""").documents())
                .containsExactly(
                        new DocumentDue(Name.of("Plan", ""), may, LocalDate.of(2026, 4, 3)),
                        new DocumentDue(Name.of("Cover", ""), null, null));
        assertThat(ofJson("[{\"en\":\"Plan\",\"zh\":\"图纸\",\"due\":\"2026-05-01\"}]")
                        .documents())
                .containsExactly(new DocumentDue(Name.of("Plan", "图纸"), may, null));
        assertThat(ofJson("[{\"name\":\"Plan\",\"due\":null}]").documents())
                .containsExactly(new DocumentDue(Name.of("Plan", ""), null, null));
    }

    @Test
    void aColumnOfDocumentsDueMayStillNameThem() {
        assertThat(only(read("Company,Documents Due\nAcme,Plan; Cover\n")).documents())
                .extracting(document -> document.name().en())
                .containsExactly("Plan", "Cover");
        assertThat(only(read("Company,Documents,Documents Due\nAcme,Plan; Cover,; 2026-05-01\n"))
                        .documents())
                .containsExactly(
                        new DocumentDue(Name.of("Plan", ""), null, null),
                        new DocumentDue(Name.of("Cover", ""), LocalDate.of(2026, 5, 1), null));
    }
}
