package de.lupe.indexer.enrich;

import de.lupe.indexer.enrich.ThreatName.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A list of malware families or of groups of attackers, read from text. `malware.txt` says at its
/// top how it is written.
final class ThreatList {

  private static final String CONTEXT = "context:";
  private static final Pattern LETTERS_DIGITS = Pattern.compile("(\\p{L}+)-?(\\d+)");
  private static final Pattern CAMEL_CASE =
      Pattern.compile("(\\p{Lu}\\p{Ll}{2,})(\\p{Lu}\\p{Ll}{2,})");

  private final String list;
  private final Kind kind;
  private final List<ThreatName> names = new ArrayList<>();
  private final List<String> context = new ArrayList<>();
  private final Map<List<String>, Integer> lineOfName = new HashMap<>();
  private int families;

  private ThreatList(String list, Kind kind) {
    this.list = list;
    this.kind = kind;
  }

  /// Reads a list.
  ///
  /// @param list how errors call it
  /// @param kind what it lists
  /// @throws WordListException if a line is not understood, or a name stands twice
  static ThreatList parse(String list, String text, Kind kind) {
    ThreatList threats = new ThreatList(list, kind);
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        threats.add(line, number);
      }
    }
    List.copyOf(threats.names).forEach(threats::addSpellings);
    return threats;
  }

  /// Every name in every spelling.
  List<ThreatName> names() {
    return List.copyOf(names);
  }

  /// The words that tell what is named, as they are written in the list.
  List<String> context() {
    return List.copyOf(context);
  }

  int familyCount() {
    return families;
  }

  private void add(String line, int number) {
    if (line.startsWith(CONTEXT)) {
      context.addAll(entries(line.substring(CONTEXT.length())));
    } else if (line.startsWith("!")) {
      for (String other : entries(line.substring(1))) {
        names.add(new ThreatName(other, other, Kind.OTHER, false));
      }
    } else {
      String[] sides = line.split("\\s+=\\s+", -1);
      if (sides.length > 2) {
        throw new WordListException(list, number, "one \"=\" at most (got \"" + line + "\")");
      }
      families++;
      String family = withoutMark(sides[0]);
      add(sides[0], family, number);
      if (sides.length == 2) {
        entries(sides[1]).forEach(name -> add(name, family, number));
      }
    }
  }

  private static List<String> entries(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private static String withoutMark(String name) {
    return name.endsWith("?") ? name.substring(0, name.length() - 1).strip() : name;
  }

  private void add(String marked, String family, int number) {
    String name = withoutMark(marked);
    List<String> words = Words.lowerCase(name);
    if (words.isEmpty()) {
      throw new WordListException(
          list, number, "a name must have a letter or a digit (got \"" + marked + "\")");
    }
    Integer before = lineOfName.putIfAbsent(words, number);
    if (before != null) {
      throw new WordListException(
          list, number, "\"" + name + "\" is already a name on line " + before);
    }
    boolean ambiguous = marked.endsWith("?");
    names.add(new ThreatName(name, family, kind, ambiguous));
  }

  /// `APT28` is also written `APT 28`, `Black Basta` also `BlackBasta`, and `BlackCat`, with more
  /// doubt, `Black Cat`.
  private void addSpellings(ThreatName listed) {
    String name = listed.written();
    String family = listed.family();
    boolean ambiguous = listed.ambiguous();
    Matcher numbered = LETTERS_DIGITS.matcher(name);
    Matcher camel = CAMEL_CASE.matcher(name);
    if (numbered.matches()) {
      addSpelling(numbered.group(1) + " " + numbered.group(2), family, ambiguous);
      addSpelling(numbered.group(1) + numbered.group(2), family, ambiguous);
    } else if (camel.matches()) {
      addSpelling(camel.group(1) + " " + camel.group(2), family, true);
    } else if (name.matches("\\p{L}+ \\p{L}+") && !ambiguous) {
      addSpelling(name.replace(" ", ""), family, false);
    }
  }

  private void addSpelling(String name, String family, boolean ambiguous) {
    if (lineOfName.putIfAbsent(Words.lowerCase(name), 0) == null) {
      names.add(new ThreatName(name, family, kind, ambiguous));
    }
  }
}
