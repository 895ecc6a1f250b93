package de.lupe.schema;

import java.text.Normalizer;
import java.util.Locale;

/// What labels are compared by: case and blanks do not count, so that `--vendor "palo alto
/// networks"` finds `Palo Alto Networks`.
public record LabelKey(String value) {

  /// The key of a label.
  public static LabelKey of(String label) {
    String lower = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new LabelKey(lower.strip().replaceAll("\\s+", " "));
  }
}
