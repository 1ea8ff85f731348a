package org.hallwright.drawing;

/// Lines over a fill, so that it differs from another of like colour also for those who see no colours, and
/// in print.
public enum Pattern {
    NONE,
    RISING,
    FALLING,
    CROSSED;

    /// Directions of its lines in degrees.
    public double[] directions() {
        return switch (this) {
            case NONE -> new double[0];
            case RISING -> new double[] {45};
            case FALLING -> new double[] {135};
            case CROSSED -> new double[] {45, 135};
        };
    }
}
