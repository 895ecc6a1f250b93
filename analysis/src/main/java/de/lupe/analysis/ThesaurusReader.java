package de.lupe.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the lines of a thesaurus. The resource `security-thesaurus.txt` says at its top how they
/// are written.
final class ThesaurusReader {

  private static final String ONE_WAY = "=>";

  /// Each run of so many words of a query is looked up, so the longest member costs every query.
  private static final int MOST_WORDS = 12;

  private static final int EXCERPT = 60;

  private final String name;
  private final List<SynonymGroup> groups = new ArrayList<>();
  private int number;

  private ThesaurusReader(String name) {
    this.name = name;
  }

  /// The groups in a text in UTF-8, in its order.
  ///
  /// @param name what errors call the text
  /// @throws ThesaurusFormatException at the first line that is not written as it must be
  static List<SynonymGroup> read(String name, InputStream in) throws IOException {
    ThesaurusReader reader = new ThesaurusReader(name);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line(line);
      }
    } catch (CharacterCodingException e) {
      ThesaurusFormatException wrong = new ThesaurusFormatException(name, "must be in UTF-8");
      wrong.initCause(e);
      throw wrong;
    }
    return reader.groups;
  }

  private void line(String written) throws ThesaurusFormatException {
    number++;
    String line = (number == 1 && written.startsWith("\uFEFF") ? written.substring(1) : written);
    line = line.strip();
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int arrow = line.indexOf(ONE_WAY);
    if (arrow < 0) {
      List<String> members = members(line);
      if (members.size() < 2) {
        throw wrong("a group needs two members, separated by a comma", line);
      }
      groups.add(new SynonymGroup(members, members));
      return;
    }
    String found = line.substring(arrow + ONE_WAY.length());
    if (found.contains(ONE_WAY)) {
      throw wrong("a line may have one => only", line);
    }
    groups.add(new SynonymGroup(members(line.substring(0, arrow)), members(found)));
  }

  private List<String> members(String list) throws ThesaurusFormatException {
    List<String> members = new ArrayList<>();
    for (String member : list.split(",", -1)) {
      members.add(member(member.strip(), list.strip()));
    }
    return members;
  }

  private String member(String member, String list) throws ThesaurusFormatException {
    if (member.isEmpty()) {
      throw wrong("a member is missing beside a comma or an arrow", list);
    }
    if (member.indexOf('"') >= 0) {
      throw wrong("members are written without quotes", member);
    }
    if (SynonymKeys.beginning(member).isEmpty()) {
      throw wrong("a member needs a letter or a digit", member);
    }
    if (SynonymKeys.words(member) > MOST_WORDS) {
      throw wrong("a member has " + MOST_WORDS + " words at most", member);
    }
    return member;
  }

  private ThesaurusFormatException wrong(String sentence, String got) {
    String excerpt = got.length() > EXCERPT ? got.substring(0, EXCERPT) + "…" : got;
    return new ThesaurusFormatException(name, number, sentence + " (got \"" + excerpt + "\")");
  }
}
