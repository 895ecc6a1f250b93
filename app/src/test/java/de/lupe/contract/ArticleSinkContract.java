package de.lupe.contract;

import static de.lupe.contract.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.indexer.ArticleSink;
import de.lupe.indexer.ArticleSink.FileRecord;
import de.lupe.indexer.read.ReadResult.Rejected;
import de.lupe.schema.ArticleId;
import de.lupe.schema.ArticleKind;
import de.lupe.schema.EnrichedArticle;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every index owes its writers.
public abstract class ArticleSinkContract {

  private static final String CHROME = "Chrome 129 schließt Lücken";

  /// Opens the index of this test for writing.
  protected abstract ArticleSink sink() throws IOException;

  /// Opens the index of this test for searching.
  protected abstract SearchEngine engine() throws IOException;

  @Test
  void whatWasPutIsThereAfterTheCommitAndNotBefore() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/a.txt", article("a").title("Erste Meldung"));
      try (SearchEngine engine = engine()) {
        assertThat(engine.article(new ArticleId("a"))).isEmpty();
        sink.commit();
        assertThat(engine.article(new ArticleId("a")))
            .map(found -> found.article().title())
            .contains("Erste Meldung");
      }
    }
  }

  @Test
  void whatWasNotCommittedIsDropped() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/a.txt", article("a").title("Erste Meldung"));
    }
    assertThat(documents()).isEmpty();
  }

  @Test
  void everyValueComesBack() throws IOException {
    EnrichedArticle written =
        article("a")
            .title("Fortinet warnt vor CVE-2024-23113 in FortiOS")
            .body("Ein Update steht bereit.\n\nAb dem 20. Juli 2024 wird gewarnt.")
            .published("2024-10-11T08:15+02:00")
            .category("Netzwerk")
            .category("Updates")
            .author("Ada Muster")
            .enriched();
    try (ArticleSink sink = sink()) {
      sink.put("/a.txt", written);
      sink.commit();
    }
    try (SearchEngine engine = engine()) {
      assertThat(engine.article(new ArticleId("a"))).contains(written);
    }
  }

  @Test
  void theSameIdIsReplaced() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/a.txt", article("a").title("Alt"));
      sink.commit();
      put(sink, "/a.txt", article("a").title("Neu"));
      sink.commit();
    }
    assertThat(titles()).containsExactly("Neu");
  }

  @Test
  void aFileThatIsReadAgainLosesWhatItNoLongerHolds() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/list.jsonl", article("one").title("Eins"));
      put(sink, "/list.jsonl", article("two").title("Zwei"));
      sink.fileDone(new FileRecord("/list.jsonl", "hash1", List.of()));
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      put(sink, "/list.jsonl", article("two").title("Zwei, neu"));
      sink.commit();
      assertThat(titles()).as("while it is being read").containsExactly("Eins", "Zwei, neu");
      sink.fileDone(new FileRecord("/list.jsonl", "hash2", List.of()));
      sink.commit();
    }
    assertThat(titles()).containsExactly("Zwei, neu");
  }

  @Test
  void aFilesRecordComesBackWithWhatWasRejectedInIt() throws IOException {
    FileRecord record =
        new FileRecord(
            "/list.jsonl", "0a1b", List.of(new Rejected("list.jsonl:3", "no title and no body")));
    try (ArticleSink sink = sink()) {
      assertThat(sink.file("/list.jsonl")).isEmpty();
      sink.fileDone(record);
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      assertThat(sink.file("/list.jsonl")).contains(record);
      assertThat(sink.file("/other.jsonl")).isEmpty();
    }
    assertThat(documents()).as("a record is no document").isEmpty();
  }

  @Test
  void anIdKnowsItsFile() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/a.txt", article("a").title("Eins"));
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      assertThat(sink.fileOf(new ArticleId("a"))).contains("/a.txt");
      assertThat(sink.fileOf(new ArticleId("b"))).isEmpty();
    }
  }

  @Test
  void aFilesIdKnowsTheFileByAnyOfItsEntries() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/list.jsonl", article("list-5f0c2a9e-17").title("Eins"));
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      assertThat(sink.fileOfPathId(new ArticleId("list-5f0c2a9e"))).contains("/list.jsonl");
      assertThat(sink.fileOfPathId(new ArticleId("list-5f0c2a9e-17"))).contains("/list.jsonl");
      assertThat(sink.fileOfPathId(new ArticleId("list-5f0c2a9e-1"))).isEmpty();
      assertThat(sink.fileOfPathId(new ArticleId("list"))).isEmpty();
    }
  }

  @Test
  void vanishedFilesAreForgottenWithTheirArticles() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/a.txt", article("a").title("Eins"));
      sink.fileDone(new FileRecord("/a.txt", "1", List.of()));
      put(sink, "/b.txt", article("b").title("Zwei"));
      sink.fileDone(new FileRecord("/b.txt", "2", List.of()));
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      assertThat(sink.forgetFiles("/a.txt"::equals)).isEqualTo(1);
      sink.commit();
    }
    assertThat(titles()).containsExactly("Zwei");
    try (ArticleSink sink = sink()) {
      assertThat(sink.file("/a.txt")).isEmpty();
      assertThat(sink.file("/b.txt")).isPresent();
    }
  }

  @Test
  void theSameTeaserInFiftyFilesIsOneDocument() throws IOException {
    try (ArticleSink sink = sink()) {
      for (int i = 0; i < 50; i++) {
        put(
            sink,
            "/" + i,
            article("carrier" + i)
                .title("Meldung " + i)
                .teaser(CHROME, "Betroffen sind …", "2024-09-18"));
      }
      sink.commit();
    }
    List<EnrichedArticle> teasers = teasers();
    assertThat(teasers).hasSize(1);
    assertThat(teasers.getFirst().article().parent()).contains(new ArticleId("carrier0"));
    assertThat(teasers.getFirst().findings().vendors())
        .extracting(Object::toString)
        .containsExactly("Google");
  }

  @Test
  void aTeaserGivesWayToTheArticleWhicheverComesFirst() throws IOException {
    TestArticles carrier =
        article("carrier").title("Meldung").teaser(CHROME, "Kurz …", "2024-09-18");
    TestArticles announced =
        article("chrome").title("Chrome 129 schließt Lücken!").body("Der ganze Text.");
    try (ArticleSink sink = sink()) {
      put(sink, "/carrier.txt", carrier);
      sink.commit();
      assertThat(teasers()).hasSize(1);
      put(sink, "/chrome.txt", announced);
      sink.commit();
      assertThat(teasers()).isEmpty();
      put(sink, "/carrier.txt", carrier);
      sink.commit();
      assertThat(teasers()).isEmpty();
    }
  }

  @Test
  void aTeaserComesBackWhenTheArticleIsForgotten() throws IOException {
    try (ArticleSink sink = sink()) {
      put(
          sink,
          "/carrier.txt",
          article("carrier").title("Meldung").teaser(CHROME, "Kurz …", "2024-09-18"));
      put(sink, "/chrome.txt", article("chrome").title(CHROME));
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      sink.forgetFiles("/chrome.txt"::equals);
      sink.commit();
    }
    assertThat(teasers()).hasSize(1);
  }

  @Test
  void aTeaserStaysAsLongAsSomeArticleCarriesIt() throws IOException {
    try (ArticleSink sink = sink()) {
      put(sink, "/a.txt", article("a").title("Eins").teaser(CHROME, "Kurz …", "2024-09-18"));
      put(sink, "/b.txt", article("b").title("Zwei").teaser(CHROME, "Kurz …", "2024-09-18"));
      sink.commit();
    }
    try (ArticleSink sink = sink()) {
      sink.forgetFiles("/a.txt"::equals);
      sink.commit();
    }
    assertThat(teasers())
        .extracting(teaser -> teaser.article().parent())
        .containsExactly(Optional.of(new ArticleId("b")));
    try (ArticleSink sink = sink()) {
      put(sink, "/b.txt", article("b").title("Zwei, ohne Teaser"));
      sink.commit();
    }
    assertThat(teasers()).isEmpty();
  }

  private static void put(ArticleSink sink, String location, TestArticles article)
      throws IOException {
    sink.put(location, article.enriched());
  }

  private List<EnrichedArticle> documents() throws IOException {
    List<EnrichedArticle> documents = new ArrayList<>();
    try (SearchEngine engine = engine()) {
      engine.articles(documents::add);
    }
    return documents;
  }

  private List<String> titles() throws IOException {
    return documents().stream().map(document -> document.article().title()).toList();
  }

  private List<EnrichedArticle> teasers() throws IOException {
    return documents().stream()
        .filter(document -> document.article().kind() == ArticleKind.TEASER)
        .toList();
  }
}
