package de.lupe.indexer.enrich;

import de.lupe.schema.CvssScore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The base score that a vector of CVSS 3.0 or 3.1 means, by the formula of [section 7 of the
/// specification](https://www.first.org/cvss/v3.1/specification-document#CVSS-v3-1-Equations).
final class CvssVector {

  /// A vector as texts write it; further metrics behind the base metrics do not change their score.
  static final Pattern FORM =
      Pattern.compile("CVSS:3\\.[01](?<metrics>(?:/[A-Z]{1,3}:[A-Z]){8,22})");

  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("AV:N", 0.85),
          Map.entry("AV:A", 0.62),
          Map.entry("AV:L", 0.55),
          Map.entry("AV:P", 0.2),
          Map.entry("AC:L", 0.77),
          Map.entry("AC:H", 0.44),
          Map.entry("PR:N", 0.85),
          Map.entry("PR:L", 0.62),
          Map.entry("PR:H", 0.27),
          Map.entry("UI:N", 0.85),
          Map.entry("UI:R", 0.62),
          Map.entry("C:H", 0.56),
          Map.entry("C:L", 0.22),
          Map.entry("C:N", 0.0),
          Map.entry("I:H", 0.56),
          Map.entry("I:L", 0.22),
          Map.entry("I:N", 0.0),
          Map.entry("A:H", 0.56),
          Map.entry("A:L", 0.22),
          Map.entry("A:N", 0.0));
  private static final double LOW_PRIVILEGES_CHANGED = 0.68;
  private static final double HIGH_PRIVILEGES_CHANGED = 0.5;

  private CvssVector() {}

  /// The base score.
  ///
  /// @return empty where the text is no such vector, or lacks a base metric
  static Optional<CvssScore> baseScore(String vector) {
    Matcher form = FORM.matcher(vector);
    if (!form.matches()) {
      return Optional.empty();
    }
    Map<String, String> metrics = new HashMap<>();
    for (String metric : form.group("metrics").substring(1).split("/", -1)) {
      String[] pair = metric.split(":", 2);
      metrics.putIfAbsent(pair[0], pair[1]);
    }
    String scope = metrics.getOrDefault("S", "");
    if (!scope.equals("U") && !scope.equals("C")) {
      return Optional.empty();
    }
    for (String name : new String[] {"AV", "AC", "PR", "UI", "C", "I", "A"}) {
      if (!WEIGHTS.containsKey(name + ":" + metrics.get(name))) {
        return Optional.empty();
      }
    }
    return Optional.of(score(metrics, scope.equals("C")));
  }

  private static CvssScore score(Map<String, String> metrics, boolean changed) {
    double impactBase =
        1 - (1 - weight(metrics, "C")) * (1 - weight(metrics, "I")) * (1 - weight(metrics, "A"));
    double impact =
        changed
            ? 7.52 * (impactBase - 0.029) - 3.25 * Math.pow(impactBase - 0.02, 15)
            : 6.42 * impactBase;
    double exploitability =
        8.22
            * weight(metrics, "AV")
            * weight(metrics, "AC")
            * privileges(metrics, changed)
            * weight(metrics, "UI");
    if (impact <= 0) {
      return new CvssScore(0);
    }
    double sum = impact + exploitability;
    return new CvssScore(roundUp(Math.min(changed ? 1.08 * sum : sum, 10)));
  }

  private static double weight(Map<String, String> metrics, String name) {
    return WEIGHTS.getOrDefault(name + ":" + metrics.get(name), 0.0);
  }

  private static double privileges(Map<String, String> metrics, boolean changed) {
    return switch (metrics.getOrDefault("PR", "")) {
      case "L" -> changed ? LOW_PRIVILEGES_CHANGED : weight(metrics, "PR");
      case "H" -> changed ? HIGH_PRIVILEGES_CHANGED : weight(metrics, "PR");
      default -> weight(metrics, "PR");
    };
  }

  /// Up to the next tenth, in integers as appendix A of the specification has it.
  private static int roundUp(double score) {
    long scaled = Math.round(score * 100_000);
    return (int) (scaled % 10_000 == 0 ? scaled / 10_000 : scaled / 10_000 + 1);
  }
}
