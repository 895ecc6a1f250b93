package de.lupe.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

  /// These ids stand in people's bookmarks: they stay as they are.
  @ParameterizedTest
  @CsvSource({
    "news/2024/lücke.txt, luecke-",
    "news/Größe & Maß.txt, groesse-mass-",
    "Café.tar.gz, cafe-tar-",
    ".profile, profile-",
    "news/LICENSE, license-",
    "C:\\news\\a.txt, a-",
  })
  void aPathGivesAReadableStemAndAHash(String path, String stem) {
    assertThat(ArticleId.ofPath(path).value()).matches(stem + "[0-9a-f]{8}");
    assertThat(ArticleId.ofPath(path)).isEqualTo(ArticleId.ofPath(path));
  }

  @Test
  void theSamePathGivesTheSameIdOnEveryMachine() {
    assertThat(ArticleId.ofPath("news/2024/lücke.txt")).hasToString("luecke-2b7db1c6");
    assertThat(ArticleId.ofPath("news\\2024\\lücke.txt"))
        .isEqualTo(ArticleId.ofPath("news/2024/lücke.txt"));
    assertThat(ArticleId.ofPath("news/2024/lu\u0308cke.txt"))
        .as("composed or not")
        .isEqualTo(ArticleId.ofPath("news/2024/l\u00FCcke.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "a/x.txt, b/x.txt",
    "a/x y.txt, a/x-y.txt",
    "a/x.txt, a/x.html",
    "a/X.txt, a/x.txt",
    "новости.txt, ニュース.txt",
  })
  void namesThatLookAlikeStayApart(String one, String other) {
    assertThat(ArticleId.ofPath(one)).isNotEqualTo(ArticleId.ofPath(other));
  }

  @Test
  void aNameOfNothingButForeignSignsIsAHash() {
    assertThat(ArticleId.ofPath("новости.txt").value()).matches("[0-9a-f]{8}");
    assertThat(ArticleId.ofPath("").value()).matches("[0-9a-f]{8}");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(ArticleId.ofPath("wort-".repeat(100) + ".txt").value())
        .hasSizeLessThanOrEqualTo(69)
        .matches("(wort-)+[0-9a-f]{8}");
  }

  @Test
  void entriesAndTeasersHaveIdsOfTheirOwn() {
    assertThat(ArticleId.ofEntry("a.jsonl", 3)).hasToString(ArticleId.ofPath("a.jsonl") + "-3");
    assertThat(ArticleId.ofTeaser(TitleKey.of("Chrome 129: Lücken")))
        .isEqualTo(ArticleId.ofTeaser(TitleKey.of("chrome 129 – LÜCKEN …")))
        .asString()
        .matches("teaser-[0-9a-f]{16}");
  }

  @Test
  void anIdHas1To500Characters() {
    assertThat(ArticleId.parse(" a\n")).hasToString("a");
    assertThat(new ArticleId("ä".repeat(500)).value()).hasSize(500);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleId("a".repeat(501)))
        .withMessage("an id must have 1 to 500 characters (got 501)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleId.parse("  "))
        .withMessage("an id must have 1 to 500 characters (got 0)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\tb", "a\nb", "a\u00A0b", "a\u2003b", "a\u0000b", "a\u0085b"})
  void anIdHasNoBlanksAndNoControlCharacters(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(id));
  }
}
