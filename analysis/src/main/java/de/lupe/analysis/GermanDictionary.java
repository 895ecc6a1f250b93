package de.lupe.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import morfologik.fsa.FSA;

/// The inflected forms of German with their base forms and word classes: the automaton that the
/// german-pos-dict artifact carries (half a million forms, CC BY-SA 4.0), read as it is.
///
/// The automaton spells a form as it is written, `Lücke`; the chain works on folded letters,
/// `lucke`. So it is walked with all spellings that fold to the word at once, see [DictionaryWalk].
/// An entry goes on behind the form with the separator, how to make the base form of it, the
/// separator again, and the word class with its features: `Schäden_Faden_SUB:NOM:PLU:MAS` says: cut
/// `F` - `A` bytes from the end, append `aden`.
///
/// Safe for several threads.
final class GermanDictionary {

  private static final String RESOURCE = "/org/languagetool/resource/de/german.dict";
  static final byte SEPARATOR = '_';

  private final ArcTable automaton;

  private GermanDictionary(ArcTable automaton) {
    this.automaton = automaton;
  }

  /// The dictionary, loaded on first use.
  static GermanDictionary instance() {
    return Holder.INSTANCE;
  }

  /// Changes whenever the dictionary does.
  static String fingerprint() {
    return Holder.fingerprint;
  }

  /// Where every walk begins.
  int root() {
    return automaton.root();
  }

  /// Where a letter leads to from a node, 0 where it leads nowhere.
  ///
  /// @param letter one byte of the UTF-8 spelling
  int next(int node, byte letter) {
    return automaton.next(node, letter);
  }

  /// The letters that lead on from a node, each as the bit of its lowest six bits: where a letter's
  /// bit is not set it leads nowhere.
  long letters(int node) {
    long letters = 0;
    for (int arc = firstArc(node); arc != 0; arc = nextArc(arc)) {
      letters |= 1L << label(arc);
    }
    return letters;
  }

  /// Where the entries of a form begin, 0 where the letters so far are no form.
  int entries(int node) {
    return next(node, SEPARATOR);
  }

  /// Gives every entry of a form to a visitor.
  ///
  /// @param entries what [#entries] gave
  void visit(int entries, EntryVisitor visitor) {
    visit(entries, new byte[64], 0, visitor);
  }

  /// The first of the arcs that leave a node, 0 where there is none.
  int firstArc(int node) {
    return automaton.firstArc(node);
  }

  /// The next arc of the same node, 0 behind the last.
  int nextArc(int arc) {
    return automaton.nextArc(arc);
  }

  /// The byte that an arc stands for.
  byte label(int arc) {
    return automaton.label(arc);
  }

  /// The node that an arc leads to, 0 where it ends.
  int target(int arc) {
    return automaton.target(arc);
  }

  /// True where an entry ends with an arc, whether others go on behind it or not.
  boolean isEnd(int arc) {
    return automaton.isFinal(arc);
  }

  private void visit(int node, byte[] entry, int length, EntryVisitor visitor) {
    byte[] line = length < entry.length ? entry : Arrays.copyOf(entry, 2 * length);
    for (int arc = firstArc(node); arc != 0; arc = nextArc(arc)) {
      line[length] = label(arc);
      if (automaton.isFinal(arc)) {
        int tag = indexOf(line, SEPARATOR, length);
        visitor.entry(line, tag, tag + 1, length + 1);
      }
      if (target(arc) != 0) {
        visit(target(arc), line, length + 1, visitor);
      }
    }
  }

  private static int indexOf(byte[] line, byte wanted, int length) {
    for (int i = 0; i <= length; i++) {
      if (line[i] == wanted) {
        return i;
      }
    }
    throw new IllegalStateException(
        "no separator in the entry " + new String(line, 0, length + 1, StandardCharsets.UTF_8));
  }

  /// Receives the entries of a form.
  interface EntryVisitor {
    /// One entry of the form.
    ///
    /// @param line the entry: how to make the base form, a separator, word class and features
    /// @param codeEnd where the first of these ends: byte 0 minus `A` is how many bytes to cut from
    ///   the form, the bytes from 1 on are to be appended
    /// @param tagStart where the second begins, `SUB:NOM:PLU:MAS`
    /// @param tagEnd where it ends
    void entry(byte[] line, int codeEnd, int tagStart, int tagEnd);
  }

  private static final class Holder {
    static String fingerprint = "";
    static final GermanDictionary INSTANCE = load();

    private static GermanDictionary load() {
      try (InputStream stream = GermanDictionary.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(
              String.format(Locale.ROOT, "the dictionary %s is not on the class path", RESOURCE));
        }
        byte[] bytes = stream.readAllBytes();
        fingerprint = Integer.toHexString(Arrays.hashCode(bytes));
        FSA automaton = FSA.read(new ByteArrayInputStream(bytes));
        return new GermanDictionary(new ArcTable(automaton, bytes.length));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
