package de.lupe.searcher;

import java.time.LocalDate;

/// How many articles of a result were published in a span of days.
///
/// @param from the first day
/// @param to the last day
public record TimelineBucket(LocalDate from, LocalDate to, long count) {}
