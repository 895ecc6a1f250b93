/// An article becomes an enriched article: vendors, products, topics, CVE ids and dates are found
/// in its text.
///
/// The word lists are resources beside these classes, none is in code.
@NullMarked
package de.lupe.indexer.enrich;

import org.jspecify.annotations.NullMarked;
