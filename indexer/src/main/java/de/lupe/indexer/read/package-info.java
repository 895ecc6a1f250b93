/// Bytes become articles: one reader for each format, and nothing that depends on an index.
///
/// A reader says what the source says; what is found in the text belongs to `enrich`.
@NullMarked
package de.lupe.indexer.read;

import org.jspecify.annotations.NullMarked;
