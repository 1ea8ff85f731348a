/// What is wrong or doubtful in the user's own material, as values: never an exception, never text.
///
/// Every check and every import returns all problems it finds; screens and commands put them into words.
package org.hallwright.domain.problem;
