package org.hallwright.service;

import java.util.Arrays;
import java.util.List;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.value.Name;

/// A request that cannot be done as asked: a code that is taken, an exhibition or a hall that does not exist.
public final class WrongRequest extends Refused {
    public WrongRequest(String key, Object... args) {
        super(key, Arrays.stream(args).map(Name::argument).toList(), null);
    }

    public static WrongRequest of(String key, List<String> args) {
        return new WrongRequest(key, args.toArray());
    }

    @Override
    public boolean isWrongUsage() {
        return true;
    }
}
