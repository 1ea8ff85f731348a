package org.hallwright.ui.plan.board;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.HandTool;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.draw.CalibrateTool;
import org.hallwright.ui.plan.tool.draw.MeasureTool;
import org.hallwright.ui.plan.tool.draw.PathGoal;
import org.hallwright.ui.plan.tool.draw.PathTool;
import org.hallwright.ui.plan.tool.draw.PointGoal;
import org.hallwright.ui.plan.tool.draw.PointTool;
import org.hallwright.ui.plan.tool.draw.RectangleGoal;
import org.hallwright.ui.plan.tool.draw.RectangleTool;
import org.hallwright.ui.plan.tool.draw.RepeatTool;
import org.hallwright.ui.plan.tool.draw.RowTool;
import org.hallwright.ui.plan.tool.select.HallTool;
import org.hallwright.ui.plan.tool.select.SelectTool;

/// The tools, in the order of the palette within their groups.
public enum Mode {
    SELECT(PlanAction.SELECT_TOOL, SelectTool::new),
    BOOTH(PlanAction.BOOTH_TOOL, floors -> new RectangleTool(floors, new RectangleGoal.Booth())),
    ROWS(PlanAction.ROWS_TOOL, RowTool::new),
    POLYGON_BOOTH(PlanAction.POLYGON_BOOTH_TOOL, floors -> new PathTool(floors, PathGoal.booth())),
    REPEAT(PlanAction.REPEAT_TOOL, RepeatTool::new),
    HALL(PlanAction.HALL_TOOL, HallTool::new),
    WALL(PlanAction.WALL_TOOL, floors -> new PathTool(floors, PathGoal.walls())),
    PILLAR(PlanAction.PILLAR_TOOL, floors -> new RectangleTool(floors, new RectangleGoal.Pillars())),
    DOOR(PlanAction.DOOR_TOOL, floors -> new PointTool(floors, PointGoal.door())),
    FIRE_POINT(PlanAction.FIRE_POINT_TOOL, floors -> new PointTool(floors, PointGoal.firePoint())),
    UTILITY_POINT(PlanAction.UTILITY_POINT_TOOL, floors -> new PointTool(floors, PointGoal.utilityPoint())),
    ZONE(PlanAction.ZONE_TOOL, floors -> new RectangleTool(floors, new RectangleGoal.Zone())),
    POLYGON_ZONE(PlanAction.POLYGON_ZONE_TOOL, floors -> new PathTool(floors, PathGoal.zone())),
    AREA(PlanAction.AREA_TOOL, floors -> new RectangleTool(floors, new RectangleGoal.Area(false))),
    POLYGON_AREA(PlanAction.POLYGON_AREA_TOOL, floors -> new PathTool(floors, PathGoal.area())),
    SECTION(PlanAction.SECTION_TOOL, floors -> new RectangleTool(floors, new RectangleGoal.Area(true))),
    POLYGON_SECTION(PlanAction.POLYGON_SECTION_TOOL, floors -> new PathTool(floors, PathGoal.section())),
    LABEL(PlanAction.LABEL_TOOL, floors -> new PointTool(floors, PointGoal.label())),
    MEASURE(PlanAction.MEASURE_TOOL, MeasureTool::new),
    CALIBRATE(PlanAction.CALIBRATE_TOOL, CalibrateTool::new),
    HAND(PlanAction.HAND_TOOL, floors -> new HandTool());

    private final PlanAction action;
    private final Function<Supplier<Floor>, PlanTool> maker;

    Mode(PlanAction action, Function<Supplier<Floor>, PlanTool> maker) {
        this.action = action;
        this.maker = maker;
    }

    /// What takes the tool in hand.
    public PlanAction action() {
        return action;
    }

    PlanTool tool(Supplier<Floor> floors) {
        return maker.apply(floors);
    }
}
