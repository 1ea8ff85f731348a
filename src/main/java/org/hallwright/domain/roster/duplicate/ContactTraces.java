package org.hallwright.domain.roster.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hallwright.domain.roster.Exhibitor;

/// Websites, addresses and numbers by which exhibitors can be reached.
///
/// What more than a few have in common is an agency's, a host's or a mail provider's, and says nothing.
final class ContactTraces {
    private static final int COMMON_FROM = 6;
    private static final int PHONE_LEAST = 7;
    private static final int PHONE_END = 8;
    private static final Pattern HOST = Pattern.compile("^(?:[a-z]+://)?(?:www\\.)?([^/?#:\\s]+)");
    private static final Set<String> MAIL_PROVIDERS = Set.of(
            "qq.com 163.com 126.com sina.com sina.cn sohu.com foxmail.com yeah.net 139.com 189.cn aliyun.com gmail.com hotmail.com"
                    .split(" "));

    /// Something to be reached by; the kind keeps numbers and hosts apart.
    record Trace(Evidence kind, String text) {}

    private final Map<Trace, List<Integer>> holders = new HashMap<>();
    private final List<Set<Trace>> traces = new ArrayList<>();

    ContactTraces(List<Exhibitor> exhibitors) {
        for (var exhibitor : exhibitors) {
            var mine = of(exhibitor);
            for (var trace : mine) {
                holders.computeIfAbsent(trace, t -> new ArrayList<>()).add(traces.size());
            }
            traces.add(mine);
        }
        holders.values().removeIf(who -> who.size() < 2 || who.size() >= COMMON_FROM);
    }

    private static Set<Trace> of(Exhibitor exhibitor) {
        var traces = new HashSet<Trace>();
        website(exhibitor.website(), traces);
        for (var contact : exhibitor.contacts()) {
            var email = contact.email().toLowerCase(Locale.ROOT);
            var at = email.indexOf('@');
            if (at > 0) {
                traces.add(new Trace(Evidence.SAME_EMAIL, email));
                website(email.substring(at + 1), traces);
            }
            var digits = contact.phone().replaceAll("\\D", "");
            if (digits.length() >= PHONE_LEAST) {
                var end = digits.substring(Math.max(0, digits.length() - PHONE_END));
                traces.add(new Trace(Evidence.SAME_PHONE, end));
            }
        }
        return traces;
    }

    private static void website(String text, Set<Trace> traces) {
        var matcher = HOST.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (matcher.find() && matcher.group(1).contains(".") && !MAIL_PROVIDERS.contains(matcher.group(1))) {
            traces.add(new Trace(Evidence.SAME_WEBSITE, matcher.group(1)));
        }
    }

    /// Exhibitors that something leads to, each group with at least two.
    Collection<List<Integer>> groups() {
        return holders.values();
    }

    /// What both can be reached by.
    List<Evidence> shared(int one, int other) {
        var mine = traces.get(one);
        return traces.get(other).stream()
                .filter(trace -> mine.contains(trace) && holders.containsKey(trace))
                .map(Trace::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
