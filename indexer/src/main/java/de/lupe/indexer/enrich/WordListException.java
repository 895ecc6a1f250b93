package de.lupe.indexer.enrich;

/// A word list that cannot be read: says which list, which line and why.
final class WordListException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  WordListException(String list, int line, String why) {
    super(list + ", line " + line + ": " + why);
  }
}
