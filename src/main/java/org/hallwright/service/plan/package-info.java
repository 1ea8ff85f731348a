/// What the user does to halls and to what stands in them, one class per kind of thing and one method per
/// verb.
///
/// Lengths in metres. Every verb is one change with all that follows from it: open sides of neighbours,
/// themed areas, links from elsewhere. A verb that cannot be done as asked throws, and then nothing has
/// changed.
package org.hallwright.service.plan;
