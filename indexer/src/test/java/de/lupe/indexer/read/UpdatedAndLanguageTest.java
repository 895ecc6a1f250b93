package de.lupe.indexer.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.lupe.schema.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When an article was changed, and the language that its source states.
class UpdatedAndLanguageTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "updated": "2024-07-17"                                     | 2024-07-17             | -
          "dateModified": "2024-07-17T10:00:00+02:00"                 | 2024-07-17T10:00+02:00 | -
          "updatedAt": "2024-07-17T10:00:00Z"                         | 2024-07-17T10:00Z      | -
          "modified": "17. Juli 2024"                                 | 2024-07-17             | -
          "lastmod": 1721131200                                       | 2024-07-16T12:00Z      | -
          "updated": null, "modified": "2024-07"                      | 2024-07                | -
          "updated": "bald", "modified": "2024-07-18"                 | 2024-07-18             | -
          "updated": true                                             | -                      | -
          "language": "de"                                            | -                      | de
          "inLanguage": "de-AT"                                       | -                      | de-AT
          "lang": "en_GB"                                             | -                      | en_GB
          "language": "German"                                        | -                      | de
          "inLanguage": {"name": "English", "alternateName": "en"}    | -                      | en
          "inLanguage": ["de"]                                        | -                      | de
          "inLanguage": ["de", "en"]                                  | -                      | -
          "language": "other"                                         | -                      | other
          "language": "nicht bekannt"                                 | -                      | -
          "language": 7, "lang": "fr"                                 | -                      | fr
          """)
  void inJson(String keys, String updated, String language) throws IOException {
    Article article =
        Reading.article(folder, "a.json", "{\"title\": \"Lücke\", " + keys.strip() + "}");
    assertThat(article.updated().map(Object::toString).orElse("-")).isEqualTo(updated);
    assertThat(article.language().orElse("-")).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aktualisiert: 17.07.2024                 | 2024-07-17
          Aktualisiert am 17. Juli 2024, 14:32 Uhr | 2024-07-17T14:32
          Zuletzt aktualisiert am: 17.07.2024      | 2024-07-17
          Updated: July 17, 2024                   | 2024-07-17
          Letzte Änderung: 2024-07-17              | 2024-07-17
          Aktualisiert: gleich                     | -
          """)
  void inAHeader(String line, String updated) throws IOException {
    Article article =
        Reading.article(
            folder,
            "a.txt",
            "Lücke im Router\nDatum: 16.07.2024\n" + line + "\n\nDer Text beginnt hier.\n");
    assertThat(article.updated().map(Object::toString).orElse("-")).isEqualTo(updated);
    assertThat(article.published().map(date -> date.date().toString())).hasValue("2024-07-16");
    assertThat(article.body()).isEqualTo("Der Text beginnt hier.");
  }

  @Test
  void absent() throws IOException {
    Article article = Reading.article(folder, "a.txt", "Lücke im Router\n\nDer Text.\n");
    assertThat(article.updated()).isEmpty();
    assertThat(article.language()).isEqualTo(Optional.empty());
  }
}
