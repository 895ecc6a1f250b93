/// German analysis for Lucene: text into stemmed words and the parts of compounds.
///
/// Depends on Lucene and on the artifact that carries the lexicon, on nothing else of this project,
/// and serves without it. Nothing in the chain reads a token's type.
@NullMarked
package de.lupe.analysis;

import org.jspecify.annotations.NullMarked;
