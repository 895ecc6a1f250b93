package de.lupe.schema;

import java.text.Normalizer;
import java.util.Locale;

/// What is left of a title when spelling does not count: letters and digits in lower case.
///
/// Two articles with the same key are taken for the same article; that is how a teaser finds the
/// article it announces. `"Chrome 129: Lücken"` and `"Chrome 129 – Lücken …"` share the key
/// `chrome129lücken`.
public record TitleKey(String value) {

  /// The key of a title; [#isEmpty] where the title has neither letter nor digit.
  public static TitleKey of(String title) {
    String lower = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return new TitleKey(key.toString());
  }

  /// True where there is nothing to compare by.
  public boolean isEmpty() {
    return value.isEmpty();
  }
}
