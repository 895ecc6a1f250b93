package de.lupe.searcher.query;

import de.lupe.schema.ArticleField;
import de.lupe.schema.CvssScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a query asks for, as a tree. Texts are as the user typed them: stems and parts are the
/// engine's business.
public sealed interface QueryNode {

  /// Every article.
  record Everything() implements QueryNode {}

  /// A word, found in every inflection and inside compounds; `Zero-Day-Lücke` and `CVE-2024-1234`
  /// are words, too.
  record Word(String text) implements QueryNode {}

  /// Words in a row.
  record Phrase(String text) implements QueryNode {}

  /// Words that begin like this: `ransom*`.
  record Prefix(String text) implements QueryNode {}

  /// Words that are spelt nearly like this: `kasperski~`.
  ///
  /// @param edits how many letters may differ, 1 or 2
  record Fuzzy(String text, int edits) implements QueryNode {
    public Fuzzy {
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "edits must be 1 or 2 (got %d)", edits));
      }
    }
  }

  /// Words of which others mean the same: `Ransomware~(Erpressungstrojaner)`.
  ///
  /// @param words what was typed: words beside each other, each of which ranks
  /// @param alternatives what means the same as all of these words together, of one word or several
  ///   in a row each; a document that has one of them is found, too, and ranks lower
  record Synonyms(List<Word> words, List<String> alternatives) implements QueryNode {
    public Synonyms {
      words = List.copyOf(words);
      alternatives = List.copyOf(alternatives);
      if (words.isEmpty() || alternatives.isEmpty()) {
        throw new IllegalArgumentException("synonyms need words and alternatives");
      }
    }

    /// The words without their synonyms.
    public QueryNode typed() {
      return words.size() == 1
          ? words.getFirst()
          : new Clauses(List.of(), List.copyOf(words), List.of());
    }
  }

  /// Only in the title.
  ///
  /// @param node words, phrases, prefixes and their combinations; no other fields
  record InTitle(QueryNode node) implements QueryNode {}

  /// Articles with a value in a field: `vendor:Microsoft`, `author:Beiersmann`, `path:news/2024`.
  ///
  /// @param field a label, name, path or keyword field
  record FieldValue(ArticleField field, String value) implements QueryNode {}

  /// Articles that have a date in a span of days, all of it.
  ///
  /// @param field one of [ArticleField#dates]
  /// @param from the first day
  /// @param until the first day after the span
  record Dated(ArticleField field, Optional<LocalDate> from, Optional<LocalDate> until)
      implements QueryNode {}

  /// Articles that state a CVSS score in a span, both ends of which belong to it.
  record Scored(Optional<CvssScore> from, Optional<CvssScore> to) implements QueryNode {}

  /// Clauses beside each other. At least one list has an element.
  ///
  /// @param must all of them have to match
  /// @param should where `must` is empty at least one has to match; each that matches ranks an
  ///   article higher
  /// @param mustNot none of them may match
  record Clauses(List<QueryNode> must, List<QueryNode> should, List<QueryNode> mustNot)
      implements QueryNode {
    public Clauses {
      must = List.copyOf(must);
      should = List.copyOf(should);
      mustNot = List.copyOf(mustNot);
      if (must.isEmpty() && should.isEmpty() && mustNot.isEmpty()) {
        throw new IllegalArgumentException("clauses must hold at least one");
      }
    }
  }
}
