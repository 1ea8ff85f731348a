package org.hallwright.service.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenProgramme;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.revisions.ReleaseService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestServiceTest {
    private static final Id<Activity> FORUM = new Id<>("forum");
    private static final Id<Delegation> TEAM = new Id<>("team");

    @TempDir
    Path folder;

    private OpenProgramme programme;
    private OpenExhibition open;
    private GuestService service;

    @BeforeEach
    void guestsOfOneForum() {
        var all = new ArrayList<Entry>();
        all.add(guest("a", "Li Wei", "李伟", "Port", 1, "first"));
        all.add(guest("b", "Wei Li", "", "Port of Tianjin", 0, "second"));
        all.add(guest("c", "Li Wei", "李伟", "Bank", 2, ""));
        all.add(guest("d", "Bat", "", "Ministry", 2, ""));
        all.add(new Delegation(TEAM, Name.of("Team", ""), "CN", new Id<>("b"), "", "", "", ""));
        var forum = Activity.titled(FORUM, Name.of("Forum", ""), ActivityKind.FORUM, null, List.of());
        all.add(forum.withPeople(List.of(
                        new Participation(new Id<>("b"), Role.SPEAKER, PresenceMode.LETTER),
                        new Participation(new Id<>("d"), Role.HOST, PresenceMode.IN_PERSON)))
                .withProgramme(forum.programme()
                        .edit()
                        .agenda(List.of(new AgendaItem(Name.of("Talk", ""), new Id<>("b"), 5)))
                        .build()));
        programme = OpenProgramme.in(folder).with(all);
        open = programme.open();
        service = new GuestService(open);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Guest guest(String id, String en, String zh, String organisation, int rank, String notes) {
        return new Guest(
                new Id<>(id),
                Name.of(en, zh),
                Name.of("Chair of " + organisation, ""),
                Name.of(organisation, ""),
                rank,
                "CN",
                Sector.OTHER,
                PresenceMode.IN_PERSON,
                null,
                notes,
                List.of());
    }

    private List<String> order() {
        return open.state().sorted(Guest.class, Protocol.ORDER).stream()
                .map(g -> g.id().value())
                .toList();
    }

    @Test
    void nearlyEqualPeopleAreOfferedAndNamesakesOfOtherHousesAreNot() {
        var pairs = pairs();
        assertThat(pairs).hasSize(1);
        assertThat(List.of(
                        pairs.getFirst().one().id().value(),
                        pairs.getFirst().other().id().value()))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(NearGuests.namesakes(open.state().all(Guest.class))).containsExactly(Name.of("Li Wei", "李伟"));
    }

    private List<NearGuests.Pair> pairs() {
        return NearGuests.among(open.state().sorted(Guest.class, Protocol.ORDER));
    }

    @Test
    void twoPeopleAreOfferedNoMoreUntilThatIsTakenBack() {
        service.sayDistinct(new Id<>("b"), new Id<>("a"));
        assertThat(pairs()).isEmpty();
        assertThat(open.log().getLast().label().key()).isEqualTo("change.say-two-people");
        var edits = programme.edits();
        service.sayDistinct(new Id<>("a"), new Id<>("b"));
        assertThat(programme.edits()).as("said already, from the other side").isEqualTo(edits);
        open.undo();
        assertThat(pairs()).hasSize(1);
        open.redo();
        assertThat(pairs()).isEmpty();
        assertThatThrownBy(() -> service.sayDistinct(new Id<>("a"), new Id<>("nobody")))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo("guests.gone"));
    }

    @Test
    void whoBecomesOneIsToldApartFromWhomeverEitherWasAndNeverFromHimself() {
        service.sayDistinct(new Id<>("a"), new Id<>("b"));
        service.sayDistinct(new Id<>("b"), new Id<>("d"));
        service.sayDistinct(new Id<>("c"), new Id<>("b"));
        service.sayDistinct(new Id<>("c"), new Id<>("a"));
        service.merge(new Id<>("a"), new Id<>("b"));
        assertThat(open.state().get(new Id<Guest>("a")).distinct()).containsExactly(new Id<>("d"));
        assertThat(open.state().get(new Id<Guest>("c")).distinct()).containsExactly(new Id<>("a"));
    }

    @Test
    void nobodyIsToldApartFromSomeoneDeleted() {
        service.sayDistinct(new Id<>("a"), new Id<>("b"));
        service.delete(List.of(new Id<>("b")));
        assertThat(open.state().get(new Id<Guest>("a")).distinct()).isEmpty();
        open.undo();
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aReleasedVersionStaysAsItWasWhenTwoBecomeOne() {
        var releases = new ReleaseService(open, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        programme.with(open.state()
                .get(FORUM)
                .at(OpenProgramme.activity("x", "09:00", 60).when(), List.of()));
        var frozen = releases.release("").frozen();
        var before = open.state().get(frozen);
        service.merge(new Id<>("a"), new Id<>("b"));
        assertThat(open.state().get(frozen)).isEqualTo(before);
    }

    @Test
    void mergingKeepsEverythingOfBoth() {
        var before = open.state().all(Guest.class);
        service.merge(new Id<>("a"), new Id<>("b"));
        var kept = open.state().get(new Id<Guest>("a"));
        assertThat(kept.notes()).contains("first", "second", "Port of Tianjin", "Chair of Port of Tianjin", "Wei Li");
        assertThat(kept.name()).isEqualTo(Name.of("Li Wei", "李伟"));
        assertThat(open.state().find(new Id<Guest>("b"))).isEmpty();
        var forum = open.state().get(FORUM);
        assertThat(forum.people().getFirst())
                .isEqualTo(new Participation(kept.id(), Role.SPEAKER, PresenceMode.LETTER));
        assertThat(forum.programme().agenda().getFirst().speaker()).isEqualTo(kept.id());
        assertThat(open.state().get(TEAM).head()).isEqualTo(kept.id());
        open.undo();
        assertThat(open.state().all(Guest.class)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(open.state().get(TEAM).head()).isEqualTo(new Id<>("b"));
    }

    @Test
    void theUserSetsTheOrderOfProtocol() {
        assertThat(order()).containsExactly("a", "d", "c", "b");
        service.step(List.of(new Id<>("b"), new Id<>("c")), false);
        assertThat(order()).containsExactly("a", "c", "b", "d");
        service.step(List.of(new Id<>("a")), true);
        assertThat(order()).containsExactly("c", "a", "b", "d");
        var edits = programme.edits();
        service.step(List.of(new Id<>("c")), false);
        assertThat(programme.edits()).isEqualTo(edits);
    }

    @Test
    void aDelegationWithoutANameIsRefused() {
        var nameless = new Delegation(TEAM, Name.NONE, "MN", null, "", "", "", "");
        var edits = programme.edits();
        assertThatThrownBy(() -> service.save(nameless))
                .isInstanceOfSatisfying(
                        WrongRequest.class, e -> assertThat(e.key()).isEqualTo("service.delegation-name-missing"));
        assertThat(programme.edits()).isEqualTo(edits);
    }

    @Test
    void aHeadBecomesAMemberAndADeletedDelegationLeavesItsMembers() {
        var team = open.state().get(TEAM);
        service.save(new Delegation(TEAM, team.name(), "MN", new Id<>("d"), "r", "i", "v", "h"));
        assertThat(open.state().get(new Id<Guest>("d")).delegation()).isEqualTo(TEAM);
        service.deleteDelegation(TEAM);
        assertThat(open.state().get(new Id<Guest>("d")).delegation()).isNull();
        assertThat(open.state().find(TEAM)).isEmpty();
    }

    @Test
    void aDeletedGuestTakesPartInNothing() {
        service.delete(List.of(new Id<>("b")));
        assertThat(open.state().get(FORUM).people()).hasSize(1);
        assertThat(open.state().get(TEAM).head()).isNull();
        open.undo();
        assertThat(open.state().get(FORUM).people()).hasSize(2);
    }
}
