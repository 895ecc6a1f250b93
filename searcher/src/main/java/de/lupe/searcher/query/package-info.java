/// What a user types becomes a tree, and the tree becomes text again; no index is asked.
@NullMarked
package de.lupe.searcher.query;

import org.jspecify.annotations.NullMarked;
