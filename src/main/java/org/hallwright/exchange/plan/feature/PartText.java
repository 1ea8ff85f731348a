package org.hallwright.exchange.plan.feature;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.TradeWords;

/// A booth that was merged into another as one word of a property, so that every format can carry it:
/// `id|number|former,former|kind|rectangle x y width depth rotation` or `…|polygon x y x y x y`.
public final class PartText {
    private PartText() {}

    static String of(Booth.Part part) {
        return String.join(
                "|",
                escaped(part.id().value()),
                escaped(part.number()),
                part.formerly().stream().map(PartText::escaped).collect(Collectors.joining(",")),
                TradeWords.code(part.kind()),
                shape(part.footprint()));
    }

    private static String shape(Footprint footprint) {
        return switch (footprint) {
            case Footprint.Rectangle r ->
                "rectangle "
                        + numbers(DoubleStream.of(r.corner().x(), r.corner().y(), r.width(), r.depth(), r.rotation()));
            case Footprint.Polygon p ->
                "polygon "
                        + numbers(p.outline().corners().stream().flatMapToDouble(c -> DoubleStream.of(c.x(), c.y())));
        };
    }

    private static String numbers(DoubleStream all) {
        return all.mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    /// @param point brings coordinates of the file to the floor
    /// @param length brings a length of the file to metres
    /// @throws IllegalArgumentException if it is no such word
    public static Booth.Part read(String word, Function<double[], Point> point, DoubleUnaryOperator length) {
        var fields = word.split("\\|", -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException("Not a part of a booth: " + word);
        }
        var former = fields[2].isEmpty() ? new String[0] : fields[2].split(",");
        return new Booth.Part(
                new Id<>(plain(fields[0])),
                plain(fields[1]),
                Arrays.stream(former).map(PartText::plain).toList(),
                footprint(fields[4].split(" "), point, length),
                TradeWords.parse(BoothKind.class, fields[3]).orElse(BoothKind.SHELL_SCHEME));
    }

    private static Footprint footprint(String[] words, Function<double[], Point> point, DoubleUnaryOperator length) {
        var n = Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        if (words[0].equals("rectangle") && n.length == 5) {
            var corner = point.apply(new double[] {n[0], n[1]});
            return new Footprint.Rectangle(corner, length.applyAsDouble(n[2]), length.applyAsDouble(n[3]), n[4]);
        }
        if (words[0].equals("polygon") && n.length >= 6 && n.length % 2 == 0) {
            List<Point> corners = IntStream.range(0, n.length / 2)
                    .mapToObj(i -> point.apply(new double[] {n[2 * i], n[2 * i + 1]}))
                    .toList();
            return new Footprint.Polygon(new Outline(corners));
        }
        throw new IllegalArgumentException("Not the floor of a part: " + String.join(" ", words));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
