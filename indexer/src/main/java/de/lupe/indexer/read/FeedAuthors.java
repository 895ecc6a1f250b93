package de.lupe.indexer.read;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import de.lupe.schema.Article;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The persons that an entry names: RSS wants a mail address with the name in brackets,
/// `dc:creator` and Atom have names.
final class FeedAuthors {

  private static final String MAIL = "[^\\s<>()@]+@[^\\s<>()@]+";
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("(?:mailto:)?" + MAIL + "\\s*\\((?<name>[^()]+)\\)");
  private static final Pattern NAME_AND_MAIL =
      Pattern.compile("(?<name>[^<>()]+?)\\s*[<(](?:mailto:)?" + MAIL + "[>)]");
  private static final Pattern BARE_MAIL = Pattern.compile("(?:mailto:)?" + MAIL);

  private FeedAuthors() {}

  /// Names, in the feed's order.
  static List<String> of(SyndEntry entry) {
    Stream<String> persons = entry.getAuthors().stream().map(SyndPerson::getName);
    Stream<String> creators =
        entry.getModule(DCModule.URI) instanceof DCModule core
            ? core.getCreators().stream()
            : Stream.of();
    return WordList.distinct(
        Stream.concat(Stream.concat(persons, creators), Stream.ofNullable(entry.getAuthor()))
            .filter(Objects::nonNull)
            .map(byline -> name(CleanText.line(Markup.text(byline))))
            .flatMap(byline -> PersonName.split(PersonName.withoutIntroduction(byline)).stream())
            .filter(name -> !JsonKeys.isAddress(name) && name.length() <= Article.LABEL_CHARS)
            .toList());
  }

  private static String name(String byline) {
    Matcher form = MAIL_AND_NAME.matcher(byline);
    if (form.matches()) {
      return form.group("name");
    }
    form = NAME_AND_MAIL.matcher(byline);
    if (form.matches()) {
      return form.group("name");
    }
    return BARE_MAIL.matcher(byline).matches() ? "" : byline;
  }
}
