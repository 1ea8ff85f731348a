package org.hallwright.exchange.plan.dxf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// A DXF file section by section: header, layers and blocks are kept, the entities of the drawing are
/// handed on one by one.
final class DxfFile {
    /// Pairs that say nothing of shape, place, words or layer.
    private static final Set<Integer> IDLE =
            Set.of(5, 6, 48, 92, 100, 102, 160, 310, 330, 347, 348, 360, 370, 390, 420);
    private static final int MOST_PAIRS = 2_000_000;
    private static final int MOST_BLOCK_PAIRS = 6_000_000;
    private static final Set<String> WITH_PARTS = Set.of("POLYLINE", "INSERT");

    record Block(double x, double y, List<DxfEntity> entities) {}

    record Layer(String name, boolean hidden) {}

    private final SourceFile file;
    private final DxfGroups groups;
    private final Map<String, String> header = new HashMap<>();
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, Block> blocks = new HashMap<>();
    private boolean complete;
    private int blockPairs;

    /// @throws UnreadableFile if it is no DXF in text form
    DxfFile(SourceFile file) {
        this.file = file;
        if (new String(file.bytes(), 0, Math.min(22, file.bytes().length), java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("AutoCAD Binary DXF")) {
            throw new UnreadableFile("exchange.dxf-binary", file.name());
        }
        if (file.startsWith('A', 'C', '1', '0')) {
            throw new UnreadableFile("exchange.dwg", file.name());
        }
        groups = new DxfGroups(file);
    }

    /// Reads everything up to the end of the file, or as far as it goes.
    ///
    /// @param entities hears of the entities in model space as they come; layers and blocks are known by then
    void read(Consumer<DxfEntity> entities) {
        var sections = 0;
        while (groups.next()) {
            if (groups.is(0, "EOF")) {
                complete = true;
                return;
            }
            if (groups.is(0, "SECTION") && groups.next()) {
                sections++;
                section(groups.value(), entities);
            }
        }
        if (sections == 0) {
            throw new UnreadableFile("exchange.broken-dxf", file.name(), 1);
        }
    }

    private void section(String name, Consumer<DxfEntity> entities) {
        switch (name) {
            case "HEADER" -> header();
            case "TABLES" -> tables();
            case "BLOCKS" -> blocks();
            case "ENTITIES" -> all(entities);
            default -> skip();
        }
    }

    private void skip() {
        while (groups.next() && !groups.is(0, "ENDSEC")) {
            if (groups.is(0, "EOF")) {
                groups.back();
                return;
            }
        }
    }

    private void header() {
        var variable = "";
        while (groups.next() && !groups.is(0, "ENDSEC")) {
            if (groups.code() == 9) {
                variable = groups.value();
            } else {
                header.putIfAbsent(variable, groups.value().strip());
            }
        }
        groups.decodeAs(DxfCharset.of(variable("$ACADVER"), variable("$DWGCODEPAGE"), file.bytes()));
    }

    /// The first value of a variable of the header; empty if it has none.
    String variable(String name) {
        return header.getOrDefault(name, "");
    }

    private void tables() {
        while (groups.next() && !groups.is(0, "ENDSEC")) {
            if (groups.is(0, "LAYER")) {
                var layer = single("LAYER");
                var frozen = (layer.whole(70, 0) & 1) == 1;
                if (!layer.text(2).isEmpty()) {
                    layers.add(new Layer(DxfText.plain(layer.text(2)), frozen || layer.whole(62, 7) < 0));
                }
            } else if (groups.is(0, "EOF")) {
                groups.back();
                return;
            }
        }
    }

    private void blocks() {
        while (groups.next() && !groups.is(0, "ENDSEC")) {
            if (groups.is(0, "BLOCK")) {
                block();
            } else if (groups.is(0, "EOF")) {
                groups.back();
                return;
            }
        }
    }

    private void block() {
        var head = single("BLOCK");
        var entities = new ArrayList<DxfEntity>();
        while (groups.next() && !groups.is(0, "ENDBLK")) {
            if (groups.is(0, "ENDSEC") || groups.is(0, "EOF")) {
                groups.back();
                break;
            }
            if (groups.code() == 0) {
                var entity = entity(groups.value());
                blockPairs += entity.groups().size() + entity.parts().size() * 8;
                if (blockPairs > MOST_BLOCK_PAIRS) {
                    throw new UnreadableFile("exchange.too-many-shapes", file.name(), MOST_BLOCK_PAIRS);
                }
                entities.add(entity);
            }
        }
        blocks.put(key(head.text(2)), new Block(head.number(10, 0), head.number(20, 0), entities));
    }

    private static String key(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private void all(Consumer<DxfEntity> entities) {
        while (groups.next() && !groups.is(0, "ENDSEC")) {
            if (groups.is(0, "EOF")) {
                groups.back();
                return;
            }
            if (groups.code() == 0) {
                var entity = entity(groups.value());
                if (!groups.isCut()) {
                    entities.accept(entity);
                }
            }
        }
    }

    /// The entity whose type was just read, with what belongs to it.
    private DxfEntity entity(String type) {
        var entity = single(type);
        var hasParts = WITH_PARTS.contains(type) && (type.equals("POLYLINE") || entity.whole(66, 0) == 1);
        while (hasParts && groups.next()) {
            if (groups.is(0, "SEQEND")) {
                single("SEQEND");
                break;
            }
            if (!groups.is(0, "VERTEX") && !groups.is(0, "ATTRIB")) {
                groups.back();
                break;
            }
            entity.parts().add(single(groups.value()));
        }
        return entity;
    }

    private DxfEntity single(String type) {
        var line = groups.line();
        var pairs = new ArrayList<DxfEntity.Group>();
        while (groups.next()) {
            if (groups.code() == 0) {
                groups.back();
                break;
            }
            if (!IDLE.contains(groups.code())) {
                pairs.add(new DxfEntity.Group(groups.code(), groups.value()));
                if (pairs.size() > MOST_PAIRS) {
                    throw new UnreadableFile("exchange.too-many-shapes", file.name(), MOST_PAIRS);
                }
            }
        }
        return new DxfEntity(type.strip(), line, pairs, new ArrayList<>());
    }

    List<Layer> layers() {
        return layers;
    }

    /// Null for a name that no block has.
    @org.jspecify.annotations.Nullable
    Block block(String name) {
        return blocks.get(key(name));
    }

    int bytesRead() {
        return groups.bytesRead();
    }

    /// Whether the file came to its proper end.
    boolean isComplete() {
        return complete;
    }
}
