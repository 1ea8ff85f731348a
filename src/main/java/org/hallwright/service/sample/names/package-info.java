/// Where sample names come from: tables of words among the resources, and dice that fall the same for the same
/// seed.
///
/// Companies and persons are invented; both languages always say the same. Nothing here knows an exhibition.
package org.hallwright.service.sample.names;
