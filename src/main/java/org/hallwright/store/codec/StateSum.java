package org.hallwright.store.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.exhibition.Exhibition;
import org.jspecify.annotations.Nullable;

/// By what two desks know that they have the same state: 128 bits over all entries, in no order, so that each change
/// moves it on. The code of the exhibition is left out, as each desk may have its own.
public record StateSum(long high, long low) {
    private static final StateSum NOTHING = new StateSum(0, 0);

    public static StateSum of(ExhibitionState state) {
        var sum = NOTHING;
        for (var entry : state.entries()) {
            sum = sum.plus(of(entry), 1);
        }
        return sum;
    }

    /// The sum of the state after the change.
    public StateSum after(Change change) {
        var sum = this;
        for (var edit : change.edits()) {
            sum = sum.plus(of(edit.before()), -1).plus(of(edit.after()), 1);
        }
        return sum;
    }

    private StateSum plus(StateSum other, int sign) {
        return new StateSum(high + sign * other.high, low + sign * other.low);
    }

    private static StateSum of(@Nullable Entry entry) {
        if (entry == null) {
            return NOTHING;
        }
        var known = entry instanceof Exhibition exhibition ? Fields.with(exhibition, Map.of("code", "")) : entry;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Kinds.nameOf(entry.getClass()).getBytes(StandardCharsets.UTF_8));
            var hash = ByteBuffer.wrap(digest.digest(Json.write(known)));
            return new StateSum(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In 32 digits, as a label can carry it.
    public String text() {
        return "%016x%016x".formatted(high, low);
    }
}
