package org.hallwright.service.sample.roster;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.service.sample.names.Dice;

/// Assignments in their states, some that were declined before, and holds for names that are not in the roster.
final class Lettings {
    private static final List<String> DECLINED =
            List.of("Wants a corner booth 希望角位", "Too far from the entrance 离入口太远", "Larger booth needed 需要更大面积");
    private static final List<String> HELD_FOR = List.of(
            "Municipal commerce bureau 市商务局",
            "University joint stand 高校联合展位",
            "Overseas chamber of commerce 境外商会",
            "Returning exhibitor of the last edition 上届参展商",
            "Sponsor's second booth 赞助商备用展位");
    private static final List<String> COMMENTS = List.of(
            "Answer expected by telephone 等待电话答复",
            "Contract with the legal department 合同法务审核中",
            "Until the budget is approved 待预算批复");

    private Lettings() {}

    static List<Entry> of(String prefix, List<ExhibitorDraft> drafts, BoothDeal deal, Mix mix, Dice dice) {
        var entries = new ArrayList<Entry>();
        for (var draft : drafts) {
            for (var booth : draft.booths()) {
                entries.add(live(prefix, draft, booth, dice));
            }
        }
        var takers = drafts.stream().filter(d -> !d.booths().isEmpty()).toList();
        for (var i = 0; i < Math.min(8, deal.available().size() / 5); i++) {
            var booth = deal.available().get(i);
            var reason = dice.pick(DECLINED);
            entries.add(new Assignment(
                    Id.named(prefix + "/declined/" + booth.number()),
                    booth.id(),
                    dice.pick(takers).id(),
                    AssignmentState.DECLINED,
                    reason,
                    false));
        }
        for (var booth : deal.held()) {
            entries.add(new Hold(
                    Id.named(prefix + "/hold/" + booth.number()),
                    booth.id(),
                    dice.pick(HELD_FOR),
                    mix.opens().minusDays(dice.between(5, 40)),
                    dice.pick(COMMENTS)));
        }
        return entries;
    }

    private static Assignment live(String prefix, ExhibitorDraft draft, Booth booth, Dice dice) {
        var state = AssignmentState.valueOf(draft.progress().name());
        Id<Exhibitor> exhibitor = draft.id();
        var locked = state == AssignmentState.CONFIRMED && dice.chance(0.05);
        var reason = locked ? "Agreed in writing 书面确认" : "";
        return new Assignment(
                Id.named(prefix + "/assignment/" + booth.number()), booth.id(), exhibitor, state, reason, locked);
    }
}
