/// The small language in which a table of exhibitors is asked: `country:RU area>36 !booth`.
///
/// Text in, a condition out, with the place of each clause so that a screen can show and change one of them. What a
/// row says is given as [org.hallwright.domain.roster.query.Subject], so nothing here knows a screen's language.
package org.hallwright.domain.roster.query;
