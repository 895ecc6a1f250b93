package de.lupe.searcher.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the borders of German sentences: as Java does, but not behind an ordinal number ("am 20.
/// Juli") or an abbreviation ("z. B.", "Dr."), and always where a paragraph ends.
final class GermanSentences extends BreakIterator {

  private static final Pattern NO_END =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\d{1,2}|\\p{L}|bzw|ca|Co|Corp|Dr|etc|evtl|ggf|Inc|inkl|Ltd|Mio|Mrd|Nr|Prof|sog|St|usw|vgl|Abs|Art)\\.\\s*$");

  /// Looking back further than the longest abbreviation tells nothing more.
  private static final int LOOK_BACK = 12;

  private CharacterIterator text = new StringCharacterIterator("");
  private int[] borders = {0};
  private int at;

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder all = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      all.append(c);
    }
    text = newText;
    borders = borders(all.toString(), newText.getBeginIndex());
    at = 0;
  }

  private static int[] borders(String text, int begin) {
    int[] found = new int[16];
    int count = 0;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.GERMAN);
    int paragraph = 0;
    while (paragraph <= text.length()) {
      int end = text.indexOf("\n\n", paragraph);
      end = end < 0 ? text.length() : end + 2;
      sentences.setText(text.substring(paragraph, end));
      for (int border = sentences.first(); border != DONE; border = sentences.next()) {
        int place = paragraph + border;
        boolean inside = place > paragraph && place < end;
        if (inside
            && NO_END
                .matcher(text.substring(Math.max(paragraph, place - LOOK_BACK), place))
                .find()) {
          continue;
        }
        if (count == 0 || found[count - 1] < begin + place) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = begin + place;
        }
      }
      if (end == text.length()) {
        break;
      }
      paragraph = end;
    }
    return count == 0 ? new int[] {begin} : Arrays.copyOf(found, count);
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    at = 0;
    return current();
  }

  @Override
  public int last() {
    at = borders.length - 1;
    return current();
  }

  @Override
  public int next(int n) {
    int wanted = at + n;
    at = Math.clamp(wanted, 0, borders.length - 1);
    return wanted == at ? current() : DONE;
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(borders, offset);
    int index = found >= 0 ? found + 1 : -found - 1;
    at = Math.min(index, borders.length - 1);
    return index < borders.length ? current() : DONE;
  }

  @Override
  public int current() {
    return borders[at];
  }
}
