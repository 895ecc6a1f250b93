/// Which articles tell the same in nearly the same words: a text becomes a short fingerprint, and
/// two fingerprints say whether their texts are one story.
///
/// Nothing here knows an index; each index looks up the fingerprints that may be near in its own
/// way.
@NullMarked
package de.lupe.indexer.story;

import org.jspecify.annotations.NullMarked;
