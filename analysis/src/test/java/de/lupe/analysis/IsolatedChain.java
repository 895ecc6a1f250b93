package de.lupe.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/// A chain of all factories by their names, for [ClassLoaderTest], which runs it in class loaders
/// of its own.
public final class IsolatedChain {

  private IsolatedChain() {}

  /// The terms of `Die Sicherheitslücken in setup.exe`, with synonyms.
  public static List<String> terms() throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("germanNews")
            .addTokenFilter("germanSpelling")
            .addTokenFilter("securityToken")
            .addTokenFilter("germanCompoundParts")
            .addTokenFilter("lupeGermanStem")
            .addTokenFilter("securityThesaurus")
            .build()) {
      return Tokens.terms(analyzer, "Die Sicherheitslücken in setup.exe");
    }
  }
}
