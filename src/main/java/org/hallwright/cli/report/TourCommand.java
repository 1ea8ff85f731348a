package org.hallwright.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.files.FilesReply;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.domain.figures.Definition;
import org.hallwright.service.CheckService;
import org.hallwright.service.FiguresService;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.PrintService;
import org.hallwright.service.files.Unwritable;
import org.hallwright.service.files.Written;
import org.hallwright.service.stores.SampleService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs the whole job on the sample where there is no display: fill, check, count, print, take pictures, sum up.
@Command(name = "tour")
public final class TourCommand extends Verb {
    private static final String SHOWN = "E3";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out-folder")
    private Path out = Path.of("");

    public TourCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        var store =
                session.namesStore() ? session.store() : out.resolve("store").resolve("sample");
        return session.withStoreAt(store, workspace -> {
            var summary = new LinkedHashMap<String, Object>();
            summary.put("store", store.toString());
            new SampleService(workspace).fill();
            summary.put("exhibitions", workspace.exhibitions().size());
            var open = workspace.open(SHOWN);
            summary.put("exhibition", open.exhibition().code());
            summary.put("checks", checks(open));
            summary.put("figures", figures(open));
            var papers = print(open);
            summary.put("papers", FilesReply.json(papers));
            summary.put("pictures", pictures(workspace, open));
            return Reply.done(summary, lines(papers, writeSummary(summary)));
        });
    }

    private static Map<String, ?> checks(OpenExhibition open) {
        var problems = new CheckService(open.today()).check(open.state(), CheckService.Scope.ALL);
        return Json.object("problems", problems.size(), "byRule", Problems.byRule(problems));
    }

    private Map<String, ?> figures(OpenExhibition open) {
        var figures = new FiguresService().figures(open.state(), Definition.UFI);
        return new FiguresReply(session).of(figures).result();
    }

    private List<Written> print(OpenExhibition open) {
        var options = ExportOptions.of(
                session.paperLanguage(), session.around().clock().instant());
        return new PrintService(open).print("everything", out.resolve("papers"), options);
    }

    private List<String> pictures(Workspace workspace, OpenExhibition open) {
        return session
                .around()
                .pictures()
                .take(workspace, open.id(), session.language(), out.resolve("pictures"))
                .stream()
                .map(Path::toString)
                .toList();
    }

    private Path writeSummary(Map<String, ?> summary) {
        var file = out.resolve("summary.json");
        try {
            Files.createDirectories(out);
            return Files.writeString(file, Json.write(summary));
        } catch (IOException e) {
            throw new Unwritable(file, e);
        }
    }

    private List<String> lines(List<Written> papers, Path summary) {
        var lines = new ArrayList<>(FilesReply.of(session, papers).lines());
        lines.add(session.text("cli.toured", summary));
        return lines;
    }
}
