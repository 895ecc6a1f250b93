package de.lupe.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/// A search as the user typed it, changed in one respect, to be shown as what to type next.
final class TypedCommand {

  private static final String PAGE = "--page";
  private static final String END_OF_OPTIONS = "--";

  private final String program;
  private final CommandLine lupe;
  private final List<String> words;

  /// @param lupe the command line that knows which options take a value
  TypedCommand(String program, CommandLine lupe, List<String> words) {
    this.program = program;
    this.lupe = lupe;
    this.words = List.copyOf(words);
  }

  /// The same with another page.
  String withPage(int page) {
    List<String> changed = without(Set.of(PAGE), words);
    int end = changed.indexOf(END_OF_OPTIONS);
    changed.addAll(end < 0 ? changed.size() : end, List.of(PAGE, Integer.toString(page)));
    return command(changed);
  }

  /// The same with another query, from its first page on, without some of its options.
  String withQuery(String query, Set<String> unwanted) {
    List<String> ordered =
        new ArrayList<>(Arrays.asList(QueryWords.last(lupe, words.toArray(new String[0]))));
    int end = ordered.indexOf(END_OF_OPTIONS);
    List<String> changed = without(Set.of(PAGE), end < 0 ? ordered : ordered.subList(0, end));
    changed = without(unwanted, changed);
    changed.addAll(List.of(END_OF_OPTIONS, query));
    return command(changed);
  }

  private static List<String> without(Set<String> options, List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(END_OF_OPTIONS)) {
        kept.addAll(words.subList(i, words.size()));
        break;
      }
      if (options.contains(word)) {
        i++;
      } else if (!options.contains(word.split("=", 2)[0])) {
        kept.add(word);
      }
    }
    return kept;
  }

  private String command(List<String> rest) {
    List<String> all = new ArrayList<>(List.of(program));
    all.addAll(rest);
    return Shell.command(all);
  }
}
