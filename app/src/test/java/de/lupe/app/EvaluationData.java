package de.lupe.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Larger sets of texts to measure with, which a developer may have and a clone has not.
///
/// They are looked for where the system property `lupe.eval` says, else in a folder beside the
/// checkout.
final class EvaluationData {

  private static final Path BESIDE_THE_CHECKOUT = LupeProcess.ROOT.resolve("../shared/eval");

  private EvaluationData() {}

  /// The folder of a set; without it the test that asks is skipped.
  ///
  /// @param set the folder's name
  /// @param wouldMeasure what the skipped test would have measured
  /// @param files what must be in the folder
  static Path folder(String set, String wouldMeasure, String... files) {
    String named = System.getProperty("lupe.eval", "");
    Path folder = (named.isEmpty() ? BESIDE_THE_CHECKOUT : Path.of(named)).resolve(set).normalize();
    for (String file : files) {
      assumeTrue(
          Files.isRegularFile(folder.resolve(file)),
          () ->
              String.format(
                  Locale.ROOT,
                  "would measure %s; for that put %s into %s, or say -Dlupe.eval=FOLDER",
                  wouldMeasure,
                  String.join(", ", files),
                  folder));
    }
    return folder;
  }
}
