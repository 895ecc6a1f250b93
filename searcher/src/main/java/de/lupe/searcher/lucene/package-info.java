/// Queries, facets, timelines and snippets on a Lucene index on the local disk.
@NullMarked
package de.lupe.searcher.lucene;

import org.jspecify.annotations.NullMarked;
