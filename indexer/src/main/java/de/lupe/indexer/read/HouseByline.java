package de.lupe.indexer.read;

import java.util.regex.Pattern;

/// Bylines that name no person: agencies, editorial offices, the short signs of editors.
final class HouseByline {

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?iu)(?:dpa|dpa-afx|dpa-infocom|dpa-tmn|dapd|ddp|afp|ap|apa|sda|keystone-sda|epd|kna|sid|rtr|reuters|tass|xinhua|pte|pressetext|ots|news"
              + " aktuell)");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?u)(?:Red\\.|(?:[Dd]ie )?(?:[\\p{L}\\p{N}.]+[- ]){0,2}[Rr]edaktion(?:"
              + " [\\p{L}\\p{N}.]+)?)");
  private static final Pattern SHORT_SIGN = Pattern.compile("\\p{Ll}{2,4}");

  private HouseByline() {}

  /// True where the words are such a byline.
  static boolean matches(String name) {
    return AGENCY.matcher(name).matches()
        || OFFICE.matcher(name).matches()
        || SHORT_SIGN.matcher(name).matches();
  }
}
