package org.hallwright.ui.schedule.form.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitySearchTest {
    private static final Guest ZHAO = OpenProgramme.guest("Zhao");
    private static final Activity SIGNING =
            OpenProgramme.activity("Signing", "09:00", 60, A).withPeople(List.of(Participation.speaker(ZHAO.id())));
    private static final ExhibitionState STATE = ExhibitionState.of(List.of(A, B, ZHAO, SIGNING));

    @ParameterizedTest
    @ValueSource(strings = {"sign", "SIGNING", " Signing ", "活动", "Ｓｉｇｎ", "zhao", "先生", "room a", "A 厅", "ａ　厅"})
    void anActivityIsFoundByTitlePeopleAndRoomInBothLanguages(String typed) {
        assertThat(new ActivitySearch(typed).matches(SIGNING, STATE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room B", "forum", "signing zhao", "09:00"})
    void whatStandsNowhereFindsNothing(String typed) {
        assertThat(new ActivitySearch(typed).matches(SIGNING, STATE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　"})
    void anEmptySearchLetsEverythingThrough(String typed) {
        assertThat(new ActivitySearch(typed).isEmpty()).isTrue();
        assertThat(new ActivitySearch(typed).matches(SIGNING, STATE)).isTrue();
    }

    @Test
    void peopleAndRoomsThatAreGoneArePassedOver() {
        var bare = ExhibitionState.of(List.of(SIGNING));

        assertThat(new ActivitySearch("zhao").matches(SIGNING, bare)).isFalse();
        assertThat(new ActivitySearch("sign").matches(SIGNING, bare)).isTrue();
    }

    @Test
    void roomsStandInTheirOrderAndThenById() {
        var twin = Room.of(new Id<>("room-0"), Name.of("Twin", ""), null, 0, 1);

        assertThat(Rooms.leftToRight(ExhibitionState.of(List.of(C, B, twin, A))))
                .containsExactly(A, twin, B, C);
    }
}
