package org.hallwright;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Excuses one class, with what is nested in it, from the architecture rules, and says why.
///
/// The rules are the tests in `org.hallwright.rules`; there is no other way around them.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArchitectureException {
    /// Why the rule cannot be kept here, in a sentence that convinces a reader of the rule.
    String reason();
}
