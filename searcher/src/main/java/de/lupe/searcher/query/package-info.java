/// What a user types becomes a tree, and the tree becomes text again; no index is asked.
///
/// The way of a text: [QueryText] cleans it, [QueryLexer] cuts it into tokens, [TokenBalancer]
/// pairs its parentheses, [QueryParser] reads operators and groups, [TermParser], [ValueParser] and
/// [PublishedParser] read what stands between them, [ClauseSequence] and [ClauseFlattener] build
/// the tree. [SynonymExpander] adds what means the same, and [SynonymParser] reads it where it was
/// typed. [QueryPrinter] goes the way back. Stems, parts of words and terms are the engine's
/// business.
@NullMarked
package de.lupe.searcher.query;

import org.jspecify.annotations.NullMarked;
