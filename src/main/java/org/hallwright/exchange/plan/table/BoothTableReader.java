package org.hallwright.exchange.plan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanSource;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;

/// Reads a table of booths: corner, width, depth and rotation, or an outline as well-known text, one booth a row.
public final class BoothTableReader {
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("number", List.of("number", "booth", "boothnumber", "boothno", "stand", "展位号", "展位", "编号")),
            Map.entry("hall", List.of("hall", "展馆", "馆号", "展厅")),
            Map.entry("x", List.of("xm", "x", "xmm", "xcm", "xft", "xin")),
            Map.entry("y", List.of("ym", "y", "ymm", "ycm", "yft", "yin")),
            Map.entry("width", List.of("widthm", "width", "widthmm", "widthcm", "widthft", "widthin", "宽", "宽度")),
            Map.entry("depth", List.of("depthm", "depth", "depthmm", "depthcm", "depthft", "depthin", "深", "深度", "进深")),
            Map.entry("rotation", List.of("rotationdeg", "rotation", "angle", "旋转")),
            Map.entry("wkt", List.of("wkt", "wktm", "wktmm", "wktcm", "wktft", "wktin", "geometry", "geom")),
            Map.entry("kind", List.of("kind", "boothkind", "boothtype", "展位类型")),
            Map.entry("opensides", List.of("opensides", "开口面", "开口")),
            Map.entry("area", List.of("themedarea", "主题展区")),
            Map.entry("formerly", List.of("formerly", "formernumbers", "原展位号")),
            Map.entry("height", List.of("heightm", "height", "heightmm", "heightcm", "heightft", "heightin", "搭建高度")),
            Map.entry("load", List.of("loadknm2", "load", "荷载")),
            Map.entry("notes", List.of("notes", "备注")));

    private static final UnaryOperator<String> HAN = header -> header.replaceAll("[^\\p{IsHan}]", "");

    private BoothTableReader() {}

    public static PlanSource read(SourceFile file, TableOptions options) {
        var table = TableReader.read(file, options);
        var columns = columns(table);
        var placed = columns.containsKey("x")
                && columns.containsKey("y")
                && columns.containsKey("width")
                && columns.containsKey("depth");
        if (!placed && !columns.containsKey("wkt")) {
            throw new UnreadableFile("exchange.no-booth-columns", file.name());
        }
        var tally = new NotUnderstood.Tally();
        var features = new ArrayList<PlanFeature>();
        for (var row : table.rows()) {
            var words = new HashMap<String, String>();
            columns.forEach((name, column) -> words.put(name, row.cell(column).strip()));
            var feature = feature(row.number(), words);
            if (feature.points().isEmpty()) {
                tally.add("row-without-place", words.getOrDefault("number", "") + " #" + row.number());
            } else {
                features.add(feature);
            }
        }
        return new PlanSource(features, tally.list(), unit(table, columns), false);
    }

    /// By the whole header, else by its Latin or its Chinese half.
    private static Map<String, Integer> columns(Table table) {
        var columns = new HashMap<String, Integer>();
        for (var part : List.<UnaryOperator<String>>of(UnaryOperator.identity(), BoothTableReader::latin, HAN)) {
            var keys = table.headers().stream()
                    .map(header -> PlanFeature.key(part.apply(header)))
                    .toList();
            COLUMNS.forEach((name, headers) -> {
                if (!columns.containsKey(name)) {
                    headers.stream()
                            .filter(keys::contains)
                            .findFirst()
                            .ifPresent(h -> columns.put(name, keys.indexOf(h)));
                }
            });
        }
        return columns;
    }

    private static String latin(String header) {
        return header.replaceAll("\\p{IsHan}", "").strip();
    }

    /// As the header of the width says it: `width_mm`.
    private static String unit(Table table, Map<String, Integer> columns) {
        var column = columns.getOrDefault("width", columns.get("wkt"));
        var header = column == null ? "" : latin(table.headers().get(column));
        var end = header.contains("_") ? header.substring(header.lastIndexOf('_') + 1) : "";
        return List.of("m", "mm", "cm", "ft", "in").contains(end) ? end : "";
    }

    private static PlanFeature feature(int row, Map<String, String> words) {
        var bare = new PlanFeature(row, ElementNames.BOOTH, words, PlanFeature.Shape.POLYGON, List.of());
        var x = bare.number("x", Double.NaN);
        var y = bare.number("y", Double.NaN);
        var width = bare.number("width", 0);
        var depth = bare.number("depth", 0);
        if (Double.isNaN(x) || Double.isNaN(y) || width <= 0 || depth <= 0) {
            return new PlanFeature(row, bare.element(), words, bare.shape(), Wkt.points(bare.word("wkt")));
        }
        var turn = Math.toRadians(bare.number("rotation", 0));
        var points = new ArrayList<double[]>();
        for (var corner : new double[][] {{0, 0}, {width, 0}, {width, depth}, {0, depth}}) {
            points.add(new double[] {
                x + corner[0] * Math.cos(turn) - corner[1] * Math.sin(turn),
                y + corner[0] * Math.sin(turn) + corner[1] * Math.cos(turn)
            });
        }
        words.put("corner", words.get("x") + ";" + words.get("y"));
        return new PlanFeature(row, bare.element(), words, bare.shape(), points);
    }
}
