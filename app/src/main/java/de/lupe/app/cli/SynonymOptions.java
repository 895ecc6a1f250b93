package de.lupe.app.cli;

import de.lupe.analysis.SecurityThesaurus;
import de.lupe.analysis.ThesaurusFormatException;
import de.lupe.searcher.NewsSearch;
import de.lupe.searcher.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say which synonyms are searched, too.
final class SynonymOptions {

  private static final String VARIABLE = "LUPE_SYNONYMS";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--no-synonyms",
      description = "Search only for the words as given, not for what means the same.")
  private boolean none;

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description = {
        "Add groups of synonyms: words of one meaning in a line, separated by commas.",
        "Default: $LUPE_SYNONYMS, if set."
      })
  private @Nullable String file;

  /// True unless the user wants none.
  boolean areOn() {
    return !none;
  }

  /// A search with the user's own synonyms.
  ///
  /// @throws ParameterException if their file cannot be used
  NewsSearch search(LupeCommand lupe, SearchEngine engine) throws IOException {
    Optional<String> own =
        Optional.ofNullable(file).or(() -> lupe.surroundings().variable(VARIABLE));
    if (none || own.isEmpty()) {
      return new NewsSearch(engine);
    }
    SecurityThesaurus thesaurus = thesaurus(lupe, own.get());
    return new NewsSearch(engine, () -> thesaurus);
  }

  private SecurityThesaurus thesaurus(LupeCommand lupe, String own) throws IOException {
    try {
      Path path = lupe.surroundings().workingDirectory().resolve(own);
      if (!Files.isRegularFile(path)) {
        throw wrong("there is no file " + own, new IOException(own));
      }
      return lupe.archives().thesaurus(path, own);
    } catch (InvalidPathException e) {
      throw wrong("it must be a file's path (got \"" + own + "\")", e);
    } catch (ThesaurusFormatException e) {
      throw wrong(e.getMessage(), e);
    }
  }

  private ParameterException wrong(String sentence, Exception cause) {
    String source = file == null ? "$" + VARIABLE : "--synonyms";
    return new ParameterException(command.commandLine(), source + ": " + sentence, cause);
  }
}
