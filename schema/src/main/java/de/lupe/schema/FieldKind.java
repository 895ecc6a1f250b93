package de.lupe.schema;

/// How the values of a field become terms.
public enum FieldKind {
  /// German text: words, stemmed, with positions.
  TEXT,
  /// The parts of compounds and the stems of simple words, counted, without positions.
  PARTS,
  /// Words as they are written, lower-cased and folded: for prefixes, misspellings and suggestions.
  WORDS,
  /// A short label, matched as a whole whatever its case: a vendor, a category.
  LABEL,
  /// A person's name, matched by its words in a row.
  NAME,
  /// A file's path, matched by its folders in a row.
  PATH,
  /// An exact string.
  KEYWORD,
  /// A moment, as milliseconds of wall-clock time.
  DATE,
  /// From the first moment of a date to its last, as milliseconds of wall-clock time.
  SPAN,
  /// A whole number.
  NUMBER,
  /// Kept for showing, not searched.
  STORED
}
