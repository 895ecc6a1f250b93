package de.lupe.searcher.query;

import de.lupe.schema.CvssScore;
import de.lupe.searcher.query.QueryNode.Scored;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads scores and spans of scores: `9.8`, `9,8`, `>=7`, `7..8.9`. Both ends of a span belong to
/// it.
final class ScoreSpanParser {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{0,2}(?:[.,]\\d)?)(?:\\.{2,3}|…)(\\d{0,2}(?:[.,]\\d)?)");
  private static final Pattern COMPARISON = Pattern.compile("(>=?|<=?|=|≥|≤)\\s*(.+)");
  private static final int MOST = 100;

  private ScoreSpanParser() {}

  /// The span; empty where the text is none.
  static Optional<Scored> parse(String text) {
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      return between(span.group(1), span.group(2));
    }
    Matcher comparison = COMPARISON.matcher(text);
    return comparison.matches()
        ? CvssScore.parse(comparison.group(2))
            .flatMap(score -> compared(comparison.group(1), score.tenths()))
        : CvssScore.parse(text).map(score -> new Scored(Optional.of(score), Optional.of(score)));
  }

  private static Optional<Scored> between(String from, String to) {
    Optional<CvssScore> first = CvssScore.parse(from);
    Optional<CvssScore> last = CvssScore.parse(to);
    boolean isWrong =
        (first.isEmpty() && !from.isEmpty())
            || (last.isEmpty() && !to.isEmpty())
            || (first.isEmpty() && last.isEmpty());
    return isWrong ? Optional.empty() : Optional.of(new Scored(first, last));
  }

  private static Optional<Scored> compared(String sign, int tenths) {
    return switch (sign) {
      case ">" -> tenths == MOST ? Optional.empty() : Optional.of(from(tenths + 1));
      case ">=", "≥" -> Optional.of(from(tenths));
      case "<" -> tenths == 0 ? Optional.empty() : Optional.of(to(tenths - 1));
      case "<=", "≤" -> Optional.of(to(tenths));
      default -> Optional.of(new Scored(score(tenths), score(tenths)));
    };
  }

  private static Scored from(int tenths) {
    return new Scored(score(tenths), Optional.empty());
  }

  private static Scored to(int tenths) {
    return new Scored(Optional.empty(), score(tenths));
  }

  private static Optional<CvssScore> score(int tenths) {
    return Optional.of(new CvssScore(tenths));
  }
}
