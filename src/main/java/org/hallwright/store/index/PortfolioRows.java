package org.hallwright.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.rows.Stored;

/// Gathers rows of all tables into a portfolio.
final class PortfolioRows {
    private final Map<Id<Exhibition>, List<Edit>> documents = new HashMap<>();

    void add(Stored stored) {
        documents.computeIfAbsent(stored.document(), d -> new ArrayList<>()).add(Edit.create(stored.entry()));
    }

    Portfolio portfolio() {
        var portfolio = Portfolio.EMPTY;
        for (var document : documents.entrySet()) {
            portfolio = portfolio.apply(
                    document.getKey(), new Change(Label.of("change.create"), document.getValue()));
        }
        return portfolio;
    }
}
