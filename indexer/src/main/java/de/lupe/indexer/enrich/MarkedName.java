package de.lupe.indexer.enrich;

import java.util.List;
import java.util.Locale;

/// A name as it stands in a list: `Signal?[messenger chat]`, `Exchange~`, `Fortinet`.
///
/// @param cues beginnings of words that speak for the name, in lower case
record MarkedName(String name, Certainty certainty, List<String> cues) {

  MarkedName {
    cues = List.copyOf(cues);
  }

  /// @throws IllegalArgumentException if a bracket is not closed, or no mark stands before it
  static MarkedName parse(String text) {
    String marked = text;
    List<String> cues = List.of();
    if (text.endsWith("]")) {
      int open = text.indexOf('[');
      if (open < 1 || certainty(text.substring(0, open)) == Certainty.SURE) {
        throw new IllegalArgumentException(
            "words in brackets must follow \"?\" or \"~\" (got \"" + text + "\")");
      }
      marked = text.substring(0, open);
      String inside = text.substring(open + 1, text.length() - 1).strip();
      cues = List.of(inside.toLowerCase(Locale.ROOT).split("\\s+"));
    } else if (text.contains("[")) {
      throw new IllegalArgumentException("a \"]\" must close the bracket (got \"" + text + "\")");
    }
    Certainty certainty = certainty(marked);
    String name = certainty == Certainty.SURE ? marked : marked.substring(0, marked.length() - 1);
    return new MarkedName(name.strip(), certainty, cues);
  }

  private static Certainty certainty(String marked) {
    return marked.isEmpty() ? Certainty.SURE : Certainty.ofMark(marked.charAt(marked.length() - 1));
  }
}
