package de.lupe.searcher.query;

/// A piece of a query.
///
/// @param text what the piece says, without quotes
/// @param at where it begins, counted from 1
record QueryToken(Kind kind, String text, int at) {

  enum Kind {
    WORD,
    PHRASE,
    /// The name of a known field; a [#VALUE], a [#PHRASE] or an [#OPEN] follows.
    FIELD,
    /// A name before a colon that is no field's.
    UNKNOWN_FIELD,
    /// What stands behind a field's colon, without quotes.
    VALUE,
    PLUS,
    MINUS,
    AND,
    OR,
    NOT,
    OPEN,
    /// What opens the synonyms of the words before it; a [#CLOSE] ends them.
    SYNONYMS,
    CLOSE,
    END
  }

  /// True for what joins two operands.
  boolean isJoint() {
    return kind == Kind.AND || kind == Kind.OR;
  }

  /// True where a group ends.
  boolean isEnd() {
    return kind == Kind.CLOSE || kind == Kind.END;
  }
}
