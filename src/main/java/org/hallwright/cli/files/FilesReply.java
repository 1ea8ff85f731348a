package org.hallwright.cli.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.service.files.Written;

/// How written files are answered.
public final class FilesReply {
    private FilesReply() {}

    public static Reply of(Session session, List<Written> files) {
        return Reply.done(
                Json.object("files", json(files)),
                files.stream().map(file -> line(session, file)).toList());
    }

    /// @param underlays how many pictures under the plan are in none of the files
    static Reply of(Session session, List<Written> files, int underlays) {
        if (underlays == 0) {
            return of(session, files);
        }
        var lines = new ArrayList<String>();
        files.forEach(file -> lines.add(line(session, file)));
        lines.add(session.text("plan-export.without-underlays", underlays));
        var left = Json.object("what", "underlay", "count", underlays);
        return Reply.done(Json.object("files", json(files), "leftOut", List.of(left)), lines);
    }

    public static List<? extends Map<String, ?>> json(List<Written> files) {
        return files.stream().map(FilesReply::json).toList();
    }

    private static Map<String, ?> json(Written file) {
        var object = Json.object("path", file.path().toString(), "bytes", file.bytes());
        if (file.pages() > 0) {
            object.put("pages", file.pages());
        }
        return object;
    }

    private static String line(Session session, Written file) {
        return file.pages() > 0
                ? session.text("cli.written-pages", file.path(), file.pages())
                : session.text("cli.written", file.path(), file.bytes());
    }
}
