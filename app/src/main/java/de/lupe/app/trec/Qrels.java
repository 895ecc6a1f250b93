package de.lupe.app.trec;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Which documents are right answers to which queries, in TREC's form: a line for each judgement,
/// with a query's id, a column that is not looked at (`0`), a document's id and a grade, separated
/// by blanks.
///
/// ```text
/// q01-kaspersky 0 kaspersky-verkaufsverbot-usa-07c659a8 2
/// ```
///
/// A document without a judgement is as wrong as one of grade 0 or below. A query that has no right
/// document does not count: no answer to it can be better than another.
///
/// @param grades for every judged query its right documents, in the file's order, with their
///   grades: 1 or more
public record Qrels(Map<String, Map<String, Integer>> grades) {

  private static final int COLUMNS = 4;

  public Qrels {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach(
        (query, wanted) ->
            copy.put(query, Collections.unmodifiableMap(new LinkedHashMap<>(wanted))));
    grades = Collections.unmodifiableMap(copy);
  }

  /// Reads judgements.
  ///
  /// @param name what errors call them
  /// @throws QrelsFormatException if a line is no judgement, a document is judged twice for a
  ///   query, or no document is right
  public static Qrels read(String name, BufferedReader lines) throws IOException {
    Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
      if (!text.isEmpty()) {
        add(all, text, name + ":" + number);
      }
    }
    Map<String, Map<String, Integer>> right = new LinkedHashMap<>();
    all.forEach(
        (query, judged) -> {
          Map<String, Integer> wanted = new LinkedHashMap<>(judged);
          wanted.values().removeIf(grade -> grade <= 0);
          if (!wanted.isEmpty()) {
            right.put(query, wanted);
          }
        });
    if (right.isEmpty()) {
      throw new QrelsFormatException(name + " must judge a document as right (found none)");
    }
    return new Qrels(right);
  }

  private static void add(Map<String, Map<String, Integer>> all, String line, String place)
      throws QrelsFormatException {
    String[] columns = line.split("\\s+", -1);
    if (columns.length != COLUMNS || !columns[3].matches("[+-]?\\d{1,9}")) {
      throw new QrelsFormatException(
          String.format(
              Locale.ROOT,
              "%s: must be a query's id, 0, a document's id and a grade (got \"%s\")",
              place,
              line));
    }
    Integer before =
        all.computeIfAbsent(columns[0], _ -> new LinkedHashMap<>())
            .putIfAbsent(columns[2], Integer.valueOf(columns[3]));
    if (before != null) {
      throw new QrelsFormatException(
          String.format(
              Locale.ROOT, "%s: %s is judged twice for %s", place, columns[2], columns[0]));
    }
  }
}
