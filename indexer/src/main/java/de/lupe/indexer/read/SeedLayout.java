package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parts of a text that was copied from a news site, told apart by the look of their lines:
/// header lines, title, text, author with biography, announcements of other articles. Each of them
/// may be missing.
///
/// @param head what the header lines, and the author's own line, state
/// @param title empty where the text begins with a sentence
/// @param body the paragraphs of the text alone
/// @param teaserLines what stands below a heading such as `Recent Posts`
record SeedLayout(ArticleHead head, String title, List<String> body, List<String> teaserLines) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_FULL_SENTENCE_TITLE = 5;
  private static final int MAX_TITLE_LINES = 3;

  SeedLayout {
    body = List.copyOf(body);
    teaserLines = List.copyOf(teaserLines);
  }

  /// Takes a clean text apart.
  static SeedLayout of(String text) {
    List<String> lines = Paragraphs.lines(text);
    int end = TeaserBlock.heading(lines).orElse(lines.size());
    List<String> teaserLines =
        end < lines.size() ? lines.subList(end + 1, lines.size()) : List.of();
    return new Parts(lines.subList(0, end)).layout(teaserLines);
  }

  /// True where there is neither title nor text.
  boolean isEmpty() {
    return title.isEmpty() && body.isEmpty();
  }

  /// Reads the lines above the teasers from top to bottom.
  private static final class Parts {
    private final List<String> lines;
    private final boolean wrapped;
    private final ArticleHead head = new ArticleHead();
    private int at;

    Parts(List<String> lines) {
      this.lines = lines;
      this.wrapped = Paragraphs.isWrapped(lines);
    }

    SeedLayout layout(List<String> teaserLines) {
      skipHeaderLines();
      String first = title();
      skipHeaderLines();
      String title = head.title().orElse(first);
      List<String> paragraphs =
          new ArrayList<>(Paragraphs.of(lines.subList(at, lines.size()), wrapped));
      if (head.title().isPresent() && !first.isEmpty() && !first.equalsIgnoreCase(title)) {
        paragraphs.addFirst(first);
      }
      boolean aboveTeasers = !teaserLines.isEmpty();
      if (aboveTeasers && head.title().isEmpty() && isAuthorAlone(first, paragraphs)) {
        head.addAuthors(Byline.of(first).names());
        return new SeedLayout(head, "", List.of(), teaserLines);
      }
      Optional<AuthorBlock> author =
          AuthorBlock.find(title, paragraphs, head.authors(), aboveTeasers);
      author.ifPresent(block -> head.addAuthors(block.names()));
      List<String> body =
          new ArrayList<>(
              paragraphs.subList(0, author.map(AuthorBlock::start).orElse(paragraphs.size())));
      takeByline(body);
      return new SeedLayout(head, title, body, teaserLines);
    }

    /// True where a name stands in the title's place, with nothing but a biography below it.
    private boolean isAuthorAlone(String first, List<String> paragraphs) {
      List<String> all = new ArrayList<>(paragraphs);
      all.addFirst(first);
      return !first.isEmpty()
          && AuthorBlock.find(" ", all, head.authors(), true)
              .filter(block -> block.start() == 0)
              .isPresent();
    }

    private void skipHeaderLines() {
      boolean ended = false;
      boolean any = false;
      while (at < lines.size()) {
        String line = lines.get(at);
        if (line.isEmpty()) {
          ended = any;
        } else if (ended ? head.takeBehindHeader(line) : head.take(line)) {
          any = true;
        } else {
          return;
        }
        at++;
      }
    }

    private String title() {
      int end = at;
      while (end < lines.size()
          && !lines.get(end).isEmpty()
          && end - at < (wrapped ? MAX_TITLE_LINES : 1)) {
        end++;
      }
      String title = String.join(" ", lines.subList(at, end));
      if (!isTitle(title)) {
        return "";
      }
      at = end;
      return title;
    }

    /// A title may be a question or a short exclamation; a sentence with a full stop is text.
    private boolean isTitle(String line) {
      boolean isSentence =
          line.endsWith(".")
              && !line.endsWith("..")
              && line.split(" ", -1).length > LONGEST_FULL_SENTENCE_TITLE;
      return line.length() <= LONGEST_TITLE && !isSentence;
    }

    /// Removes a name without `Von` between title and text, and the header lines below it.
    private void takeByline(List<String> body) {
      if (body.size() < 2) {
        return;
      }
      List<String> names = PersonName.split(body.getFirst());
      boolean known =
          names.stream()
              .allMatch(
                  name ->
                      PersonName.isLikely(name)
                          || head.authors().stream().anyMatch(name::equalsIgnoreCase));
      if (known) {
        head.addAuthors(names);
        body.removeFirst();
        while (!body.isEmpty() && head.take(body.getFirst())) {
          body.removeFirst();
        }
      }
    }
  }
}
