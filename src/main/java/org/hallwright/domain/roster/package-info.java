/// The exhibitor roster: who exhibits, from where, what they ask for and what they have earned.
///
/// Countries are ISO 3166-1 alpha-2 codes, provinces of China GB/T 2260 codes of two digits.
package org.hallwright.domain.roster;
