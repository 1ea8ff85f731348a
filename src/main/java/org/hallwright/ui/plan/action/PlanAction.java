package org.hallwright.ui.plan.action;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Everything that can be asked of the floor plan by a button, a menu or a key.
///
/// Its words are under the key `plan-action.<constant>`. To add one: a constant here, its words in both
/// languages, and whoever does it registers with [PlanActions#on].
public enum PlanAction {
    SELECT_TOOL(Group.POINTER, "mdmz-near_me", key(KeyCode.V)),
    HAND_TOOL(Group.POINTER, "mdmz-pan_tool", key(KeyCode.H)),
    BOOTH_TOOL(Group.BOOTHS, "mdal-crop_square", key(KeyCode.B)),
    ROWS_TOOL(Group.BOOTHS, "mdmz-view_module", key(KeyCode.R)),
    POLYGON_BOOTH_TOOL(Group.BOOTHS, "mdmz-timeline", key(KeyCode.B, SHIFT_DOWN)),
    REPEAT_TOOL(Group.BOOTHS, "mdal-linear_scale", key(KeyCode.E)),
    HALL_TOOL(Group.BUILDING, "mdal-home_work", key(KeyCode.O)),
    WALL_TOOL(Group.BUILDING, "mdmz-remove", key(KeyCode.W)),
    PILLAR_TOOL(Group.BUILDING, "mdal-disabled_by_default", key(KeyCode.P)),
    DOOR_TOOL(Group.BUILDING, "mdmz-meeting_room", key(KeyCode.D)),
    FIRE_POINT_TOOL(Group.BUILDING, "mdal-fireplace", key(KeyCode.X)),
    UTILITY_POINT_TOOL(Group.BUILDING, "mdmz-power", key(KeyCode.U)),
    ZONE_TOOL(Group.AREAS, "mdmz-texture", key(KeyCode.Z)),
    POLYGON_ZONE_TOOL(Group.AREAS, "mdal-change_history", key(KeyCode.Z, SHIFT_DOWN)),
    AREA_TOOL(Group.AREAS, "mdmz-palette", key(KeyCode.A)),
    POLYGON_AREA_TOOL(Group.AREAS, "mdal-brush", key(KeyCode.A, SHIFT_DOWN)),
    SECTION_TOOL(Group.AREAS, "mdal-layers", key(KeyCode.C)),
    POLYGON_SECTION_TOOL(Group.AREAS, "mdal-gesture", key(KeyCode.C, SHIFT_DOWN)),
    LABEL_TOOL(Group.AREAS, "mdmz-text_fields", key(KeyCode.T)),
    MEASURE_TOOL(Group.MEASURE, "mdmz-straighten", key(KeyCode.M)),
    CALIBRATE_TOOL(Group.MEASURE, "mdal-compare_arrows", key(KeyCode.K)),

    SELECT_ALL(Group.SELECTION, "mdmz-select_all", key(KeyCode.A, SHORTCUT_DOWN)),
    DELETE(Group.SELECTION, "mdal-delete", key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),
    RENUMBER(Group.SELECTION, "mdal-label", key(KeyCode.F2)),
    INSPECT(Group.SELECTION, "mdmz-tune", key(KeyCode.ENTER)),
    SELECT_SAME_STATUS(Group.SELECTION, "mdal-done_all"),
    SELECT_SAME_AREA(Group.SELECTION, "mdal-dashboard"),
    NEXT_ELEMENT(Group.SELECTION, "mdmz-navigate_next", key(KeyCode.TAB)),
    PREVIOUS_ELEMENT(Group.SELECTION, "mdmz-navigate_before", key(KeyCode.TAB, SHIFT_DOWN)),
    ASSIGN(Group.SELECTION, "mdmz-person_add"),
    RELEASE(Group.SELECTION, "mdmz-person_remove"),

    COPY(Group.SELECTION, "mdal-content_copy", key(KeyCode.C, SHORTCUT_DOWN)),
    CUT(Group.SELECTION, "mdal-content_cut", key(KeyCode.X, SHORTCUT_DOWN)),
    PASTE(Group.SELECTION, "mdal-content_paste", key(KeyCode.V, SHORTCUT_DOWN)),
    DUPLICATE(Group.SELECTION, "mdal-filter_none", key(KeyCode.D, SHORTCUT_DOWN)),
    MERGE(Group.SELECTION, "mdal-call_merge", key(KeyCode.M, SHORTCUT_DOWN)),
    SPLIT(Group.SELECTION, "mdal-call_split", key(KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN)),
    SPLIT_PARTS(Group.SELECTION, "mdal-border_all", key(KeyCode.M, SHIFT_DOWN)),
    MAKE_AREA(Group.SELECTION, "mdal-group_work", key(KeyCode.G, SHORTCUT_DOWN)),
    MAKE_SECTION(Group.SELECTION, "mdal-layers", key(KeyCode.G, SHORTCUT_DOWN, SHIFT_DOWN)),
    SELECT_ALIKE(Group.SELECTION, "mdal-done_all", key(KeyCode.L, SHORTCUT_DOWN)),

