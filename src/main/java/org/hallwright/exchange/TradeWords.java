package org.hallwright.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsReason;

/// The constants of the model in the words that tables use: the first of each list is what we write, all are
/// understood.
public final class TradeWords {
    private static final Map<Enum<?>, List<String>> WORDS = Map.ofEntries(
            entry(BoothKind.SHELL_SCHEME, "shell scheme", "标准展位", "shell", "standard", "standard booth", "标摊", "标展"),
            entry(BoothKind.RAW_SPACE, "raw space", "光地", "raw", "space only", "特装", "空地"),
            entry(BoothKind.PACKAGE, "package", "套装展位", "package booth", "精装"),
            entry(BoothKind.SPECIAL_SHOW, "special show", "特别展示", "特展"),
            entry(BoothKind.NON_INVENTORY, "non-inventory", "非销售", "not for sale", "不对外销售"),
            entry(FirePoint.Kind.HYDRANT, "hydrant", "消火栓", "hydrants", "fire hydrant", "消防栓"),
            entry(FirePoint.Kind.EXTINGUISHER, "extinguisher", "灭火器", "extinguishers", "fire extinguisher"),
            entry(FirePoint.Kind.ALARM, "alarm", "报警按钮", "fire alarm", "call point", "手动报警按钮"),
            entry(FirePoint.Kind.SHUTTER, "shutter", "防火卷帘", "fire shutter", "fire shutters", "防火卷帘门", "卷帘"),
            entry(ExhibitorKind.EXHIBITOR, "exhibitor", "参展商", "main exhibitor", "main", "主展商"),
            entry(ExhibitorKind.CO_EXHIBITOR, "co-exhibitor", "联合参展商", "coexhibitor", "联合展商", "共同参展商"),
            entry(ExhibitorKind.REPRESENTED_COMPANY, "represented company", "被代理企业", "represented", "代理企业"),
            entry(ContractState.NONE, "none", "无"),
            entry(ContractState.SENT, "sent", "已寄出", "已发出"),
            entry(ContractState.SIGNED, "signed", "已签订", "已签"),
            entry(ContractState.CANCELLED, "cancelled", "已取消", "canceled"),
            entry(ExhibitForm.PHYSICAL, "physical", "实物", "goods", "实物展品"),
            entry(ExhibitForm.GRAPHIC, "graphic", "图文", "graphics", "图片"),
            entry(ExhibitForm.VIDEO, "video", "视频", "影像"),
            entry(ExhibitForm.DIGITAL_INTERACTIVE, "digital interactive", "数字互动", "interactive", "互动"),
            entry(ExhibitForm.LIVE_STREAM, "live stream", "直播", "livestream"),
            entry(PointsReason.YEAR_ATTENDED, "years attended", "参展年数"),
            entry(PointsReason.BOOTH, "booths", "展位数"),
            entry(PointsReason.AREA, "area", "面积"),
            entry(PointsReason.SPONSORSHIP, "sponsorship", "赞助"),
            entry(PointsReason.EARLY_CONTRACT, "early contract", "提前签约"),
            entry(PresenceMode.IN_PERSON, "in person", "现场", "现场出席", "onsite", "on site"),
            entry(PresenceMode.LIVE_LINK, "live link", "视频连线", "连线", "online", "线上"),
            entry(PresenceMode.RECORDED_VIDEO, "recorded video", "录制视频", "视频致辞", "video", "录像"),
            entry(PresenceMode.LETTER, "letter", "贺信", "书面致辞"),
            entry(Sector.GOVERNMENT, "government", "政府", "政界"),
            entry(Sector.ENTERPRISE, "enterprise", "企业", "business", "商界"),
            entry(Sector.SOCIAL, "social", "社会组织", "社会"),
            entry(Sector.ACADEMIC, "academic", "学术", "学界", "academia"),
            entry(Sector.MEDIA, "media", "媒体", "press"),
            entry(Sector.DIPLOMATIC, "diplomatic", "外交", "使领馆"),
            entry(Sector.OTHER, "other", "其他"),
            entry(ProjectState.PLANNED, "planned", "计划中", "拟签"),
            entry(ProjectState.AGREED, "agreed", "已商定"),
            entry(ProjectState.SIGNED, "signed", "已签约", "已签"),
            entry(ProjectState.WITHDRAWN, "withdrawn", "已撤回", "取消"),
            entry(PaymentState.UNPAID, "unpaid", "未付", "未缴费", "未付款"),
            entry(PaymentState.DEPOSIT, "deposit", "已付定金", "定金", "deposit paid"),
            entry(PaymentState.PAID, "paid", "已付清", "已付", "已缴费"));

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Map<Enum<?>, Set<String>> KEYS = WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    e -> e.getValue().stream().map(TradeWords::key).collect(Collectors.toUnmodifiableSet())));

    private TradeWords() {}

    private static Map.Entry<Enum<?>, List<String>> entry(Enum<?> constant, String... words) {
        return Map.entry(constant, List.of(words));
    }

    public static String english(Enum<?> constant) {
        return WORDS.containsKey(constant) ? WORDS.get(constant).getFirst() : code(constant);
    }

    public static String chinese(Enum<?> constant) {
        return WORDS.containsKey(constant) ? WORDS.get(constant).get(1) : code(constant);
    }

    /// The constant's name as files carry it, such as `raw-space`.
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that the words mean: its code or any of its words, whatever case, width and signs.
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String words) {
        var wanted = key(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (var constant : type.getEnumConstants()) {
            if (KEYS.getOrDefault(constant, Set.of()).contains(wanted)
                    || key(constant.name()).equals(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// What words are compared by: letters and digits alone, whatever their case and width.
    public static String key(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .transform(text -> SIGNS.matcher(text).replaceAll(""));
    }
}
