/// What is found in which text, as readable pairs.
@NullMarked
package de.lupe.indexer.enrich;

import org.jspecify.annotations.NullMarked;
