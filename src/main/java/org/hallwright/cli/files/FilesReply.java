package org.hallwright.cli.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.kit.Json;
import org.hallwright.cli.kit.Reply;
import org.hallwright.cli.kit.Session;
import org.hallwright.service.files.LeftOut;
import org.hallwright.service.files.Written;

/// How written files are answered.
public final class FilesReply {
    private FilesReply() {}

    public static Reply of(Session session, List<Written> files) {
        return Reply.done(
                Json.object("files", json(files)),
                files.stream().map(file -> line(session, file)).toList());
    }

    /// @param left what is in none of the files
    static Reply of(Session session, List<Written> files, List<LeftOut> left) {
        if (left.isEmpty()) {
            return of(session, files);
        }
        var lines = new ArrayList<String>();
        files.forEach(file -> lines.add(line(session, file)));
        left.forEach(each -> lines.add(session.text(each.key(), each.count())));
        var counts = left.stream()
                .map(each -> Json.object("what", each.word(), "count", each.count()))
                .toList();
        return Reply.done(Json.object("files", json(files), "leftOut", counts), lines);
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
