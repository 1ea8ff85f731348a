package org.hallwright.service.stores;

import java.util.List;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.service.sample.SamplePortfolio;

/// Fills a store with the sample exhibitions, which are the same each time.
public final class SampleService {
    private final Workspace workspace;

    public SampleService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Adds the sample exhibitions that the store has not got yet; those that are there keep what was done to them.
    ///
    /// @return how many exhibitions were added
    /// @throws WrongRequest if one of the user's own has the code of one of them; then nothing is added
    public int fill() {
        return fill(Progress.unwatched());
    }

    /// The same; where it is stopped, the exhibitions added so far stay.
    public int fill(Progress progress) {
        return fill(SamplePortfolio.build(SamplePortfolio.SEED), progress);
    }

    int fill(List<SampleExhibition> samples, Progress progress) {
        var missing = samples.stream()
                .filter(sample -> workspace.portfolio().state(sample.id()).size() == 0)
                .toList();
        missing.forEach(this::refuseTakenCode);
        for (var i = 0; i < missing.size(); i++) {
            progress.at(i, missing.size());
            var sample = missing.get(i);
            workspace.add(sample.id(), sample.entries(), Label.of("change.sample"));
        }
        return (int) missing.stream()
                .filter(sample -> !sample.id().equals(Exhibition.PORTFOLIO))
                .count();
    }

    private void refuseTakenCode(SampleExhibition sample) {
        sample.entries().stream()
                .filter(Exhibition.class::isInstance)
                .map(Exhibition.class::cast)
                .flatMap(exhibition -> workspace.find(exhibition.code()).stream())
                .findAny()
                .ifPresent(taken -> {
                    throw new WrongRequest("stores.sample-code-taken", taken.code());
                });
    }
}
