package org.hallwright.cli.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Problems;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.cli.kit.Verb;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanLayer;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.files.ImportService;
import org.hallwright.service.files.UnderlayService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads halls, booths and other elements from a plan, or lays a picture of one under a hall.
@Command(name = "plan")
public final class ImportPlanCommand extends Verb {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Option(names = "--hall", paramLabel = "CODE", descriptionKey = "cli.option.hall")
    private String hall = "";

    @Option(names = "--unit", paramLabel = "auto|m|cm|mm|ft|in|METRES", descriptionKey = "cli.option.unit")
    private String unit = "auto";

    @Option(names = "--layer", paramLabel = "NAME=KIND", descriptionKey = "cli.option.layer")
    private Map<String, String> layers = new LinkedHashMap<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    private String sheet = "";

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.option.encoding")
    private String encoding = "";

    @Option(names = "--width", paramLabel = "METRES", descriptionKey = "cli.option.picture-width")
    private @Nullable Double width;

    @Option(names = "--page", paramLabel = "NUMBER", descriptionKey = "cli.option.picture-page")
    private @Nullable Integer page;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    public ImportPlanCommand(Session session) {
        super(session);
    }

    @Override
    protected Reply run() {
        if (UnderlayService.isPicture(file)) {
            return underlay();
        }
        if (width != null || page != null) {
            throw new WrongRequest("cli.no-picture", file.getFileName());
        }
        var options = new PlanOptions(hall, unit, new TableOptions(sheet, encoding, "", 0), layers);
        return session.withExhibition(open -> {
            var service = new ImportService(open);
            return reply(dryRun ? service.previewPlan(file, options) : service.importPlan(file, options));
        });
    }

    private Reply underlay() {
        if (!unit.equals("auto") || !layers.isEmpty() || !sheet.isEmpty() || !encoding.isEmpty()) {
            throw new WrongRequest("cli.only-a-picture", file.getFileName());
        }
        var wanted = new PictureIntake.Wanted(file, hall, width, page == null ? 1 : page, dryRun);
        return session.withExhibition(open -> new PictureIntake(session, open).take(wanted));
    }

    private Reply reply(PlanPreview read) {
        var result = Json.object(
                "halls", read.halls(),
                "booths", read.booths(),
                "unlabelled", read.unlabelled(),
                "duplicates", read.duplicates(),
                "elements", read.elements(),
                "unit", read.unit(),
                "unitAnswers", read.unitAnswers(),
                "layers", read.layers().stream().map(ImportPlanCommand::json).toList(),
                "notUnderstood",
                        read.notUnderstood().stream()
                                .map(ImportPlanCommand::json)
                                .toList(),
                "problems", Problems.ofFile(session, read.problems()));
        return Reply.done(result, lines(read)).exit(Problems.exit(read.problems()));
    }

    private static Map<String, ?> json(PlanLayer layer) {
        return Json.object(
                "name",
                layer.name(),
                "entities",
                layer.entities(),
                "becomes",
                layer.becomes().code(),
                "maybeBooths",
                layer.maybeBooths());
    }

    private static Map<String, ?> json(NotUnderstood left) {
        return Json.object("what", left.what(), "count", left.count(), "where", left.where());
    }

    private List<String> lines(PlanPreview read) {
        var lines = new ArrayList<>(Problems.lines(session, read.problems()));
        read.layers()
                .forEach(layer -> lines.add(session.text(
                        "cli.layer",
                        layer.name(),
                        layer.entities(),
                        layer.becomes().code())));
        read.notUnderstood()
                .forEach(
                        left -> lines.add(session.text("cli.not-understood", left.what(), left.count(), left.where())));
        lines.add(session.text("cli.imported-plan", read.halls(), read.booths(), read.unlabelled(), read.duplicates()));
        if (!read.unitAnswers().isEmpty()) {
            lines.add(session.text("cli.unit-answers", String.join(", ", read.unitAnswers())));
        }
        if (dryRun) {
            lines.add(session.text("cli.dry-run"));
        }
        return lines;
    }
}
