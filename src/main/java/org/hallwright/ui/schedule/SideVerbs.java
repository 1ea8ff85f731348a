package org.hallwright.ui.schedule;

import org.hallwright.ui.schedule.clash.CheckRulesController;
import org.hallwright.ui.schedule.placing.ProposalController;

/// What the buttons beside the timeline bring to the front.
record SideVerbs(CheckRulesController rules, ProposalController proposal) implements ScheduleSideController.Verbs {
    @Override
    public void showRules() {
        rules.show();
    }

    @Override
    public void replan() {
        proposal.replan();
    }

    @Override
    public void placeAll() {
        proposal.placeAll();
    }
}
