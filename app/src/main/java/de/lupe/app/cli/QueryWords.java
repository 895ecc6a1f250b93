package de.lupe.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Tells the words of a query from options: `lupe search Chrome -Google` excludes a word, although
/// it looks like one.
///
/// What begins with two hyphens is an option, known or mistyped, unless it stands after `--`. What
/// begins with one is a word, except `-h`.
final class QueryWords {

  private QueryWords() {}

  /// The words of a `search` with all options first, then `--`, then the query; those of another
  /// command as they are.
  static String[] last(CommandLine lupe, String... words) {
    int command = 0;
    while (command < words.length && words[command].startsWith("-")) {
      command += takesValue(lupe.getCommandSpec(), words[command]) ? 2 : 1;
    }
    if (command >= words.length || !words[command].equals("search")) {
      return words;
    }
    CommandSpec search = lupe.getSubcommands().get("search").getCommandSpec();
    List<String> options = new ArrayList<>(List.of(words).subList(0, command + 1));
    List<String> query = new ArrayList<>();
    for (int i = command + 1; i < words.length; i++) {
      String word = words[i];
      if (word.equals("--")) {
        query.addAll(List.of(words).subList(i + 1, words.length));
        break;
      }
      if (!word.startsWith("--") && !search.optionsMap().containsKey(word)) {
        query.add(word);
        continue;
      }
      options.add(word);
      if (takesValue(search, word) && i + 1 < words.length) {
        i++;
        options.add(words[i]);
      }
    }
    if (!query.isEmpty()) {
      options.add("--");
      options.addAll(query);
    }
    return options.toArray(new String[0]);
  }

  private static boolean takesValue(CommandSpec command, String word) {
    OptionSpec option = command.optionsMap().get(word);
    return option != null && option.arity().max() > 0;
  }
}
