package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.AttributeFactory;

/// Cuts German text on IT security into words, and keeps together what belongs together.
///
/// | text | tokens |
/// |---|---|
/// | `Die Lücke CVE 2024–1234` | `Die`, `Lücke`, `cve-2024-1234` |
/// | `Chrome (129.0.6668.58)` | `Chrome`, `129.0.6668.58` |
/// | `129.0.6668.58/.59` | `129.0.6668.58` and `129.0.6668.59` at one position |
/// | `hxxps://example[.]com/x.exe` | `example.com/x.exe` |
/// | `HKEY_LOCAL_MACHINE\Software` | `hklm\Software` |
/// | `.NET, C++ und AT&T` | `.NET`, `C++`, `und`, `AT&T` |
/// | `Nutzer:innen` | `Nutzer` |
/// | `Zero-Day-Lücke` | `ZeroDayLücke` over the three words `Zero`, `Day`, `Lücke` |
/// | `Ende.Dann` | `Ende`, `Dann` |
///
/// Words joined by hyphens come first as one token, which begins at the first word's position and
/// is as many positions long as there are words; then the words, one position each. So phrases of
/// the words match, and `Sicherheits-Lücke` is also `SicherheitsLücke`.
///
/// Soft hyphens, zero-width characters, ligatures, typographic quotes, hyphens and blanks and
/// decomposed letters are understood; no char filter is needed before it. Upper and lower case are
/// left to later steps. One pass over the text with a buffer of fixed size; the time is linear in
/// the text, whatever it holds. What a token is can be seen from its characters; its type is always
/// the same.
public final class GermanNewsTokenizer extends Tokenizer {

  /// What becomes of words that hyphens join.
  public enum Hyphenated {
    /// One token for all, then its words.
    JOINED_AND_WORDS,
    /// The words alone.
    WORDS
  }

  // `CVSS 3.1/AV:N` and `CVE 2024-1234` go on behind a blank.
  private static final int LONGEST_PREFIX = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);

  private final Hyphenated hyphenated;
  private final CharWindow window = new CharWindow();
  private final SecurityScanner security = new SecurityScanner();
  private final HyphenatedWord joined = new HyphenatedWord();
  private final TokenText text = new TokenText();

  private int at;
  // Up to here stand words joined by hyphens, as a number that stays when the window moves.
  private int wordsUntil;
  private boolean samePosition;
  // Up to here, as such a number, the last token stands again with other numbers.
  private int listUntil;
  private int startOffset;
  private int endOffset;

  /// Joins words at their hyphens.
  public GermanNewsTokenizer() {
    this(Hyphenated.JOINED_AND_WORDS);
  }

  public GermanNewsTokenizer(Hyphenated hyphenated) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, hyphenated);
  }

  /// @param factory makes the attributes of tokens, see Lucene
  public GermanNewsTokenizer(AttributeFactory factory, Hyphenated hyphenated) {
    super(factory);
    this.hyphenated = hyphenated;
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (true) {
      at = window.move(input, at);
      if (at >= window.limit()) {
        return false;
      }
      int from = at;
      if (window.absolute(from) < listUntil) {
        again(from);
        return true;
      }
      if (window.chars()[from] == ' ') {
        at++;
        continue;
      }
      int wordEnd = window.wordEnd(from, WordScanner.LONGEST);
      if (wordEnd > from) {
        if (isPlain(from, wordEnd)) {
          term.copyBuffer(window.chars(), from, wordEnd - from);
          emit(from, wordEnd, 1);
          at = wordEnd;
        } else {
          word(from, wordEnd);
        }
        return true;
      }
      if (sign(from)) {
        return true;
      }
      at = from + 1;
    }
  }

  /// True for a word of letters and digits behind which nothing can belong to it.
  private boolean isPlain(int from, int wordEnd) {
    char next = window.at(wordEnd);
    if (Letters.isJoint(next)) {
      boolean endsSentence = (next == '.' || next == ':') && window.at(wordEnd + 1) == ' ';
      if (!endsSentence) {
        return false;
      }
    }
    char last = window.at(wordEnd - 1);
    if (next == ' ') {
      if (wordEnd - from <= LONGEST_PREFIX && window.isDigitAt(wordEnd + 1)) {
        return false;
      }
    } else if (next == ',' && Letters.isDigit(last)) {
      return false;
    }
    return last != 'n' || GenderedForms.stemEnd(window, from, wordEnd) == wordEnd;
  }

  private void word(int from, int wordEnd) {
    text.clear();
    if (window.absolute(from) < wordsUntil) {
      int end = WordScanner.scan(window, from, text);
      emitText(from, end, samePosition ? 0 : 1);
      samePosition = false;
      at = end;
      return;
    }
    int end = security.scanWord(window, from, wordEnd, text);
    if (end > from) {
      emitText(from, listEnd(end), 1);
      at = end;
      return;
    }
    hyphenated(from);
  }

  /// Where the numbers end that stand behind slashes for further tokens.
  private int listEnd(int tokenEnd) {
    int end = tokenEnd;
    for (int next = NumberList.end(window, end, text);
        next > end;
        next = NumberList.end(window, end, text)) {
      end = next;
      listUntil = window.absolute(end);
    }
    return end;
  }

  /// Repeats the last token, its last number replaced, with the same offsets.
  private void again(int slash) {
    int number = NumberList.start(window, slash);
    int end = window.digitsEnd(number);
    text.cut(NumberList.last(text));
    text.append(window, number, end);
    term.copyBuffer(text.chars(), 0, text.length());
    increment.setPositionIncrement(0);
    offset.setOffset(startOffset, endOffset);
    at = end;
  }

  private void hyphenated(int from) {
    text.clear();
    int end = joined.scan(window, from, text);
    if (joined.components() == 1) {
      emitText(from, end, 1);
      at = end;
      return;
    }
    wordsUntil = window.absolute(end);
    if (joined.isJoined() && hyphenated == Hyphenated.JOINED_AND_WORDS) {
      emitText(from, end, 1);
      positionLength.setPositionLength(joined.components());
      samePosition = true;
      return;
    }
    text.clear();
    end = WordScanner.scan(window, from, text);
    emitText(from, end, 1);
    at = end;
  }

  private boolean sign(int from) {
    text.clear();
    if (WordScanner.isDotNet(window, from)) {
      if (window.absolute(from) < wordsUntil) {
        word(from, from);
      } else {
        hyphenated(from);
      }
      return true;
    }
    int end = security.scanSign(window, from, text);
    if (end == from) {
      return false;
    }
    emitText(from, end, 1);
    at = end;
    return true;
  }

  private void emitText(int from, int end, int positions) {
    term.copyBuffer(text.chars(), 0, text.length());
    emit(from, end, positions);
  }

  private void emit(int from, int end, int positions) {
    startOffset = correctOffset(window.startOffset(from));
    endOffset = correctOffset(window.endOffset(end - 1));
    offset.setOffset(startOffset, endOffset);
    increment.setPositionIncrement(positions);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    window.reset();
    security.reset();
    at = 0;
    wordsUntil = 0;
    listUntil = 0;
    samePosition = false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = correctOffset(window.rawLength());
    offset.setOffset(length, length);
  }
}
