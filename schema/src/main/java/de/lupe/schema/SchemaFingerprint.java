package de.lupe.schema;

import java.util.Locale;

/// Tells indexes apart that were written under different fields or another analysis, and would
/// answer wrongly.
///
/// It is written with every commit and compared when an index is opened.
public final class SchemaFingerprint {

  /// Where it stands in a commit's data.
  public static final String KEY = "lupe.schema";

  private SchemaFingerprint() {}

  /// The fingerprint of today's fields with an analysis.
  ///
  /// @param analysis the analysis's own fingerprint
  public static String of(String analysis) {
    return ArticleField.fingerprint() + "-" + analysis;
  }

  /// Compares the fingerprint that was found in an index.
  ///
  /// @param index where the index is, for the message
  /// @param found what its last commit says, empty if nothing
  /// @param analysis the analysis's own fingerprint
  /// @throws ArchiveException if it is another one
  public static void check(String index, String found, String analysis) throws ArchiveException {
    if (!found.equals(of(analysis))) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "The index %s has another schema (%s) than this version of Lupe (%s): delete its"
                  + " folder and index the articles again.",
              index,
              found.isEmpty() ? "none" : found,
              of(analysis)));
    }
  }
}
