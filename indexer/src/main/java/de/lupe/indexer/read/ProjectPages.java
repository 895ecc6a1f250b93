package de.lupe.indexer.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pages that lie in folders of software and are no articles: `README.md`, `CHANGELOG.de.md`.
final class ProjectPages {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<stem>\\p{L}[\\w-]*?)(?:[._-](?i:[a-z]{2}(?:[_-][a-z]{2})?))?\\.(?i:md|markdown)");

  /// No article is called so.
  private static final Set<String> ALWAYS =
      Set.of(
          "readme",
          "changelog",
          "contributing",
          "contributors",
          "code_of_conduct",
          "code-of-conduct",
          "license",
          "licence",
          "maintainers",
          "pull_request_template",
          "issue_template");

  /// In capitals they are for developers, else they may be articles.
  private static final Set<String> IN_CAPITALS =
      Set.of(
          "AGENTS",
          "AUTHORS",
          "CHANGES",
          "CLAUDE",
          "COPYING",
          "GOVERNANCE",
          "HISTORY",
          "INSTALL",
          "NEWS",
          "NOTICE",
          "RELEASE",
          "RELEASES",
          "ROADMAP",
          "SECURITY",
          "SUPPORT",
          "THANKS",
          "TODO",
          "UPGRADING");

  private ProjectPages() {}

  /// True where a file of this name is such a page.
  static boolean isOne(String name) {
    Matcher form = NAME.matcher(name);
    return form.matches()
        && (ALWAYS.contains(form.group("stem").toLowerCase(Locale.ROOT))
            || IN_CAPITALS.contains(form.group("stem")));
  }
}
