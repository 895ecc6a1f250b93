package de.lupe.searcher.lucene;

import de.lupe.analysis.GermanNewsAnalyzer;
import de.lupe.searcher.Snippet;
import de.lupe.searcher.Snippet.Highlight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Finds the pieces of a text that show why it matches, and the places in them.
///
/// Only the texts of the hits that are shown are looked at, and they are analysed again: the index
/// keeps no offsets.
final class SnippetMaker {

  /// The field name that highlighting queries are written in.
  static final String FIELD = "text";

  /// Sentences are joined until a snippet has about this many characters, and longer ones are cut
  /// at words.
  private static final int GOAL = 160;

  private static final int LONGEST = 240;

  /// Stands where a sentence was too long to be shown whole.
  private static final String CUT = "…";

  /// Beyond this many characters a text is not looked at.
  private static final int MAX_TEXT = 1 << 20;

  private final Query query;
  private final UnifiedHighlighter body;
  private final UnifiedHighlighter title;

  /// @param query what to mark, over [#FIELD]
  SnippetMaker(Query query) {
    this.query = query;
    this.body =
        UnifiedHighlighter.builderWithoutSearcher(GermanNewsAnalyzer.matches())
            .withMaxLength(MAX_TEXT)
            .withBreakIterator(
                () ->
                    LengthGoalBreakIterator.createClosestToLength(
                        new GermanSentences(), GOAL, 0.5f))
            .withMaxNoHighlightPassages(1)
            .withFormatter(new SnippetFormatter())
            .build();
    this.title =
        UnifiedHighlighter.builderWithoutSearcher(GermanNewsAnalyzer.matches())
            .withMaxLength(MAX_TEXT)
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxNoHighlightPassages(0)
            .withFormatter(new HighlightFormatter())
            .build();
  }

  /// The best pieces of a text in its order; its beginning where nothing in it matches.
  @SuppressWarnings("unchecked") // The highlighter returns what its formatter makes.
  List<Snippet> snippets(String text, int most) throws IOException {
    if (most == 0 || text.isBlank()) {
      return List.of();
    }
    Object snippets = body.highlightWithoutSearcher(FIELD, query, text, most);
    return snippets == null ? List.of() : (List<Snippet>) snippets;
  }

  /// The places in a title that match.
  @SuppressWarnings("unchecked") // The highlighter returns what its formatter makes.
  List<Highlight> highlights(String text) throws IOException {
    if (text.isBlank()) {
      return List.of();
    }
    Object highlights = title.highlightWithoutSearcher(FIELD, query, text, 1);
    return highlights == null ? List.of() : (List<Highlight>) highlights;
  }

  private static List<Highlight> matches(Passage passage) {
    List<Highlight> sorted = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      sorted.add(new Highlight(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
    }
    sorted.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    // Stem and part of one word lie on top of each other.
    List<Highlight> merged = new ArrayList<>();
    for (Highlight next : sorted) {
      if (!merged.isEmpty() && next.start() < merged.getLast().end()) {
        Highlight last = merged.removeLast();
        merged.add(new Highlight(last.start(), Math.max(last.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static final class HighlightFormatter extends PassageFormatter {
    @Override
    public List<Highlight> format(Passage[] passages, String content) {
      return Arrays.stream(passages).flatMap(passage -> matches(passage).stream()).toList();
    }
  }

  private static final class SnippetFormatter extends PassageFormatter {
    @Override
    public List<Snippet> format(Passage[] passages, String content) {
      return Arrays.stream(passages).map(passage -> snippet(passage, content)).toList();
    }

    private static Snippet snippet(Passage passage, String content) {
      List<Highlight> matches = matches(passage);
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      if (end - start > LONGEST) {
        int center = matches.isEmpty() ? start : matches.getFirst().start();
        start = start(content, start, Math.max(start, center - LONGEST / 4));
        end = wordBorder(content, Math.min(end, start + LONGEST), center);
      }
      boolean cutBefore = start > passage.getStartOffset();
      boolean cutBehind = end < passage.getEndOffset();
      return folded(content, start, end, matches)
          .between(cutBefore ? CUT + " " : "", cutBehind ? " " + CUT : "");
    }

    /// Where a long sentence that begins at `first` is cut: between words at or before a place, or
    /// not at all where that place lies in its first word.
    private static int start(String content, int first, int place) {
      int border = wordBorder(content, place, first);
      boolean isBetweenWords =
          border == first
              || Character.isWhitespace(content.charAt(border))
              || Character.isWhitespace(content.charAt(border - 1));
      return isBetweenWords || place - first > LONGEST / 4 ? border : first;
    }

    /// The text between two places, each run of blanks and line ends in it as one blank.
    private static Snippet folded(String content, int start, int end, List<Highlight> matches) {
      StringBuilder text = new StringBuilder(end - start);
      int[] places = new int[end - start + 1];
      boolean blank = true;
      for (int i = start; i < end; i++) {
        places[i - start] = text.length();
        char c = content.charAt(i);
        if (!Character.isWhitespace(c)) {
          text.append(c);
        } else if (!blank) {
          text.append(' ');
        }
        blank = Character.isWhitespace(c);
      }
      places[end - start] = text.length();
      String folded = text.toString().stripTrailing();
      List<Highlight> inside =
          matches.stream()
              .filter(match -> match.start() >= start && match.end() <= end)
              .map(
                  match ->
                      new Highlight(places[match.start() - start], places[match.end() - start]))
              .filter(match -> match.start() < match.end() && match.end() <= folded.length())
              .toList();
      return new Snippet(folded, inside);
    }

    /// The border between words at or before a place, or the nearest limit where a word is longer
    /// than all.
    private static int wordBorder(String content, int place, int least) {
      int border = place;
      while (border > least
          && border < content.length()
          && !Character.isWhitespace(content.charAt(border))) {
        border--;
      }
      return border > least ? border : place;
    }
  }
}
