package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;

/// A picture as it was read from a file; an [Underlay] says where it lies on the floor.
///
/// An entry of its own, so that moving the underlay does not write the bytes again.
///
/// @param name of the file it came from
/// @param mediaType such as `image/png`
/// @param content the file's bytes as they were
public record Picture(Id<Picture> id, String name, String mediaType, int widthPx, int heightPx, Bytes content)
        implements Entry {
    public Picture {
        Objects.requireNonNull(id);
        name = text(name);
        mediaType = text(mediaType);
        content = orElse(content, Bytes.NONE);
    }
}
