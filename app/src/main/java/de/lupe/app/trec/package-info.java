/// How well queries are answered, in the formats and figures of
/// [TREC](https://github.com/usnistgov/trec_eval): judgements, and what a run is worth by them.
///
/// Nothing here searches or prints.
@NullMarked
package de.lupe.app.trec;

import org.jspecify.annotations.NullMarked;
