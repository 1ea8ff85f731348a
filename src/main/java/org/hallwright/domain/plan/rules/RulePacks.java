package org.hallwright.domain.plan.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The built-in rule packs, and which pack an exhibition is held to.
///
/// Each pack says every limit it stands for; where its own source is silent it carries the default pack's
/// limit, with that source.
public final class RulePacks {
    private static final String DEFAULT_SOURCE = "default";
    private static final String CHINA_PRACTICE = "china-practice";
    private static final String CHINA_HALL = "china-hall";
    private static final String IAEE = "iaee";
    private static final String US_PRACTICE = "us-practice";
    private static final String UK_EU_PRACTICE = "uk-eu-practice";

    public static final RulePack DEFAULT = builtIn(
            "default",
            Name.of("Default", "默认"),
            List.of(
                    metres("aisle-width", 3, DEFAULT_SOURCE),
                    metres("service-gap", 0.5, DEFAULT_SOURCE),
                    metres("entrance-strip", 4, DEFAULT_SOURCE),
                    metres("row-length", 30, DEFAULT_SOURCE),
                    metres("travel-distance", 61, DEFAULT_SOURCE),
                    metres("dead-end", 18, DEFAULT_SOURCE),
                    new Limit("booth-to-aisle-area", 2, "", DEFAULT_SOURCE, false),
                    new Limit("exit-width-per-person", 5, "mm", DEFAULT_SOURCE, false),
                    new Limit("area-per-person", 4, "m²", DEFAULT_SOURCE, false),
                    new Limit("keep-clear", 0, "m²", DEFAULT_SOURCE, false)));

    public static final RulePack CHINA = onDefault(
            "china",
            Name.of("China, common practice", "中国（通行做法）"),
            List.of(
                    metres("booth-width", 3, CHINA_PRACTICE),
                    metres("booth-depth", 3, CHINA_PRACTICE),
                    metres("height-shell", 2.5, CHINA_PRACTICE),
                    new Limit("raw-space-area", 36, "m²", CHINA_HALL, true),
                    new Limit("raw-space-area-outdoor", 100, "m²", CHINA_HALL, true),
                    confirmed("main-aisle-width", 6),
                    confirmed("aisle-width", 3),
                    confirmed("exit-clear", 1.4),
                    confirmed("fire-break-width", 12),
                    new Limit("fire-break-area", 10_000, "m²", CHINA_HALL, true),
                    new Limit("keep-clear", 0, "m²", CHINA_HALL, true)));

    public static final RulePack US = onDefault(
            "us",
            Name.of("United States", "美国"),
            List.of(
                    feet("booth-width", 10, US_PRACTICE),
                    feet("booth-depth", 10, US_PRACTICE),
                    feet("aisle-width", 10, US_PRACTICE),
                    feet("height-linear", 8, IAEE),
                    feet("height-linear-front", 4, IAEE),
                    new Limit("height-linear-back", 0.5, "", IAEE, false),
                    feet("height-perimeter", 12, IAEE),
                    new Limit("height-peninsula", Metres.round(16 * 0.3048), "m", IAEE, true),
                    new Limit("height-island", Metres.round(20 * 0.3048), "m", IAEE, true),
                    feet("dead-end", 20, US_PRACTICE)));

    public static final RulePack UK_EU = onDefault(
            "uk-eu",
            Name.of("United Kingdom and European Union", "英国和欧盟"),
            List.of(
                    new Limit("booth-area", 9, "m²", UK_EU_PRACTICE, false),
                    metres("height-shell", 2.5, UK_EU_PRACTICE),
                    new Limit("wall-on-aisle", 0.5, "", UK_EU_PRACTICE, false)));

    /// Those that every exhibition can choose.
    public static final List<RulePack> BUILT_IN = List.of(DEFAULT, CHINA, US, UK_EU);

    private RulePacks() {}

    /// The pack in force: the exhibition's own of the code that it names, else the built-in one, else the
    /// default pack.
    public static RulePack of(ExhibitionState state) {
        var code = state.all(Exhibition.class).stream()
                .map(Exhibition::rulePack)
                .findFirst()
                .orElse("");
        return find(state, code).orElse(DEFAULT);
    }

    /// The pack of that code, an exhibition's own before a built-in one.
    public static Optional<RulePack> find(ExhibitionState state, String code) {
        return Stream.concat(
                        state.all(RulePack.class).stream().sorted((a, b) -> a.id().compareTo(b.id())),
                        BUILT_IN.stream())
                .filter(pack -> pack.code().equals(code))
                .findFirst();
    }

    private static RulePack builtIn(String code, Name name, List<Limit> limits) {
        return new RulePack(Id.named("rule-pack/" + code), code, name, "", limits);
    }

    private static RulePack onDefault(String code, Name name, List<Limit> own) {
        var pack = builtIn(code, name, own);
        var silent = DEFAULT.limits().stream()
                .filter(limit -> pack.limit(limit.rule()).isEmpty());
        return builtIn(code, name, Stream.concat(own.stream(), silent).toList());
    }

    private static Limit metres(String rule, double value, String source) {
        return new Limit(rule, value, "m", source, false);
    }

    /// One hall's published rule, which another hall may not share.
    private static Limit confirmed(String rule, double metres) {
        return new Limit(rule, metres, "m", CHINA_HALL, true);
    }

    /// Rounded as the model rounds lengths, so that what is built to the foot keeps the limit.
    private static Limit feet(String rule, double feet, String source) {
        return metres(rule, Metres.round(feet * 0.3048), source);
    }
}
