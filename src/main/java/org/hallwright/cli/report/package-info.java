/// Commands that look and measure: checks, figures, benchmarks, and the tour of the whole job.
package org.hallwright.cli.report;
