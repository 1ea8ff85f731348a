package org.hallwright.exchange.plan.dxf;

import java.util.Locale;
import org.hallwright.domain.geometry.Bounds;

/// What a DXF of AutoCAD 2007 needs around its entities: header, tables, the two blocks of its spaces, and
/// the root of its objects. Handles below 100 (hexadecimal) are given here, those of entities above.
///
/// @param handles the first handle that is free
record DxfFrame(Bounds around, int handles) {
    private static final String ROOT = "C";
    private static final String PAPER_SPACE = "1B";

    String head() {
        var pen = new DxfPen();
        header(pen);
        pen.pair(0, "SECTION").pair(2, "CLASSES").pair(0, "ENDSEC");
        pen.pair(0, "SECTION").pair(2, "TABLES");
        view(pen);
        lineTypes(pen);
        layers(pen);
        styles(pen);
        table(pen, "VIEW", "6", 0).pair(0, "ENDTAB");
        table(pen, "UCS", "7", 0).pair(0, "ENDTAB");
        table(pen, "APPID", "9", 2);
        application(pen, "12", "ACAD");
        application(pen, "13", DxfWords.APPLICATION).pair(0, "ENDTAB");
        table(pen, "DIMSTYLE", "A", 0).pair(100, "AcDbDimStyleTable").pair(0, "ENDTAB");
        table(pen, "BLOCK_RECORD", "1", 2);
        space(pen, DxfPen.MODEL_SPACE, "*Model_Space");
        space(pen, PAPER_SPACE, "*Paper_Space").pair(0, "ENDTAB");
        pen.pair(0, "ENDSEC").pair(0, "SECTION").pair(2, "BLOCKS");
        block(pen, DxfPen.MODEL_SPACE, "*Model_Space", "20", "21");
        block(pen, PAPER_SPACE, "*Paper_Space", "1C", "1D");
        pen.pair(0, "ENDSEC").pair(0, "SECTION").pair(2, "ENTITIES");
        return pen.toString();
    }

    String tail() {
        var pen = new DxfPen();
        pen.pair(0, "ENDSEC").pair(0, "SECTION").pair(2, "OBJECTS");
        pen.pair(0, "DICTIONARY")
                .pair(5, ROOT)
                .pair(330, "0")
                .pair(100, "AcDbDictionary")
                .whole(281, 1);
        pen.pair(3, "ACAD_GROUP").pair(350, "D");
        pen.pair(0, "DICTIONARY")
                .pair(5, "D")
                .pair(330, ROOT)
                .pair(100, "AcDbDictionary")
                .whole(281, 1);
        return pen.pair(0, "ENDSEC").pair(0, "EOF").toString();
    }

    private void header(DxfPen pen) {
        pen.pair(0, "SECTION").pair(2, "HEADER");
        pen.pair(9, "$ACADVER").pair(1, "AC1021");
        pen.pair(9, "$DWGCODEPAGE").pair(3, "ANSI_1252");
        pen.pair(9, "$INSUNITS").whole(70, 6);
        pen.pair(9, "$MEASUREMENT").whole(70, 1);
        pen.pair(9, "$LUNITS").whole(70, 2);
        pen.pair(9, "$LUPREC").whole(70, 3);
        pen.pair(9, "$HANDSEED").pair(5, Integer.toHexString(handles).toUpperCase(Locale.ROOT));
        pen.pair(9, "$EXTMIN").pair(10, around.minX()).pair(20, around.minY()).pair(30, 0);
        pen.pair(9, "$EXTMAX").pair(10, around.maxX()).pair(20, around.maxY()).pair(30, 0);
        pen.pair(0, "ENDSEC");
    }

    private static DxfPen table(DxfPen pen, String name, String handle, int entries) {
        return pen.pair(0, "TABLE")
                .pair(2, name)
                .pair(5, handle)
                .pair(330, "0")
                .pair(100, "AcDbSymbolTable")
                .whole(70, entries);
    }

