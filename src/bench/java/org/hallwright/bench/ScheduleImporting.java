package org.hallwright.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import java.io.ByteArrayInputStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.schedule.ScheduleExport;
import org.hallwright.exchange.schedule.ScheduleImport;
import org.hallwright.i18n.Language;

/// Reading a schedule of 872 activities from frab XML into an empty exhibition, up to the state after its one change;
/// the real one of FOSDEM 2020 where it lies beside the project, else one as large. Then 10,000, and each format.
///
/// The baseline is the parser alone, run over the same bytes.
final class ScheduleImporting {
    private static final Path REAL = Path.of("../shared/data/schedules/fosdem-2020.pentabarf.xml");
    private static final int ROUNDS = 7;

    private ScheduleImporting() {}

    static Map<String, Object> run() {
        var real = Files.exists(REAL);
        var file = real ? SourceFile.read(REAL) : exported("xml", 872);
        var read = new int[1];
        var cold = Timing.cpuRounds(0, 1, () -> read[0] = imported(file));
        var times = Timing.cpuRounds(2, ROUNDS, () -> imported(file));
        var baseline = Timing.cpuRounds(2, ROUNDS, () -> parse(file));
        var figures = new LinkedHashMap<String, Object>(
                Timing.against(Timing.median(times), "the XML parser alone", Timing.median(baseline)));
        figures.put("p95_ms", Timing.rounded(Timing.percentile(times, 95)));
        figures.put("first_cpu_ms", Timing.rounded(cold[0]));
        figures.put("limit_ms", 1000);
        figures.put("activities", read[0]);
        figures.put("real", real);
        figures.put("counted", "CPU of the thread");
        for (var format : List.of("xml", "json", "ics", "csv", "xlsx")) {
            var large = exported(format, 10_000);
            figures.put(
                    "many_" + format + "_ms",
                    Timing.rounded(Timing.median(Timing.cpuRounds(1, 3, () -> imported(large)))));
        }
        return figures;
    }

    private static int imported(SourceFile file) {
        var show = Exhibition.titled("X", Name.of("X", ""), null, null);
        var state = ExhibitionState.of(List.of(show));
        return state.apply(ScheduleImport.read(file, show.id(), state).toChange()).count(Activity.class);
    }

    private static SourceFile exported(String format, int activities) {
        var state = LargeProgramme.of(activities);
        var show = state.all(Exhibition.class).iterator().next();
        return SourceFile.of(
                "large." + format, ScheduleExport.write(state, show.id(), format, Language.EN, Instant.EPOCH));
    }

    private static int parse(SourceFile file) {
        try {
            var reader = XMLInputFactory.newDefaultFactory()
                    .createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            var events = 0;
            while (reader.hasNext()) {
                events += reader.next();
            }
            return events;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
