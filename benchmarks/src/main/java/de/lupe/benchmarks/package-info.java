/// Measures the hot paths with JMH, beside what others do with the same text in the same process.
///
/// What is measured is the example corpus, which every clone has. Not here: tests, and anything
/// that an installed Lupe needs.
@NullMarked
package de.lupe.benchmarks;

import org.jspecify.annotations.NullMarked;
