package de.lupe.analysis;

/// Recognises the endings by which German names all genders: `Nutzer:innen`, `Nutzer*in`,
/// `Nutzer_innen`, `Nutzer/-innen`, `Nutzer(innen)`, `NutzerInnen` are `Nutzer`.
///
/// Where a stem is no word, its `e` is put behind it: `Expert*innen` becomes `Experte`, `Kolleg:in`
/// becomes `Kollege`, so that they meet `Experten` and `Kollegen`.
final class GenderedForms {

  private static final String MARKS = ":*_/·•'(";
  // Marks that may stand amid a longer word: "Bürger:innenrat".
  private static final String INNER_MARKS = ":*_";
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_TAIL = 3;

  /// What the names of persons end with: behind other words `:in` and `In` mean something else
  /// (`LinkedIn`).
  private static final String[] OF_PERSONS = {
    "er", "or", "eur", "ent", "ant", "ist", "at", "et", "ert", "kolleg", "kund", "olog", "freund",
    "chef", "arzt", "ärzt", "beamt", "anwält", "anwalt", "bot", "nom", "ling", "graf", "wirt",
    "wält"
  };

  private static final String[] WHOLE_WORDS = {"er", "or", "eur", "ent", "ant", "ist", "at", "et"};

  /// What takes `en` before the rest of a compound: `Kundendaten`, `Expertenrat`.
  private static final String[] WITH_EN = {
    "ent", "ant", "ist", "at", "et", "expert", "kolleg", "kund", "olog", "beamt"
  };

  private static final int SHORTEST_STEM_WITHOUT_MARK = 4;

  private GenderedForms() {}

  /// Where the ending behind a stem ends; the stem's end where there is none.
  static int end(CharWindow window, int from, int stemEnd) {
    char mark = window.at(stemEnd);
    if (MARKS.indexOf(mark) < 0 || stemEnd - from < SHORTEST_STEM) {
      return stemEnd;
    }
    int ending = stemEnd + (mark == '/' && window.at(stemEnd + 1) == '-' ? 2 : 1);
    if (!window.startsWith("in", ending) || !holdsLettersOnly(window, from, stemEnd)) {
      return stemEnd;
    }
    boolean plural = window.startsWith("innen", ending);
    int end = ending + (plural ? 5 : 2);
    if (mark == '(') {
      end = window.at(end) == ')' ? end + 1 : stemEnd;
    } else if (window.isWordAt(end)) {
      end = plural && INNER_MARKS.indexOf(mark) >= 0 ? tailEnd(window, end) : stemEnd;
    }
    boolean plausible = plural || namesPersons(window, from, stemEnd);
    return plausible && end > ending ? end : stemEnd;
  }

  private static int tailEnd(CharWindow window, int from) {
    int end = window.wordEnd(from, 40);
    return end - from >= SHORTEST_TAIL && end - from < 40 ? end : from;
  }

  /// Where the stem ends of a word with a capital inside, `NutzerInnen`; the word's end where it is
  /// none.
  static int stemEnd(CharWindow window, int from, int wordEnd) {
    if (window.at(wordEnd - 1) != 'n') {
      return wordEnd;
    }
    boolean plural =
        wordEnd - from > 5
            && window.at(wordEnd - 5) == 'I'
            && window.startsWith("innen", wordEnd - 5);
    int end = wordEnd - (plural ? 5 : 2);
    boolean capital = end - from >= SHORTEST_STEM_WITHOUT_MARK && window.at(end) == 'I';
    return capital
            && isLowerAfterFirst(window, from, end)
            && (plural || namesPersons(window, from, end))
        ? end
        : wordEnd;
  }

  /// Writes the word that a stem belongs to.
  static void append(CharWindow window, int from, int stemEnd, int end, TokenText out) {
    out.append(window, from, stemEnd);
    int ending = stemEnd + 1;
    int tail = ending + 5;
    boolean hasTail =
        end - tail >= SHORTEST_TAIL
            && INNER_MARKS.indexOf(window.at(stemEnd)) >= 0
            && window.startsWith("innen", ending);
    if (hasTail) {
      if (endsWithAny(WITH_EN, window, from, stemEnd)) {
        out.append('e');
        out.append('n');
      }
      out.append(window, tail, end);
    } else if (!endsWithAny(WHOLE_WORDS, window, from, stemEnd)
        || endsWith("ert", window, from, stemEnd)) {
      out.append('e');
    }
  }

  private static boolean namesPersons(CharWindow window, int from, int end) {
    return end - from >= SHORTEST_STEM_WITHOUT_MARK
        && !StopWords.folded().contains(window.chars(), from, end - from)
        && endsWithAny(OF_PERSONS, window, from, end);
  }

  private static boolean endsWithAny(String[] endings, CharWindow window, int from, int end) {
    for (String ending : endings) {
      if (endsWith(ending, window, from, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String ending, CharWindow window, int from, int end) {
    int start = end - ending.length();
    if (start < from) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (Character.toLowerCase(window.at(start + i)) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsLettersOnly(CharWindow window, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Character.isLetter(window.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowerAfterFirst(CharWindow window, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (!Character.isLowerCase(window.at(i))) {
        return false;
      }
    }
    return Character.isLetter(window.at(from));
  }
}
