package de.lupe.indexer.enrich;

/// A place in a text where a name stands.
///
/// @param first the first word of the name
/// @param end the word behind the name
/// @param inflected true where an ending follows the name: `Apples`
record Mention(VendorName name, int first, int end, boolean inflected) {}
