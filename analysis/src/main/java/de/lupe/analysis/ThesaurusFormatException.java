package de.lupe.analysis;

import java.io.IOException;
import java.util.Locale;

/// A file of synonyms that is not written as it must be. The message is one sentence for whoever
/// wrote it: `eigene.txt:3: a group needs two members (got "RCE")`.
public final class ThesaurusFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /// @param name the file as its user calls it
  /// @param line counted from 1
  /// @param sentence what is wrong with the line
  ThesaurusFormatException(String name, int line, String sentence) {
    super(String.format(Locale.ROOT, "%s:%d: %s", name, line, sentence));
  }

  ThesaurusFormatException(String name, String sentence) {
    super(name + ": " + sentence);
  }
}
