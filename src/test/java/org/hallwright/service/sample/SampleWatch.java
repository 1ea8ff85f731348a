package org.hallwright.service.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;

/// The sample as states, built once for all tests that only look at it.
public final class SampleWatch {
    public static final List<SampleExhibition> DOCUMENTS = SamplePortfolio.build(SamplePortfolio.SEED);

    private SampleWatch() {}

    public static SampleExhibition document(String code) {
        return DOCUMENTS.stream()
                .filter(d -> d.id().equals(Facts.id(code)))
                .findFirst()
                .orElseThrow();
    }

    public static ExhibitionState state(String code) {
        return ExhibitionState.of(document(code).entries());
    }

    static Exhibition exhibition(String code) {
        return exhibitions().stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<Exhibition> exhibitions() {
        return DOCUMENTS.stream()
                .flatMap(d -> d.entries().stream())
                .filter(Exhibition.class::isInstance)
                .map(Exhibition.class::cast)
                .sorted(Comparator.comparing(Exhibition::code))
                .collect(Collectors.toList());
    }
}
