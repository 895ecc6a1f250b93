package de.lupe.indexer.enrich;

import java.util.Locale;

/// One name of a family of malicious software or of a group of attackers.
///
/// @param written as it stands in the list, without signs at its end, or in another spelling
/// @param family the name under which it is reported
/// @param kind what is named
/// @param ambiguous true where it is also a word or the name of something else
record ThreatName(String written, String family, Kind kind, boolean ambiguous) {

  /// What is named.
  enum Kind {
    MALWARE,
    ACTOR,
    /// Something else that is called by words of a name.
    OTHER
  }

  private static final int SHORT = 4;

  ThreatName {
    int end = written.length();
    while (end > 1 && !Character.isLetterOrDigit(written.charAt(end - 1))) {
      end--;
    }
    written = written.substring(0, end);
  }

  /// True where a mention's capitals fit: `emotet` is not `Emotet`, and an ambiguous or short name
  /// counts only as it is written.
  boolean admits(String mention) {
    if (!Character.isUpperCase(written.charAt(0))) {
      return true;
    }
    boolean inCapitals = written.equals(written.toUpperCase(Locale.ROOT));
    if (ambiguous || (inCapitals && written.length() <= SHORT)) {
      return mention.equals(written) || mention.replace('-', ' ').equals(written.replace('-', ' '));
    }
    return !Character.isLowerCase(mention.charAt(0));
  }
}
