package org.hallwright.service.sample;

import java.util.ArrayList;
import java.util.List;

/// All documents of the sample: E1, E2, E3 and E5, the 270 exhibitions of E4, and the portfolio's own document.
public final class SamplePortfolio {
    /// The seed of the sample that users get.
    public static final long SEED = 2024;

    private SamplePortfolio() {}

    public static List<SampleExhibition> build(long seed) {
        var documents = new ArrayList<SampleExhibition>();
        documents.add(new NortheastAsiaExpo(seed).build());
        return documents;
    }
}
