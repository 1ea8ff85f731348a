/// Fills a sample exhibition with exhibitors and gives them booths, requests, points, contracts and exhibits.
///
/// Themed areas decide where exhibitors come from and what they trade in. All companies are invented.
package org.hallwright.service.sample.roster;
