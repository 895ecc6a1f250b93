package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.ContextWords.Section;

/// Weighs what stands around a name that is a common word as well.
///
/// Every sign has a weight; a mention counts from [#ENOUGH] on. The weights are of few sizes, so
/// that a strong sign decides alone and a weak one needs another.
final class NameContext {

  /// From here on its bearer is meant.
  static final int ENOUGH = 2;

  /// Another name of the same vendor stands in the text and is sure.
  static final int VENDOR_KNOWN = 6;

  /// A name beside it, joined by a comma or `und`, counts.
  static final int JOINED = 3;

  /// Against the name beside it speaks nothing either.
  static final int BOTH_DOUBTFUL = 2;

  private static final int STRONG = 3;
  private static final int MEDIUM = 2;
  private static final int WEAK = 1;
  private static final int LIKELY_BY_ITSELF = 3;
  private static final int ARTICLE = -4;
  private static final int PLURAL = -9;
  private static final int SENTENCE = 14;

  private final ContextWords context;

  NameContext(ContextWords context) {
    this.context = context;
  }

  /// What speaks for the mention, less what speaks against it.
  ///
  /// @param isVendorKnown true where the texts name its vendor beyond doubt
  int weigh(Words words, Mention mention, boolean isVendorKnown) {
    if (mention.form() == Mention.Form.COMPOUND) {
      return STRONG;
    }
    if (isVendorKnown && (isHyphenated(words, mention.end()) || !isAgainst(words, mention))) {
      return VENDOR_KNOWN;
    }
    int weight = mention.name().certainty() == Certainty.LIKELY ? LIKELY_BY_ITSELF : 0;
    weight += isVendorKnown ? VENDOR_KNOWN : 0;
    boolean isSpelledSo = isSpelledSo(words, mention);
    if (isSpelledSo) {
      weight +=
          mention.end() - mention.first() == 1 && words.length(mention.first()) > 4 ? MEDIUM : WEAK;
    }
    if (isHyphenated(words, mention.end())) {
      weight += behindHyphen(words, mention);
    } else {
      weight += before(words, mention.first()) + plural(words, mention);
      weight += behind(words, mention, isSpelledSo);
    }
    // What the sentence speaks of only adds, and costs most.
    return weight >= ENOUGH ? weight : weight + sentence(words, mention);
  }

  private boolean isAgainst(Words words, Mention mention) {
    return before(words, mention.first()) + plural(words, mention) < 0;
  }

  private static boolean isHyphenated(Words words, int at) {
    return at < words.count() && words.isHyphenated(at);
  }

  private static boolean isSpelledSo(Words words, Mention mention) {
    return mention.name().hasInnerCapital()
        && mention.name().written().equals(words.written(mention.first()));
  }

  /// `Signal-App`, `Edge-Sicherheitslücke`; not `Meta-Analyse`.
  private int behindHyphen(Words words, Mention mention) {
    if (words.followsHyphen(mention.first())) {
      return ARTICLE;
    }
    int last = mention.end();
    while (isHyphenated(words, last + 1)) {
      last++;
    }
    String head = words.lowerCase(last);
    if (context.endsWithNoun(Section.HEADS, head) || context.endsWithNoun(Section.KINDS, head)) {
      return STRONG;
    }
    return context.endsWithNoun(Section.TECHNICAL, head) ? WEAK : -WEAK;
  }

  private int before(Words words, int first) {
    if (words.followsHyphen(first)) {
      return ARTICLE;
    }
    if (words.startsSentence(first) || !words.joinsPrevious(first)) {
      return context.has(Section.QUANTITIES, words.lowerCase(first)) ? ARTICLE : 0;
    }
    String word = words.lowerCase(first - 1);
    if (context.has(Section.ARTICLES, word) || context.has(Section.QUANTITIES, word)) {
      return ARTICLE;
    }
    boolean isCapital = isCapital(words, first - 1);
    if (isCapital && context.endsWithNoun(Section.KINDS, word)) {
      return STRONG;
    }
    if (context.has(Section.FROM, word) || context.has(Section.VERBS, word)) {
      return isEasilyMistaken(words, first) ? WEAK : MEDIUM;
    }
    if (context.has(Section.WITH, word) || context.has(Section.BEING, word)) {
      return WEAK;
    }
    if (context.has(Section.SMALL, word)) {
      return 0;
    }
    return isCapital ? noun(words, first) : verbOrAdjective(words, first, word);
  }

  /// A plural needs no article, and a letter names many things.
  private static boolean isEasilyMistaken(Words words, int first) {
    return words.length(first) == 1 || words.lowerCase(first).endsWith("s");
  }

  /// `Remote Access`; but the first word of a sentence has its capital anyway.
  private static int noun(Words words, int first) {
    return words.followsBlank(first) ? -MEDIUM : 0;
  }

  private int verbOrAdjective(Words words, int first, String word) {
    boolean isAdjective =
        word.endsWith("es") || word.endsWith("em") || word.endsWith("er") || word.endsWith("e");
    boolean hasArticle =
        first > 1
            && words.joinsPrevious(first - 1)
            && context.has(Section.ARTICLES, words.lowerCase(first - 2));
    if (hasArticle && (isAdjective || word.endsWith("en"))) {
      return ARTICLE;
    }
    return isAdjective ? -MEDIUM : WEAK;
  }

