package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// Adds the parts of compounds behind the whole word, at the same position and with the whole
/// word's offsets, or puts them in its place. Expects words as [GermanSpellingFilter] spells them,
/// before stemming.
///
/// `Verkaufsverbot` becomes `Verkaufsverbot`, `Verkauf`, `Verbot`, or only `Verkauf`, `Verbot`. All
/// parts but the last have a capital, for they are nouns more often than anything else; the last
/// has one where the word has.
public final class CompoundPartsFilter extends TokenFilter {

  /// What becomes of the whole word.
  public enum Whole {
    /// The whole word comes first, its parts follow at the same position.
    KEEP,
    /// Only the parts remain.
    DROP
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positionLength =
      addAttribute(PositionLengthAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final CompoundSplitter splitter = new CompoundSplitter();
  private final Whole whole;

  private final SavedToken compound = new SavedToken(this);
  private char[] word = new char[CompoundParts.MAX_LENGTH + 1];
  private int parts;
  private int next;

  public CompoundPartsFilter(TokenStream input, Whole whole) {
    super(input);
    this.whole = whole;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < parts) {
      compound.restore();
      emit(next++);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    // Words joined at their hyphens have their words beside them.
    boolean isWhole = positionLength.getPositionLength() > 1 || keyword.isKeyword();
    parts = isWhole ? 1 : splitter.split(term.buffer(), term.length());
    next = 1;
    if (parts > 1) {
      System.arraycopy(term.buffer(), 0, word, 0, term.length());
      compound.save();
      if (whole == Whole.KEEP) {
        next = 0;
      } else {
        emit(0);
      }
    }
    return true;
  }

  private void emit(int part) {
    int start = splitter.start(part);
    term.copyBuffer(word, start, splitter.end(part) - start);
    boolean isNoun = part < parts - 1 || Character.isUpperCase(word[0]);
    if (isNoun && term.length() > 0) {
      term.buffer()[0] = Character.toUpperCase(word[start]);
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    compound.reset();
    parts = 0;
    next = 0;
  }
}
