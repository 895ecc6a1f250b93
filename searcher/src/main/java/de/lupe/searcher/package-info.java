/// A request becomes an answer: the one door, the port that every engine implements, and the
/// records they speak in.
///
/// The records hold facts and no markup: what they look like is decided where they are shown.
@NullMarked
package de.lupe.searcher;

import org.jspecify.annotations.NullMarked;
