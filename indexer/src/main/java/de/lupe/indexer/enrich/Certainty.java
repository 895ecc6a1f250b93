package de.lupe.indexer.enrich;

/// How far a name alone tells that its bearer is meant.
enum Certainty {
  /// Nothing else is called so.
  SURE,
  /// Something else is rarely called so: it counts unless its neighbours speak against it.
  LIKELY,
  /// It is also a common word: it counts where its neighbours or the rest of the text speak for it.
  DOUBTFUL;

  /// What behind a name in the list says so.
  static Certainty ofMark(char mark) {
    return switch (mark) {
      case '?' -> DOUBTFUL;
      case '~' -> LIKELY;
      default -> SURE;
    };
  }
}
