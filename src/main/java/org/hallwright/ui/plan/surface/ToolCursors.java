package org.hallwright.ui.plan.surface;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.ImageCursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.tool.CursorKind;

/// What the pointer looks like over the plan: for a tool that draws a cross with the tool's icon beside it.
///
/// Where the system takes no cursors of ours, all crosses are the same.
public final class ToolCursors {
    /// A size that all systems take.
    private static final int SIZE_PX = 32;

    private static final double CROSS_PX = 10.5;
    private static final double ARM_PX = 9;
    private static final double ICON_PX = 15;

    private final Map<String, Cursor> crosses = new HashMap<>();

    /// @param icon of the tool in hand, empty for a tool that draws nothing
    public Cursor of(CursorKind kind, String icon) {
        return switch (kind) {
            case DEFAULT -> Cursor.DEFAULT;
            case PICK -> Cursor.HAND;
            case MOVE -> Cursor.MOVE;
            case CROSS -> icon.isEmpty() ? Cursor.CROSSHAIR : crosses.computeIfAbsent(icon, ToolCursors::cross);
            case CORNER -> Cursor.CROSSHAIR;
            case OPEN_HAND -> Cursor.OPEN_HAND;
            case CLOSED_HAND, TURN -> Cursor.CLOSED_HAND;
            case RESIZE_ACROSS -> Cursor.H_RESIZE;
            case RESIZE_UP -> Cursor.V_RESIZE;
            case RESIZE_RISING -> Cursor.NE_RESIZE;
            case RESIZE_FALLING -> Cursor.NW_RESIZE;
            case TEXT -> Cursor.TEXT;
        };
    }

    private static Cursor cross(String icon) {
        return ImageCursor.getBestSize(SIZE_PX, SIZE_PX).getWidth() < SIZE_PX
                ? Cursor.CROSSHAIR
                : new ImageCursor(image(icon), CROSS_PX, CROSS_PX);
    }

    /// Black with a white rim, to be seen on any plan.
    public static Image image(String icon) {
        var cross = new Group(new Rectangle(SIZE_PX, SIZE_PX, Color.TRANSPARENT));
        for (var width : new double[] {3, 1}) {
            var ink = width == 1 ? Color.BLACK : Color.WHITE;
            cross.getChildren().add(line(CROSS_PX - ARM_PX, CROSS_PX, CROSS_PX + ARM_PX, CROSS_PX, width, ink));
            cross.getChildren().add(line(CROSS_PX, CROSS_PX - ARM_PX, CROSS_PX, CROSS_PX + ARM_PX, width, ink));
        }
        for (var dx = -1; dx <= 1; dx++) {
            for (var dy = -1; dy <= 1; dy++) {
                cross.getChildren().add(icon(icon, dx, dy, Color.WHITE));
            }
        }
        cross.getChildren().add(icon(icon, 0, 0, Color.BLACK));
        // The icon's font comes with its style, which is looked at in a scene only.
        new Scene(cross);
        cross.applyCss();
        var see = new SnapshotParameters();
        see.setFill(Color.TRANSPARENT);
        see.setViewport(new Rectangle2D(0, 0, SIZE_PX, SIZE_PX));
        return cross.snapshot(see, null);
    }

    private static Node line(double x0, double y0, double x1, double y1, double width, Color ink) {
        var line = new Line(x0, y0, x1, y1);
        line.setStrokeWidth(width);
        line.setStroke(ink);
        return line;
    }

    private static Node icon(String code, double dx, double dy, Color ink) {
        var icon = Icons.of(code);
        icon.setIconSize((int) ICON_PX);
        icon.setIconColor(ink);
        icon.relocate(SIZE_PX - ICON_PX - 1 + dx, SIZE_PX - ICON_PX - 1 + dy);
        return icon;
    }
}
