package org.hallwright.service.sample;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.YearTarget;

/// All documents of the sample: E1, E2, E3 and E5, the 270 exhibitions of E4, and the portfolio's own document.
public final class SamplePortfolio {
    /// The seed of the sample that users get.
    public static final long SEED = 2024;

    private SamplePortfolio() {}

    /// 275 documents: 274 exhibitions, and the portfolio's own first.
    public static List<SampleExhibition> build(long seed) {
        var documents = new ArrayList<SampleExhibition>();
        documents.add(portfolio());
        documents.add(new InnerMongoliaExpo(seed).build());
        documents.add(new TianjinQinghai(seed).build());
        documents.add(new NortheastAsiaExpo(seed).build());
        documents.addAll(new LiaoningYear(seed).build());
        documents.add(new NorthwardFair(seed).build());
        return documents;
    }

    private static SampleExhibition portfolio() {
        var target = new YearTarget(
                YearTarget.idOf(LiaoningYear.YEAR), LiaoningYear.YEAR, LiaoningYear.EXHIBITIONS, LiaoningYear.AREA);
        return new SampleExhibition(Exhibition.PORTFOLIO, List.of(target));
    }
}
