/// What a user does with a roster beyond its single records: make one exhibitor of two, and give priority points by
/// rules.
package org.hallwright.service.roster;
