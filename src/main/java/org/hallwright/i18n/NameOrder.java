package org.hallwright.i18n;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The order in which a reader of one language looks up names: by alphabet, and Chinese by pinyin.
///
/// The JDK orders the 3,755 characters in daily use by pinyin and the rest by radical, and knows one reading of
/// each; so the rarer ones that companies like, and the city of Chongqing, are put where a reader looks for them.
/// Empty comes last. Keeps what it has worked out; for one thread.
public final class NameOrder implements Comparator<String> {
    /// A character is filed behind one of the same or nearly the same sound.
    private static final String FOR_COMPANIES =
            "&浩<昊<皓 &新<鑫<馨 &盛<晟 &虫<重庆 &瑞<睿 &苗<淼 &玉<钰 &月<玥 &秋<邱 &其<琪<祺 &俊<珺 &于<禹 &西<熙 &由<佑";

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    public NameOrder(Language language) {
        collator = tailored(Collator.getInstance(language.locale()), language);
    }

    private static Collator tailored(Collator base, Language language) {
        if (language == Language.ZH && base instanceof RuleBasedCollator rules) {
            try {
                return new RuleBasedCollator(rules.getRules() + FOR_COMPANIES);
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }
        return base;
    }

    @Override
    public int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return key(one).compareTo(key(other));
    }

    private CollationKey key(String text) {
        return keys.computeIfAbsent(text, collator::getCollationKey);
    }
}
