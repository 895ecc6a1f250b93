/// Files become articles, articles are enriched, enriched articles go into the index: the one loop
/// that does it, its report, and the port that every index implements.
///
/// What a file means is decided in `read`, what is found in a text in `enrich`, what an index field
/// holds in `lucene`.
@NullMarked
package de.lupe.indexer;

import org.jspecify.annotations.NullMarked;
