package de.lupe.indexer.enrich;

/// A word list that cannot be read: says in one sentence which list, which line and why.
public final class WordListException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /// @param list how the list is called
  public WordListException(String list, int line, String why) {
    super(list + ", line " + line + ": " + why);
  }

  /// @param list how the list is called
  WordListException(String list, int line, String why, Throwable cause) {
    super(list + ", line " + line + ": " + why, cause);
  }
}
