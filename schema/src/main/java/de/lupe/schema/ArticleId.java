package de.lupe.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/// The name of one document in an archive: given by the source, or made from the path of its file.
///
/// An id has 1 to 500 characters, none of them blank or a control character, so that it can stand
/// in a TREC run and, percent-encoded, in a URL.
public record ArticleId(String value) {

  private static final int MAX_LENGTH = 500;
  private static final int MAX_STEM_LENGTH = 60;

  public ArticleId {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "an id must have 1 to %d characters (got %d)",
              MAX_LENGTH,
              value.length()));
    }
    if (value
        .chars()
        .anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "an id must not contain blanks or control characters (got \"%s\")",
              value));
    }
  }

  /// Reads an id as a source gives it, without the blanks around it.
  ///
  /// @throws IllegalArgumentException if it is empty, too long, or has a blank inside
  public static ArticleId parse(String text) {
    return new ArticleId(text.strip());
  }

  /// The id of the article that is the whole of a file: a readable stem and a hash of the path, so
  /// that `news/2024/lücke.txt` becomes `luecke-2b7db1c6`. The same path gives the same id on every
  /// machine.
  public static ArticleId ofPath(String path) {
    String portable = Normalizer.normalize(path.replace('\\', '/'), Normalizer.Form.NFC);
    String name = portable.substring(portable.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = slug(dot > 0 ? name.substring(0, dot) : name);
    String hash = sha256(portable).substring(0, 8);
    return new ArticleId(stem.isEmpty() ? hash : stem + "-" + hash);
  }

  /// The id of one article among several in a file: `ofPath(path)` and its place in the file, from
  /// 1.
  public static ArticleId ofEntry(String path, long place) {
    return new ArticleId(ofPath(path).value() + "-" + place);
  }

  /// The id of one article among several in a file: `ofPath(path)` and a hash of what the file
  /// calls it, so that it stays the same when others come before it.
  public static ArticleId ofNamedEntry(String path, String name) {
    return new ArticleId(ofPath(path).value() + "-" + sha256(name).substring(0, 16));
  }

  /// The id of a teaser: a hash of the key of its title, so that the same teaser in many files is
  /// one document.
  public static ArticleId ofTeaser(TitleKey key) {
    return new ArticleId("teaser-" + sha256(key.value()).substring(0, 16));
  }

  private static String slug(String name) {
    String german =
        name.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String ascii = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.length() <= MAX_STEM_LENGTH
        ? slug
        : slug.substring(0, MAX_STEM_LENGTH).replaceAll("-$", "");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
