/// What an article is: records and values that every other module shares, and the list of index
/// fields.
///
/// Only `java.*` lives here. No Lucene, no JSON, no files: whoever reads, indexes or searches
/// articles depends on this package, and this package depends on nobody.
@NullMarked
package de.lupe.schema;

import org.jspecify.annotations.NullMarked;
