package org.hallwright.ui.roster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.form.RosterDrafts.Draft;
import org.junit.jupiter.api.Test;

class RosterDraftsTest {
    private final RosterDrafts drafts = new RosterDrafts();

    @Test
    void whoListensHearsOfEachDraftUntilHeLetsGo() {
        var heard = new ArrayList<Integer>();
        var handle = drafts.listen(() -> heard.add(drafts.all().size()));

        drafts.keep(new Draft(RosterDesk.HANSE, RosterDesk.HANSE, false));
        drafts.drop(RosterDesk.HANSE.id());
        drafts.drop(RosterDesk.HANSE.id());
        handle.run();
        drafts.keep(new Draft(RosterDesk.HANSE, RosterDesk.HANSE, false));

        assertThat(heard).containsExactly(1, 0);
    }
}
