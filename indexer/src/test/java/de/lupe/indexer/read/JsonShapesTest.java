package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same article as different tools write it.
class JsonShapesTest {

  @TempDir Path folder;

  private void assertReads(String json, String expected) throws IOException {
    Article article = Reading.article(folder, "a.json", json);
    assertThat(
            String.join(
                "\n",
                article.title(),
                article.body().replace("\n", "/"),
                article.authors().toString(),
                article.categories().toString(),
                article.source().orElse("-"),
                article.url().orElse("-"),
                article.published().map(date -> date.date() + " " + date.origin()).orElse("-")))
        .isEqualTo(expected.strip());
  }

  @Test
  void lupe() throws IOException {
    assertReads(
        """
        {"title": " Lücke\\nim Router ", "body": "Erster Absatz.\\r\\nZweiter Absatz.",
         "published": "2024-07-16", "author": "Anna Berg", "categories": ["Router", "router", "Netz"],
         "url": "https://news.example/1", "source": "Beispiel", "unbekannt": {"a": [1, null]}}
        """,
        """
        Lücke im Router
        Erster Absatz.//Zweiter Absatz.
        [Anna Berg]
        [Router, Netz]
        Beispiel
        https://news.example/1
        2024-07-16 metadata
        """);
  }

  @Test
  void schemaOrg() throws IOException {
    assertReads(
        """
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lücke im Router",
         "articleBody": "Der Text.", "datePublished": "2024-07-16T14:32:00+02:00",
         "description": "Die Beschreibung.", "articleSection": ["Sicherheit"],
         "keywords": "Router, Firmware", "author": [{"@type": "Person", "name": "Anna Berg"},
         {"@type": "Person", "name": "Jan Holm"}], "publisher": {"@type": "Organization",
         "name": "Beispiel"}, "mainEntityOfPage": {"@id": "https://news.example/1"}}
        """,
        """
        Lücke im Router
        Der Text.
        [Anna Berg, Jan Holm]
        [Sicherheit, Router, Firmware]
        Beispiel
        https://news.example/1
        2024-07-16T14:32+02:00 metadata
        """);
  }

  @Test
  void schemaOrgInAGraph() throws IOException {
    assertReads(
        """
        {"@context": "https://schema.org", "@graph": [
          {"@type": "WebSite", "@id": "#site", "name": "Beispiel"},
          {"@type": ["Article", "NewsArticle"], "headline": "Lücke im Router", "articleBody": "Der Text.",
           "author": {"@id": "#anna"}, "publisher": {"@id": "#site"}, "keywords": ["Router"]},
          {"@type": "Person", "@id": "#anna", "name": "Anna Berg"}]}
        """,
        """
        Lücke im Router
        Der Text.
        [Anna Berg]
        [Router]
        Beispiel
        -
        -
        """);
  }

  @Test
  void newsApi() throws IOException {
    assertReads(
        """
        {"articles": [{"source": {"id": null, "name": "Beispiel"}, "author": "Anna Berg, Jan Holm",
          "title": "Lücke im Router", "description": "Die Kurzfassung.", "url": "https://news.example/1",
          "urlToImage": null, "publishedAt": "2024-07-16T12:32:00Z",
          "content": "Der Text beginnt… [+1234 chars]"}]}
        """,
        """
        Lücke im Router
        Die Kurzfassung.//Der Text beginnt…
        [Anna Berg, Jan Holm]
        []
        Beispiel
        https://news.example/1
        2024-07-16T12:32Z metadata
        """);
  }

  @Test
  void trafilatura() throws IOException {
    assertReads(
        """
        {"title": "Lücke im Router", "author": "Anna Berg; Jan Holm", "hostname": "news.example",
         "date": "2024-07-16", "fingerprint": "f00", "id": null, "license": null, "comments": "",
         "text": "Erster Absatz.\\nZweiter Absatz.", "source": "https://news.example/1",
         "source-hostname": "Beispiel", "excerpt": "Kurz.", "categories": "Sicherheit",
         "tags": "Router;Firmware"}
        """,
        """
        Lücke im Router
        Erster Absatz.//Zweiter Absatz.
        [Anna Berg, Jan Holm]
        [Sicherheit, Router, Firmware]
        Beispiel
        https://news.example/1
        2024-07-16 metadata
        """);
  }

  @Test
  void newspaper() throws IOException {
    assertReads(
        """
        {"url": "https://news.example/1", "title": "Lücke im Router", "authors": ["Anna Berg"],
         "publish_date": "2024-07-16 14:32:00", "text": "Erster Absatz.\\n\\nZweiter Absatz.",
         "keywords": ["router"], "summary": "Kurz."}
        """,
        """
        Lücke im Router
        Erster Absatz.//Zweiter Absatz.
        [Anna Berg]
        [router]
        -
        https://news.example/1
        2024-07-16T14:32 metadata
        """);
  }

  @Test
  void fundus() throws IOException {
    String expected =
        """
        Lücke im Router
        Kurz.//Weitere Schritte//Erster Absatz.//Zweiter Absatz.
        [Anna Berg]
        [Router, Netz]
        -
        -
        2024-07-16T14:32+02:00 metadata
        """;
    String others =
        """
        "title": "Lücke im Router", "authors": ["Anna Berg"], "topics": ["Router", "Netz"],
        "publishing_date": "2024-07-16 14:32:00+02:00"
        """;
    assertReads(
        "{\"plaintext\": \"Kurz.\\n\\nWeitere Schritte\\n\\nErster Absatz.\\n\\nZweiter Absatz.\","
            + others
            + "}",
        expected);
    assertReads(
        """
        {"body": {"summary": ["Kurz."], "sections": [{"headline": ["Weitere Schritte"],
          "paragraphs": ["Erster Absatz.", "Zweiter Absatz."]}]},
        """
            + others
            + "}",
        expected);
  }
}
