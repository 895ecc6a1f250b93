package de.lupe.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A file of queries, each line an id, a tab and a query; blank lines are passed over, and columns
/// behind a second tab are not looked at.
///
/// @param queries ids and queries, in the file's order
/// @param faults one sentence for each line that is no query, with its place
record QueryFile(Map<String, String> queries, List<String> faults) {

  /// Reads the lines.
  ///
  /// @param name what the faults call the file
  static QueryFile read(String name, BufferedReader lines) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      String fault = text.isBlank() ? "" : take(text, queries);
      if (!fault.isEmpty()) {
        faults.add(String.format(Locale.ROOT, "%s:%d: %s, left out", name, number, fault));
      }
    }
    return new QueryFile(queries, faults);
  }

  /// Takes the query of a line, or says why it is none.
  private static String take(String line, Map<String, String> queries) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      return "no tab between id and query";
    }
    String qid = columns[0].strip();
    String query = columns[1].strip();
    if (!qid.matches("\\S+")) {
      return "the query's id must be a word without blanks (got \"" + qid + "\")";
    }
    if (query.isEmpty()) {
      return "no query after the id";
    }
    return queries.putIfAbsent(qid, query) == null
        ? ""
        : "the id " + qid + " stands before another query";
  }
}