    ALIGN_LEFT(Group.ARRANGE, "mdal-format_align_left", key(KeyCode.LEFT, SHORTCUT_DOWN)),
    ALIGN_RIGHT(Group.ARRANGE, "mdal-format_align_right", key(KeyCode.RIGHT, SHORTCUT_DOWN)),
    ALIGN_TOP(Group.ARRANGE, "mdmz-vertical_align_top", key(KeyCode.UP, SHORTCUT_DOWN)),
    ALIGN_BOTTOM(Group.ARRANGE, "mdmz-vertical_align_bottom", key(KeyCode.DOWN, SHORTCUT_DOWN)),
    ALIGN_CENTRE(Group.ARRANGE, "mdal-format_align_center"),
    ALIGN_MIDDLE(Group.ARRANGE, "mdmz-vertical_align_center"),
    DISTRIBUTE_ACROSS(Group.ARRANGE, "mdmz-view_week"),
    DISTRIBUTE_UP(Group.ARRANGE, "mdmz-view_stream"),
    EQUAL_WIDTH(Group.ARRANGE, "mdmz-swap_horiz"),
    EQUAL_DEPTH(Group.ARRANGE, "mdmz-swap_vert"),
    EQUAL_SIZE(Group.ARRANGE, "mdmz-photo_size_select_small"),
    TURN_LEFT(Group.ARRANGE, "mdmz-rotate_left", key(KeyCode.COMMA)),
    TURN_RIGHT(Group.ARRANGE, "mdmz-rotate_right", key(KeyCode.PERIOD)),
    MIRROR_ACROSS(Group.ARRANGE, "mdal-flip"),
    MIRROR_UP(Group.ARRANGE, "mdal-import_export"),

    ADD_HALL(Group.PLAN, "mdal-add_box"),
    KEEP_VENUE(Group.PLAN, "mdal-domain"),
    NEXT_HALL(Group.PLAN, "mdal-keyboard_arrow_down", key(KeyCode.PAGE_DOWN)),
    PREVIOUS_HALL(Group.PLAN, "mdal-keyboard_arrow_up", key(KeyCode.PAGE_UP)),
    UNDERLAY(Group.PLAN, "mdal-image"),
    LOCK_UNDERLAY(Group.PLAN, "mdal-lock"),
    IMPORT_PLAN(Group.PLAN, "mdal-file_upload"),
    EXPORT_PLAN(Group.PLAN, "mdal-get_app"),
    FILL_HALL(Group.PLAN, "mdmz-view_comfy"),
    DIVIDE_HALL(Group.PLAN, "mdal-dashboard"),
    NAME_AREA(Group.PLAN, "mdal-label"),
    NUMBER_BOOTHS(Group.PLAN, "mdal-format_list_numbered"),
    FORGET_FORMER(Group.PLAN, "mdal-label_off"),
    REVISIONS(Group.PLAN, "mdal-history", key(KeyCode.H, SHORTCUT_DOWN)),
    RULES(Group.PLAN, "mdal-gavel"),

    FIND(Group.VIEW, "mdmz-search", key(KeyCode.F, SHORTCUT_DOWN)),
    FIT(Group.VIEW, "mdmz-zoom_out_map", key(KeyCode.F)),
    ZOOM_IN(Group.VIEW, "mdmz-zoom_in", key(KeyCode.PLUS, SHIFT_ANY), key(KeyCode.EQUALS, SHIFT_ANY), key(KeyCode.ADD)),
    ZOOM_OUT(Group.VIEW, "mdmz-zoom_out", key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
    GRID(Group.VIEW, "mdal-grid_on", key(KeyCode.G)),
    MINIMAP(Group.VIEW, "mdmz-map", key(KeyCode.N)),
    BESIDE(Group.VIEW, "mdmz-tune", key(KeyCode.F6)),
    WHEEL_PANS(Group.VIEW, "mdmz-mouse"),
    SNAPPING(Group.VIEW, "mdal-filter_center_focus", key(KeyCode.S)),
    SHORTCUTS(Group.VIEW, "mdal-keyboard", key(KeyCode.F1), key(KeyCode.SLASH, SHIFT_DOWN));

    /// What belongs together in bars, menus and the sheet of shortcuts.
    public enum Group {
        POINTER,
        BOOTHS,
        BUILDING,
        AREAS,
        MEASURE,
        SELECTION,
        ARRANGE,
        PLAN,
        VIEW
    }

    /// What brings several things into order, as menu and pane offer it.
    public static final List<PlanAction> ARRANGING = List.of(
            ALIGN_LEFT,
            ALIGN_CENTRE,
            ALIGN_RIGHT,
            ALIGN_TOP,
            ALIGN_MIDDLE,
            ALIGN_BOTTOM,
            DISTRIBUTE_ACROSS,
            DISTRIBUTE_UP,
            EQUAL_WIDTH,
            EQUAL_DEPTH,
            EQUAL_SIZE,
            TURN_LEFT,
            TURN_RIGHT,
            MIRROR_ACROSS,
            MIRROR_UP);

    private final Group group;
    private final String icon;
    private final List<KeyCombination> keys;

    PlanAction(Group group, String icon, KeyCombination... keys) {
        this.group = group;
        this.icon = icon;
        this.keys = List.of(keys);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /// What a pressed key asks for.
    public static Optional<PlanAction> of(KeyEvent pressed) {
        return Stream.of(values())
                .filter(action -> action.keys.stream().anyMatch(key -> key.match(pressed)))
                .findFirst();
    }

    public Group group() {
        return group;
    }

    public String icon() {
        return icon;
    }

    /// The first is the one that is shown; none where no key does it.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// The key as it is shown, empty where there is none.
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }
}
