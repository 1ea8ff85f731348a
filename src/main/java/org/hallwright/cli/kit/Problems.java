package org.hallwright.cli.kit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;

/// How problems are answered, those of checks with their limits, those of files with their rows.
public final class Problems {
    private static final String SOURCE = "problem-source.";

    private Problems() {}

    public static List<? extends Map<String, ?>> ofCheck(Session session, List<Problem> problems) {
        return problems.stream().map(p -> ofCheck(session, p)).toList();
    }

    private static Map<String, ?> ofCheck(Session session, Problem problem) {
        return Json.object(
                "severity", Json.word(problem.severity()),
                "rule", problem.rule(),
                "text", session.messages().text(problem),
                "where", where(problem),
                "limit", problem.limit(),
                "measured", problem.measured(),
                "source", source(session, problem));
    }

    private static Map<String, ?> where(Problem problem) {
        var where = Json.object(
                "entries",
                problem.where().entries().stream().map(Id::value).toList(),
                "words",
                problem.where().words());
        if (problem.where().row() > 0) {
            where.put("row", problem.where().row());
        }
        return where;
    }

    private static String source(Session session, Problem problem) {
        var key = SOURCE + problem.source();
        return session.messages().bundle().containsKey(key) ? session.text(key) : problem.source();
    }

    public static List<? extends Map<String, ?>> ofFile(Session session, List<Problem> problems) {
        return problems.stream().map(p -> ofFile(session, p)).toList();
    }

    private static Map<String, ?> ofFile(Session session, Problem problem) {
        return Json.object(
                "row", problem.where().row(),
                "severity", Json.word(problem.severity()),
                "key", problem.rule(),
                "text", session.messages().text(problem));
    }

    /// One line a problem, its severity first.
    public static List<String> lines(Session session, List<Problem> problems) {
        return problems.stream()
                .map(p -> "%s  %s  %s"
                        .formatted(
                                session.messages().text("severity", p.severity()),
                                p.rule(),
                                session.messages().text(p)))
                .toList();
    }

    public static Map<String, Integer> byRule(List<Problem> problems) {
        var counts = new TreeMap<String, Integer>();
        problems.forEach(p -> counts.merge(p.rule(), 1, Integer::sum));
        return counts;
    }

    public static int exit(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.BLOCKER) ? Reply.WITH_BLOCKERS : Reply.DONE;
    }
}
