package de.lupe.app.cli;

import de.lupe.app.cli.Terminal.Style;
import de.lupe.searcher.Snippet.Highlight;
import java.util.ArrayList;
import java.util.List;

/// A text with marked places, broken into lines for a terminal.
record HighlightedText(String text, List<Highlight> highlights) {

  HighlightedText {
    text = Glyphs.printable(text);
    highlights = List.copyOf(highlights);
  }

  /// A text without marks.
  static HighlightedText plain(String text) {
    return new HighlightedText(text, List.of());
  }

  /// The lines, none wider than `width` unless the width is below two, with the marked places in
  /// one style and the rest in another.
  List<String> lines(int width, Terminal terminal, Style marked, Style rest) {
    List<String> lines = new ArrayList<>();
    int start = nextInk(0);
    while (start < text.length()) {
      int end = lineEnd(start, width);
      lines.add(piece(start, lastInk(start, end), terminal, marked, rest));
      start = nextInk(end);
    }
    return lines;
  }

  /// The lines in normal letters, with the marked places as matches.
  List<String> lines(int width, Terminal terminal) {
    return lines(width, terminal, Style.MATCH, Style.PLAIN);
  }

  private int nextInk(int from) {
    int at = from;
    while (at < text.length() && isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int lastInk(int from, int end) {
    int at = end;
    while (at > from && isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c);
  }

  /// Where the line that starts here ends: before the last word that no longer fits, behind a
  /// hyphen or slash, or within a word that fits on no line.
  private int lineEnd(int start, int width) {
    int used = 0;
    int breakable = -1;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '\n') {
        return at;
      }
      if (Character.isWhitespace(c)) {
        breakable = at;
      }
      used += Glyphs.width(c);
      if (used > width && !Character.isWhitespace(c)) {
        return breakable > start ? breakable : Math.max(at, start + Character.charCount(c));
      }
      at += Character.charCount(c);
      if ((c == '-' || c == '/' || c == '–') && used >= width / 2 && standsBetweenLetters(at)) {
        breakable = at;
      }
    }
    return at;
  }

  /// A CVE id, a date or a version keeps together; `Chrome-Update` may be cut at its hyphen.
  private boolean standsBetweenLetters(int behind) {
    return behind >= 2
        && behind < text.length()
        && Character.isLetter(text.charAt(behind - 2))
        && Character.isLetter(text.charAt(behind));
  }

  private String piece(int start, int end, Terminal terminal, Style marked, Style rest) {
    StringBuilder line = new StringBuilder();
    int at = start;
    for (Highlight highlight : highlights) {
      int from = Math.clamp(highlight.start(), at, end);
      int to = Math.clamp(highlight.end(), from, end);
      if (from < to) {
        line.append(terminal.styled(rest, spaced(at, from)));
        line.append(terminal.styled(marked, spaced(from, to)));
        at = to;
      }
    }
    return line.append(terminal.styled(rest, spaced(at, end))).toString();
  }

  /// Snippets carry the blanks of the paragraphs they were cut from.
  private String spaced(int start, int end) {
    return text.substring(start, end).replaceAll("\\s+", " ");
  }
}