  /// `zwei Teams`, `die Teams`, `beste Teams`.
  private int plural(Words words, Mention mention) {
    int first = mention.first();
    if (first == 0 || !words.joinsPrevious(first) || !words.lowerCase(first).endsWith("s")) {
      return 0;
    }
    String word = words.lowerCase(first - 1);
    boolean isPlural =
        word.equals("die")
            || word.equals("den")
            || word.equals("der")
            || context.has(Section.QUANTITIES, word)
            || word.chars().allMatch(Character::isDigit);
    return isPlural ? PLURAL : 0;
  }

  private int behind(Words words, Mention mention, boolean isSpelledSo) {
    int next = mention.end();
    if (next >= words.count()) {
      return 0;
    }
    String gap = words.gap(next);
    if (gap.startsWith(":") && mention.first() == 0) {
      return WEAK;
    }
    if (mention.isInflected() || gap.startsWith("'") || gap.startsWith("’")) {
      return genitive(words, mention);
    }
    if (!gap.isBlank()) {
      return gap.startsWith("-") ? -WEAK : 0;
    }
    String word = words.lowerCase(next);
    if (Character.isDigit(word.charAt(0))) {
      return word.length() > 1 || words.gap(next + 1).equals(".") ? MEDIUM : 0;
    }
    if (isCapital(words, next)) {
      boolean isKind =
          context.endsWithNoun(Section.KINDS, word) || context.endsWithNoun(Section.HEADS, word);
      return isKind ? WEAK : isSpelledSo || !words.followsBlank(next) ? 0 : -MEDIUM;
    }
    if (context.has(Section.BEHIND, word)) {
      return -MEDIUM;
    }
    if (context.has(Section.VERBS, word)) {
      return MEDIUM;
    }
    if (context.has(Section.BEING, word)) {
      return WEAK;
    }
    boolean isVerb = word.length() > 3 && word.endsWith("t") && !context.has(Section.WITH, word);
    return isVerb && !context.has(Section.SMALL, word) ? WEAK : 0;
  }

  /// `Apples neues iPhone`, `Metas Rückzug`; not `die Targets`.
  private int genitive(Words words, Mention mention) {
    int next = mention.end();
    boolean hasArticle =
        mention.first() > 0
            && words.joinsPrevious(mention.first())
            && context.has(Section.ARTICLES, words.lowerCase(mention.first() - 1));
    if (hasArticle || !words.joinsPrevious(next)) {
      return 0;
    }
    String word = words.lowerCase(next);
    boolean isAdjective =
        word.endsWith("e") || word.endsWith("es") || word.endsWith("er") || word.endsWith("en");
    boolean isOwned =
        isCapital(words, next)
            || (isAdjective && next + 1 < words.count() && isCapital(words, next + 1));
    return isOwned ? MEDIUM : 0;
  }

  /// What the sentence speaks of: words of the name's own, and of security.
  private int sentence(Words words, Mention mention) {
    boolean hasCue = false;
    boolean hasSubject = false;
    int from = mention.first();
    while (from > 0 && mention.first() - from < SENTENCE && !endsBefore(words, from)) {
      from--;
    }
    for (int at = from; at < words.count() && at < mention.end() + SENTENCE; at++) {
      if (at >= mention.end() && endsBefore(words, at)) {
        break;
      }
      boolean isTail = at >= mention.end() && isTail(words, mention.end(), at);
      if (isTail || (at >= mention.first() && at < mention.end())) {
        continue;
      }
      String word = words.lowerCase(at);
      hasCue |= mention.name().cues().stream().anyMatch(word::startsWith);
      hasSubject = hasSubject || context.endsWithNoun(Section.SUBJECTS, word);
    }
    return (hasCue ? MEDIUM : 0) + (hasSubject ? WEAK : 0);
  }

  /// True for `Server` in `Edge-Server`.
  private static boolean isTail(Words words, int from, int at) {
    for (int i = from; i <= at; i++) {
      if (!words.isHyphenated(i)) {
        return false;
      }
    }
    return true;
  }

  /// A colon and a dash do not end what a headline speaks of.
  private static boolean endsBefore(Words words, int at) {
    if (!words.startsSentence(at)) {
      return false;
    }
    String gap = words.gap(at);
    return gap.indexOf('.') >= 0
        || gap.indexOf('!') >= 0
        || gap.indexOf('?') >= 0
        || gap.indexOf('\n') >= 0;
  }

  private static boolean isCapital(Words words, int at) {
    return Character.isUpperCase(words.written(at).charAt(0));
  }

  /// True for `, ` and `und` between two mentions.
  boolean areJoined(Words words, Mention left, Mention right) {
    int between = right.first() - left.end();
    if (between == 0) {
      String gap = words.gap(right.first()).strip();
      return gap.equals(",") || gap.equals("/") || gap.equals("&") || gap.equals("+");
    }
    return between == 1
        && context.has(Section.JOINING, words.lowerCase(left.end()))
        && words.joinsPrevious(right.first());
  }
}
