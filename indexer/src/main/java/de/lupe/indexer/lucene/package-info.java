/// Enriched articles become a Lucene index on the local disk.
///
/// [de.lupe.indexer.lucene.DocumentMapper] is the only place that writes Lucene fields,
/// [de.lupe.indexer.lucene.LuceneSink] the only one that owns an `IndexWriter`.
@NullMarked
package de.lupe.indexer.lucene;

import org.jspecify.annotations.NullMarked;
