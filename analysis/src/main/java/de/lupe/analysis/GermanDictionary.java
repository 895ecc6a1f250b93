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

  private final FSA automaton;

  private GermanDictionary(FSA automaton) {
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
    return automaton.getRootNode();
  }

  /// Where a letter leads to from a node, 0 where it leads nowhere.
  ///
  /// @param letter one byte of the UTF-8 spelling
  int next(int node, byte letter) {
    int arc = automaton.getArc(node, letter);
    return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
  }

  /// The letters that lead on from a node, each as the bit of its lowest six bits: where a letter's
  /// bit is not set it leads nowhere.
  long letters(int node) {
    long letters = 0;
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      letters |= 1L << automaton.getArcLabel(arc);
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

  private void visit(int node, byte[] entry, int length, EntryVisitor visitor) {
    byte[] line = length < entry.length ? entry : Arrays.copyOf(entry, 2 * length);
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      line[length] = automaton.getArcLabel(arc);
      if (automaton.isArcFinal(arc)) {
        int tag = indexOf(line, SEPARATOR, length);
        visitor.entry(line, tag, tag + 1, length + 1);
      }
      if (!automaton.isArcTerminal(arc)) {
        visit(automaton.getEndNode(arc), line, length + 1, visitor);
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
        return new GermanDictionary(FSA.read(new ByteArrayInputStream(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
