package org.hallwright.rules.planted.exchange;

/// Breaks: Tool in ui.plan.tool.
public final class LostTool {}
