package de.lupe.app;

import de.lupe.app.trec.Qrels;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Queries and which documents answer them.
///
/// @param queries query ids and queries, in the file's order
/// @param qrels what is right; every query in it is one of `queries`
record JudgedQueries(Map<String, String> queries, Qrels qrels) {

  /// Reads `queries.tsv` (qid, tab, query) and `qrels.tsv` of a folder.
  static JudgedQueries read(Path folder) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      String[] columns = line.split("\t", 2);
      if (columns.length != 2 || queries.put(columns[0], columns[1]) != null) {
        throw new IllegalArgumentException("not a new id, a tab and a query: " + line);
      }
    }
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve("qrels.tsv"))) {
      Qrels qrels = Qrels.read("qrels.tsv", lines);
      if (!queries.keySet().containsAll(qrels.grades().keySet())) {
        throw new IllegalArgumentException("qrels.tsv judges queries that are not in queries.tsv");
      }
      return new JudgedQueries(queries, qrels);
    }
  }

  /// Every document that answers a query.
  Set<String> documents() {
    Set<String> documents = new TreeSet<>();
    qrels.grades().values().forEach(wanted -> documents.addAll(wanted.keySet()));
    return documents;
  }
}
