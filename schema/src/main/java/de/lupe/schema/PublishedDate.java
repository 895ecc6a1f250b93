package de.lupe.schema;

/// When an article was published, as far as that is known, and where it is known from.
///
/// @param date the date, as precise as the source states it
/// @param origin where it was found
public record PublishedDate(PartialDate date, DateOrigin origin) {}
