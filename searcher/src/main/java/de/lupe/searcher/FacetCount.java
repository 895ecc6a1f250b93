package de.lupe.searcher;

/// A value of a facet and how many articles of the result have it.
public record FacetCount(String value, long count) {}
