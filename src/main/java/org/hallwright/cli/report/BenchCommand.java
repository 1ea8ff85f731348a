package org.hallwright.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.cli.kit.Benchmark;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.service.WrongRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Measures one thing, or all of them, against its baseline in the same run.
@Command(name = "bench")
public final class BenchCommand extends Verb {
    private static final String ALL = "all";

    @Parameters(paramLabel = "NAME|all", descriptionKey = "cli.option.bench")
    private String name = ALL;

    public BenchCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var result = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        for (var benchmark : chosen()) {
            var figures = benchmark.run().get();
            result.put(benchmark.name(), figures);
            lines.add(benchmark.name());
            figures.forEach((figure, value) -> lines.add("  %-28s %s".formatted(figure, value)));
        }
        return Reply.done(result, lines);
    }

    private List<Benchmark> chosen() {
        var known = session.around().benchmarks();
        var chosen = known.stream()
                .filter(b -> name.equals(ALL) || b.name().equals(name))
                .toList();
        if (chosen.isEmpty()) {
            var names = known.stream().map(Benchmark::name).collect(Collectors.joining(", "));
            throw new WrongRequest("cli.unknown-bench", name, names);
        }
        return chosen;
    }
}
