package org.hallwright.drawing;

/// Where a picture lies on a drawing.
///
/// @param x lower left corner before turning, in drawing units
/// @param y the same, upwards as the reader sees it
/// @param width in drawing units
/// @param height in drawing units
/// @param rotation degrees about the corner, counter-clockwise as the reader sees it
/// @param opacity from 0 for unseen to 1 for opaque
public record ImagePlace(double x, double y, double width, double height, double rotation, double opacity) {}
