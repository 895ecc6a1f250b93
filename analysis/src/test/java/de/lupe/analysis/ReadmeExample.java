package de.lupe.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

final class ReadmeExample {

  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          GermanNewsAnalyzer.stems(), Map.of("parts", GermanNewsAnalyzer.parts()));

  /// The texts that a word finds, best first.
  static List<String> search(List<String> texts, String word) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new TextField("body", text, Field.Store.YES)); // whole words, phrases
          document.add(new TextField("parts", text, Field.Store.NO)); // the parts of compounds
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(word), 10).scoreDocs) {
          found.add(searcher.storedFields().document(hit.doc).get("body"));
        }
        return found;
      }
    }
  }

  /// The word, or all of its parts: what has both scores twice.
  private static Query query(String word) throws IOException {
    BooleanQuery.Builder allParts = new BooleanQuery.Builder();
    try (TokenStream parts = ANALYZER.tokenStream("parts", word)) {
      CharTermAttribute term = parts.addAttribute(CharTermAttribute.class);
      parts.reset();
      // An address or a path is a part by itself of what it is in.
      boolean isWord = true;
      while (isWord && parts.incrementToken()) {
        allParts.add(new TermQuery(new Term("parts", term.toString())), Occur.MUST);
        isWord = term.chars().allMatch(Character::isLetterOrDigit);
      }
      parts.end();
    }
    return new BooleanQuery.Builder()
        .add(new QueryBuilder(ANALYZER).createPhraseQuery("body", word), Occur.SHOULD)
        .add(allParts.build(), Occur.SHOULD)
        .build();
  }

  private ReadmeExample() {}
}
