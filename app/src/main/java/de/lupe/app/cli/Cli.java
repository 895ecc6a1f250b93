package de.lupe.app.cli;

import de.lupe.schema.PartialDate;
import de.lupe.searcher.SortOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/// The command line: takes the words behind the program's name and answers with an exit code.
///
/// ```java
/// int exitCode = new Cli(terminal, surroundings, archives).run("search", "Kaspersky");
/// ```
public final class Cli {

  /// picocli lays out no help that is narrower.
  private static final int NARROWEST_HELP = 55;

  private static final Set<String> SPEAK_OF_ALL = Set.of("help", "completion");

  private final Terminal terminal;
  private final Surroundings surroundings;
  private final Archives archives;
  private final Failures failures;

  public Cli(Terminal terminal, Surroundings surroundings, Archives archives) {
    this.terminal = terminal;
    this.surroundings = surroundings;
    this.archives = archives;
    this.failures = new Failures(terminal, surroundings);
  }

  /// Runs one command; whatever goes wrong is told on standard error.
  public int run(String... words) {
    try {
      CommandLine line = commandLine(words);
      int code = line.execute(QueryWords.last(line, words));
      terminal.out().flush();
      return code;
    } catch (Throwable e) {
      // An Error, too, ends in a sentence; nothing of this process goes on after it.
      return failures.failure(e);
    }
  }

  private CommandLine commandLine(String... words) {
    LupeCommand lupe = new LupeCommand(terminal, surroundings, archives, List.of(words));
    CommandLine line = new CommandLine(lupe);
    Map<String, Supplier<Object>> commands = commands(lupe, line);
    for (String name : wanted(commands.keySet(), words)) {
      line.addSubcommand(name, commands.get(name).get());
    }
    line.getCommandSpec().versionProvider(new Versions(archives));
    line.registerConverter(PartialDate.class, new DateConverter());
    line.registerConverter(SortOrder.class, Cli::sortOrder);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.width()));
    line.setUsageHelpAutoWidth(false);
    line.setExpandAtFiles(false);
    line.setPosixClusteredShortOptionsAllowed(false);
    line.setParameterExceptionHandler((wrong, args) -> failures.wrongUsage(wrong));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failures.failure(problem));
    return line;
  }

  private static Map<String, Supplier<Object>> commands(LupeCommand lupe, CommandLine line) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("quickstart", () -> new QuickstartCommand(lupe));
    commands.put("index", () -> new IndexCommand(lupe));
    commands.put("search", () -> new SearchCommand(lupe));
    commands.put("facets", () -> new FacetsCommand(lupe));
    commands.put("show", () -> new ShowCommand(lupe));
    commands.put("stats", () -> new StatsCommand(lupe));
    commands.put("run", () -> new RunCommand(lupe));
    commands.put("export", () -> new ExportCommand(lupe));
    commands.put("check", () -> new CheckCommand(lupe));
    commands.put("analyze", () -> new AnalyzeCommand(lupe));
    commands.put("completion", () -> new CompletionCommand(lupe, line));
    commands.put("help", () -> new HelpCommand(lupe, line));
    return commands;
  }

  /// A command that is named first is the only one whose options need to be looked at, which saves
  /// a good part of a short command's time; `help` and `completion` speak of all.
  private static Set<String> wanted(Set<String> all, String... words) {
    boolean one = words.length > 0 && all.contains(words[0]) && !SPEAK_OF_ALL.contains(words[0]);
    return one ? Set.of(words[0]) : all;
  }

  private static SortOrder sortOrder(String text) {
    try {
      return SortOrder.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private Ansi ansi() {
    return terminal.hasColour() ? Ansi.ON : Ansi.OFF;
  }
}
