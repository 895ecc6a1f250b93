@NullMarked
package de.lupe.indexer.story;

import org.jspecify.annotations.NullMarked;
