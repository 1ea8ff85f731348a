package org.hallwright.service.plan;

import org.hallwright.service.OpenExhibition;

/// All that is done to the floor plan of one exhibition, by kind of thing.
///
/// Every verb throws [org.hallwright.service.WrongRequest] where it cannot be done as asked, and then
/// nothing has changed.
public final class PlanService {
    private final HallService halls;
    private final BoothService booths;
    private final ElementService elements;
    private final ShapeService shapes;
    private final AreaService areas;
    private final MergeService merges;
    private final LayoutService layouts;

    public PlanService(OpenExhibition open) {
        halls = new HallService(open);
        booths = new BoothService(open);
        elements = new ElementService(open);
        shapes = new ShapeService(open);
        areas = new AreaService(open);
        merges = new MergeService(open);
        layouts = new LayoutService(open);
    }

    public HallService halls() {
        return halls;
    }

    public BoothService booths() {
        return booths;
    }

    /// What can be done to everything on the plan alike.
    public ElementService elements() {
        return elements;
    }

    /// How several elements lie to one another.
    public ShapeService shapes() {
        return shapes;
    }

    /// Sections, themed areas and the floor that belongs to them.
    public AreaService areas() {
        return areas;
    }

    /// Booths that become one, and one that becomes several.
    public MergeService merges() {
        return merges;
    }

    /// A whole hall at once.
    public LayoutService layouts() {
        return layouts;
    }
}
