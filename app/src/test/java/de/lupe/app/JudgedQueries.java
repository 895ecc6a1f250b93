package de.lupe.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Queries and which documents answer them.
///
/// @param queries query ids and queries, in the file's order
/// @param grades for every judged query its right documents, in the file's order, with their
///   grades: 1 or more
record JudgedQueries(Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

  /// Reads `queries.tsv` (qid, tab, query) and `qrels.tsv` (qid, 0, docid, grade) of a folder.
  static JudgedQueries read(Path folder) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      String[] columns = line.split("\t", 2);
      if (columns.length != 2 || queries.put(columns[0], columns[1]) != null) {
        throw new IllegalArgumentException("not a new id, a tab and a query: " + line);
      }
    }
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] columns = line.split("\\s+", -1);
      if (columns.length != 4 || !queries.containsKey(columns[0])) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT, "not a query's id, 0, a document's id and a grade: %s", line));
      }
      int grade = Integer.parseInt(columns[3]);
      if (grade > 0) {
        grades.computeIfAbsent(columns[0], _ -> new LinkedHashMap<>()).put(columns[2], grade);
      }
    }
    return new JudgedQueries(queries, grades);
  }

  /// Every document that answers a query.
  Set<String> documents() {
    Set<String> documents = new TreeSet<>();
    grades.values().forEach(wanted -> documents.addAll(wanted.keySet()));
    return documents;
  }
}