    private static DxfPen record(DxfPen pen, String type, String handle, String owner, String mark) {
        return pen.pair(0, type)
                .pair(5, handle)
                .pair(330, owner)
                .pair(100, "AcDbSymbolTableRecord")
                .pair(100, mark);
    }

    /// Opens on the whole drawing.
    private void view(DxfPen pen) {
        table(pen, "VPORT", "8", 1);
        record(pen, "VPORT", "2F", "8", "AcDbViewportTableRecord")
                .pair(2, "*Active")
                .whole(70, 0);
        pen.pair(10, 0).pair(20, 0).pair(11, 1).pair(21, 1);
        pen.pair(12, around.centreX()).pair(22, around.centreY());
        pen.pair(13, 0).pair(23, 0).pair(14, 1).pair(24, 1).pair(15, 1).pair(25, 1);
        pen.pair(16, 0).pair(26, 0).pair(36, 1).pair(17, 0).pair(27, 0).pair(37, 0);
        pen.pair(40, Math.max(1, Math.max(around.height(), around.width() / 1.5) * 1.1))
                .pair(41, 1.5);
        pen.pair(0, "ENDTAB");
    }

    private static void lineTypes(DxfPen pen) {
        table(pen, "LTYPE", "5", 3);
        var handle = 0x14;
        for (var name : new String[] {"ByBlock", "ByLayer", "Continuous"}) {
            record(pen, "LTYPE", Integer.toHexString(handle++), "5", "AcDbLinetypeTableRecord");
            pen.pair(2, name)
                    .whole(70, 0)
                    .pair(3, "")
                    .whole(72, 65)
                    .whole(73, 0)
                    .pair(40, 0);
        }
        pen.pair(0, "ENDTAB");
    }

    private static void layers(DxfPen pen) {
        var colours = DxfLayers.colours();
        table(pen, "LAYER", "2", colours.size());
        var handle = 0x40;
        for (var layer : colours.entrySet()) {
            record(pen, "LAYER", Integer.toHexString(handle++).toUpperCase(Locale.ROOT), "2", "AcDbLayerTableRecord");
            pen.pair(2, layer.getKey()).whole(70, 0).whole(62, layer.getValue()).pair(6, "Continuous");
            if (layer.getKey().equals(DxfLayers.LISTS)) {
                pen.whole(290, 0);
            }
        }
        pen.pair(0, "ENDTAB");
    }

    private static void styles(DxfPen pen) {
        table(pen, "STYLE", "3", 2);
        style(pen, "11", "Standard", "txt");
        style(pen, "18", "HALLWRIGHT", "simsun.ttc");
        pen.pair(0, "ENDTAB");
    }

    private static void style(DxfPen pen, String handle, String name, String font) {
        record(pen, "STYLE", handle, "3", "AcDbTextStyleTableRecord");
        pen.pair(2, name)
                .whole(70, 0)
                .pair(40, 0)
                .pair(41, 1)
                .pair(50, 0)
                .whole(71, 0)
                .pair(42, 1);
        pen.pair(3, font).pair(4, "");
    }

    private static DxfPen application(DxfPen pen, String handle, String name) {
        return record(pen, "APPID", handle, "9", "AcDbRegAppTableRecord")
                .pair(2, name)
                .whole(70, 0);
    }

    private static DxfPen space(DxfPen pen, String handle, String name) {
        return record(pen, "BLOCK_RECORD", handle, "1", "AcDbBlockTableRecord").pair(2, name);
    }

    private static void block(DxfPen pen, String owner, String name, String begin, String end) {
        pen.pair(0, "BLOCK")
                .pair(5, begin)
                .pair(330, owner)
                .pair(100, "AcDbEntity")
                .pair(8, "0");
        pen.pair(100, "AcDbBlockBegin")
                .pair(2, name)
                .whole(70, 0)
                .pair(10, 0)
                .pair(20, 0)
                .pair(30, 0);
        pen.pair(3, name).pair(1, "");
        pen.pair(0, "ENDBLK")
                .pair(5, end)
                .pair(330, owner)
                .pair(100, "AcDbEntity")
                .pair(8, "0");
        pen.pair(100, "AcDbBlockEnd");
    }
}
