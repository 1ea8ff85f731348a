package org.hallwright.domain.figures;

/// A number of booths with their area, and what part of the whole both are.
///
/// @param squareMetres net
/// @param ofCount from 0 to 1; 0 where the whole is nothing
/// @param ofArea from 0 to 1
public record Share(int booths, double squareMetres, double ofCount, double ofArea) {
    static Share of(int booths, double squareMetres, int allBooths, double allSquareMetres) {
        return new Share(
                booths,
                squareMetres,
                allBooths == 0 ? 0 : (double) booths / allBooths,
                allSquareMetres == 0 ? 0 : squareMetres / allSquareMetres);
    }
}
