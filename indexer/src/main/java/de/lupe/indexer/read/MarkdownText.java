package de.lupe.indexer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// [CommonMark](https://spec.commonmark.org) with GitHub's tables becomes paragraphs of text: no
/// marks, no images, of a link its words. The tree is walked without recursion, however deep it is.
final class MarkdownText {

  private static final int MAX_NESTING = 100;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  /// Lines for Jekyll, Hugo and kramdown, not for the reader.
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?m)^[ ]*(?:\\{%[^\\n]*%}|\\{\\{[<%][^\\n]*[%>]}}|\\{:[^\\n]*})[ ]*$");

  /// Obsidian's links: `[[page]]`, `[[page|words]]`, and `![[image.png]]`.
  private static final Pattern WIKI_LINK =
      Pattern.compile(
          "(?<embeds>!)?\\[\\[(?:[^\\[\\]|\\n]{1,200}\\|)?(?<words>[^\\[\\]|\\n]{1,200})]]");

  private static final Pattern TAG =
      Pattern.compile("</?(?<name>[A-Za-z][A-Za-z0-9]*)\\b.*", Pattern.DOTALL);

  /// One paragraph.
  ///
  /// @param level of a heading, 1 to 6; 0 for other text
  record Paragraph(String text, int level) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private MarkdownText() {}

  /// The paragraphs of a clean text.
  static List<Paragraph> of(String markdown) {
    MarkdownText text = new MarkdownText();
    text.walk(PARSER.parse(prepared(markdown)));
    return List.copyOf(text.paragraphs);
  }

  private static String prepared(String markdown) {
    String bare = markdown.indexOf('{') < 0 ? markdown : DIRECTIVE.matcher(markdown).replaceAll("");
    return bare.contains("[[")
        ? WIKI_LINK
            .matcher(bare)
            .replaceAll(
                link ->
                    link.group("embeds") == null
                        ? Matcher.quoteReplacement(link.group("words"))
                        : "")
        : bare;
  }

  private void walk(Node root) {
    @Nullable Node node = root;
    while (node != null) {
      if (enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        if (node != null) {
          leave(node);
        }
      }
      node = node == null ? null : node.getNext();
    }
  }

  /// @return true where the node's children are to be seen
  private boolean enter(Node node) {
    switch (node) {
      case Text text -> open.append(text.getLiteral());
      case Code code -> open.append(code.getLiteral());
      case SoftLineBreak line -> open.append(' ');
      case HardLineBreak line -> open.append(' ');
      case HtmlInline html -> open.append(isFormatting(html.getLiteral()) ? "" : html.getLiteral());
      case Image image -> {
        return false;
      }
      case LinkReferenceDefinition definition -> {
        return false;
      }
      case HtmlBlock html -> add(Paragraphs.of(CleanText.of(Markup.html(html.getLiteral()))));
      case FencedCodeBlock code -> add(code.getLiteral().lines().map(CleanText::line).toList());
      case IndentedCodeBlock code -> add(code.getLiteral().lines().map(CleanText::line).toList());
      case TableCell cell -> open.append(' ');
      case TableRow row -> close(0);
      case Block block -> close(0);
      default -> {
        // Emphasis and links are what is in them.
      }
    }
    return true;
  }

  private void leave(Node node) {
    if (node instanceof Heading heading) {
      close(heading.getLevel());
    } else if (node instanceof Block || node instanceof TableRow) {
      close(0);
    }
  }

  private void close(int level) {
    String text = CleanText.line(open.toString());
    open.setLength(0);
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph(text, level));
    }
  }

  private void add(List<String> lines) {
    close(0);
    lines.stream()
        .filter(line -> !line.isEmpty())
        .forEach(line -> paragraphs.add(new Paragraph(line, 0)));
  }

  /// True for `<b>` and for comments, not for the `<script>` that a text is about.
  private static boolean isFormatting(String tag) {
    Matcher form = TAG.matcher(tag);
    return !form.matches() || Markup.isFormatting(form.group("name"));
  }
}
