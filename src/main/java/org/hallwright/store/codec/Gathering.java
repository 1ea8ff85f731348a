package org.hallwright.store.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;

/// Puts entries that were read one by one back together into a portfolio.
public final class Gathering {
    private final Map<Id<Exhibition>, List<Edit>> documents = new HashMap<>();

    public void add(Id<Exhibition> document, Entry entry) {
        documents.computeIfAbsent(document, d -> new ArrayList<>()).add(Edit.create(entry));
    }

    public Portfolio portfolio() {
        var portfolio = Portfolio.EMPTY;
        for (var document : documents.entrySet()) {
            portfolio = portfolio.apply(document.getKey(), new Change(Label.of("change.create"), document.getValue()));
        }
        return portfolio;
    }
}
