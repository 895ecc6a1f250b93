package de.lupe.schema;

import java.text.Normalizer;
import java.util.Locale;

/// What is left of a title when spelling does not count: letters and digits in lower case.
///
/// Two articles with the same key are taken for the same article; that is how a teaser finds the
/// article it announces. `"Chrome 129: Lücken"` and `"Chrome 129 – Lücken …"` share the key
/// `chrome129lücken`.
///
/// A key has at most 10,000 characters: compatibility characters can grow to eighteen each, and a
/// term of the index is limited. What a longer key would hold beyond that is not compared.
public record TitleKey(String value) {

  private static final int MAX_LENGTH = 10_000;

  /// The key of a title; [#isEmpty] where the title has neither letter nor digit.
  public static TitleKey of(String title) {
    String lower = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    if (key.length() > MAX_LENGTH) {
      key.setLength(MAX_LENGTH - (Character.isHighSurrogate(key.charAt(MAX_LENGTH - 1)) ? 1 : 0));
    }
    return new TitleKey(key.toString());
  }

  /// True where there is nothing to compare by.
  public boolean isEmpty() {
    return value.isEmpty();
  }
}
