package de.lupe.schema;

import static de.lupe.schema.FieldKind.DATE;
import static de.lupe.schema.FieldKind.KEYWORD;
import static de.lupe.schema.FieldKind.LABEL;
import static de.lupe.schema.FieldKind.NAME;
import static de.lupe.schema.FieldKind.NUMBER;
import static de.lupe.schema.FieldKind.PARTS;
import static de.lupe.schema.FieldKind.PATH;
import static de.lupe.schema.FieldKind.SPAN;
import static de.lupe.schema.FieldKind.STORED;
import static de.lupe.schema.FieldKind.TEXT;
import static de.lupe.schema.FieldKind.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every field of the index, once: whoever writes, searches or maps a field takes its name and its
/// nature from here.
public enum ArticleField {
  ID(KEYWORD, Use.STORED, Use.SORTED),
  /// `article` or `teaser`, or [#FILE_KIND].
  KIND(KEYWORD, Use.STORED, Use.FACET),
  PARENT(KEYWORD, Use.STORED),
  /// The input file as the user named it.
  PATH_GIVEN("path", PATH, Use.STORED),
  /// The input file's absolute path: whose document this is.
  FILE(KEYWORD, Use.STORED),
  /// The run that wrote the document: what an input file no longer holds is known by an older run.
  RUN(KEYWORD),

  TITLE(TEXT, Use.STORED),
  LEAD(TEXT),
  BODY(TEXT, Use.STORED),
  TITLE_PARTS(PARTS),
  BODY_PARTS(PARTS),
  /// Title, body and categories as written.
  TEXT_WORDS("words", WORDS),
  /// The words of the categories, by which a search finds them without naming the field.
  CATEGORY_WORDS(TEXT),

  AUTHOR(NAME, Use.STORED, Use.FACET),
  CATEGORY(LABEL, Use.STORED, Use.FACET),
  VENDOR(LABEL, Use.STORED, Use.FACET),
  /// The maker that the article is about.
  MAIN_VENDOR("mainVendor", LABEL, Use.STORED, Use.FACET),
  PRODUCT(LABEL, Use.STORED, Use.FACET),
  TOPIC(LABEL, Use.STORED, Use.FACET),
  CVE(LABEL, Use.STORED, Use.FACET),
  /// What is stated of each vulnerability: its id, score and severity.
  VULNERABILITY(STORED, Use.STORED),
  SEVERITY(LABEL, Use.STORED, Use.FACET),
  /// The highest CVSS score, in tenths.
  CVSS(NUMBER, Use.STORED, Use.SORTED),
  MALWARE(LABEL, Use.STORED, Use.FACET),
  ACTOR(LABEL, Use.STORED, Use.FACET),
  SECTOR(LABEL, Use.STORED, Use.FACET),
  COUNTRY(LABEL, Use.STORED, Use.FACET),
  LANGUAGE(LABEL, Use.STORED, Use.FACET),
  SOURCE(LABEL, Use.STORED, Use.FACET),
  URL(KEYWORD, Use.STORED),

  /// The first moment of the publication date; what is stored is its ISO spelling.
  PUBLISHED(DATE, Use.STORED, Use.SORTED),
  /// The first moment after the publication date.
  PUBLISHED_END(DATE, Use.SORTED),
  PUBLISHED_FROM(KEYWORD, Use.STORED),
  YEAR(LABEL, Use.FACET),
  UPDATED(SPAN, Use.STORED),
  RETRIEVED(SPAN, Use.STORED),
  /// The dates the text speaks of.
  MENTIONED(SPAN, Use.STORED),

  /// The story that an article belongs to with others, as a number.
  STORY(NUMBER, Use.SORTED),
  /// What near articles have in common, by which they are looked up.
  STORY_BAND(KEYWORD),
  /// The words by which near articles are compared; the name changes when their coding or that of
  /// the bands does, so that an older index is refused.
  STORY_PRINT("storyWords", STORED),

  /// The key of an article's title, by which teasers of it are known.
  TITLE_KEY(KEYWORD),
  /// The keys of the teasers that stand beside an article.
  TEASES(KEYWORD),
  /// Those teasers themselves, as JSON: teaser documents are made from these.
  TEASERS(STORED, Use.STORED),

  /// Whose record this is: the absolute path of an input file that was read to its end.
  FILE_RECORD(KEYWORD, Use.STORED),
  /// Of an input file's record: the SHA-256 of its content.
  CONTENT_HASH(STORED, Use.STORED),
  /// Of an input file's record: what was rejected in it, place and reason.
  REJECTED(STORED, Use.STORED);

  /// The [#KIND] of an input file's record, which is never a hit.
  public static final String FILE_KIND = "file";

  /// What a field serves besides being found by.
  private enum Use {
    STORED,
    FACET,
    SORTED
  }

  private final String fieldName;
  private final FieldKind kind;
  private final boolean stored;
  private final boolean facet;
  private final boolean sorted;

  ArticleField(FieldKind kind, Use... uses) {
    this(null, kind, uses);
  }

  ArticleField(@Nullable String fieldName, FieldKind kind, Use... uses) {
    this.fieldName = fieldName == null ? name().toLowerCase(Locale.ROOT) : fieldName;
    this.kind = kind;
    List<Use> list = List.of(uses);
    this.stored = list.contains(Use.STORED);
    this.facet = list.contains(Use.FACET);
    this.sorted = list.contains(Use.SORTED);
  }

  /// The name in the index.
  public String fieldName() {
    return fieldName;
  }

  /// How its values become terms.
  public FieldKind kind() {
    return kind;
  }

  /// True where the value itself is kept and can be shown.
  public boolean isStored() {
    return stored;
  }

  /// True where its values can be counted over a result, and chosen.
  public boolean isFacet() {
    return facet;
  }

  /// True where results can be ordered by it.
  public boolean isSorted() {
    return sorted;
  }

  /// The option of the command line that chooses its values: `--main-vendor`.
  public String option() {
    return "--" + fieldName.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /// The dates of an article, each of which can be searched by span.
  public static List<ArticleField> dates() {
    return List.of(PUBLISHED, UPDATED, RETRIEVED, MENTIONED);
  }

  /// The facets, in the order in which they are shown.
  public static List<ArticleField> facets() {
    return Arrays.stream(values()).filter(ArticleField::isFacet).toList();
  }

  /// The facet with this name, in any case, with or without hyphens: `mainVendor`, `main-vendor`.
  public static Optional<ArticleField> facet(String name) {
    String wanted = name.strip().replace("-", "");
    return facets().stream().filter(field -> field.fieldName.equalsIgnoreCase(wanted)).findFirst();
  }

  /// A line that changes whenever the fields change: an index written under another one must be
  /// written anew.
  public static String fingerprint() {
    StringBuilder line = new StringBuilder();
    for (ArticleField field : values()) {
      line.append(field.fieldName).append(':').append(field.kind);
      line.append(field.stored ? "+s" : "")
          .append(field.facet ? "+f" : "")
          .append(field.sorted ? "+o " : " ");
    }
    return Integer.toHexString(line.toString().hashCode());
  }
}
