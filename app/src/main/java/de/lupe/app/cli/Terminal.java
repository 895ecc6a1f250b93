package de.lupe.app.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// The three standard streams, always in UTF-8, and what may be shown on them: how wide, with
/// colour, with links.
///
/// Lines end with `\n` everywhere, so that the same command prints the same bytes on every system.
public final class Terminal {

  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 120;
  private static final int USUAL_WIDTH = 80;
  private static final Set<String> LINKING_PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio");
  private static final Set<String> LINKING_TERMS =
      Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm");

  private final PrintWriter out;
  private final PrintStream errors;
  private final PrintWriter err;
  private final InputStream in;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;
  private final Surroundings surroundings;

  /// On any streams.
  ///
  /// @param outIsTerminal true where a person sees `out` at once
  /// @param errIsTerminal true where a person sees `err` at once
  public Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Surroundings surroundings) {
    this.in = in;
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    this.errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.err = new PrintWriter(new OutputStreamWriter(errors, StandardCharsets.UTF_8), true);
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
    this.surroundings = surroundings;
  }

  /// For results.
  PrintWriter out() {
    return out;
  }

  /// Prints results.
  void print(String text) {
    out.print(text);
  }

  /// Prints a line of results.
  void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /// Prints a line of diagnostics, after the results so far.
  void diagnose(String text) {
    out.flush();
    err.print(Glyphs.printable(text) + "\n");
    err.flush();
  }

  /// For progress and diagnostics.
  PrintStream errors() {
    return errors;
  }

  /// For usage errors.
  PrintWriter err() {
    return err;
  }

  /// The standard input as lines, without a byte order mark.
  BufferedReader input() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  boolean errIsTerminal() {
    return errIsTerminal;
  }

  /// How many columns a line of results has: `$COLUMNS`, within bounds that read well, else 80.
  int width() {
    return surroundings
        .variable("COLUMNS")
        .filter(columns -> columns.matches("[1-9]\\d{0,4}"))
        .map(columns -> Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, MOST_WIDTH))
        .orElse(USUAL_WIDTH);
  }

  /// True where results may be coloured: on a terminal, and not with
  /// [NO_COLOR](https://no-color.org).
  boolean hasColour() {
    return outIsTerminal
        && surroundings.variable("NO_COLOR").isEmpty()
        && !surroundings.variable("TERM").equals(Optional.of("dumb"));
  }

  /// The text in a style, where there is colour.
  String styled(Style style, String text) {
    return hasColour() && style != Style.PLAIN && !text.isEmpty()
        ? style.on() + text + Style.OFF
        : text;
  }

  /// The text as a link, on terminals known to understand [OSC
  /// 8](https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
  String linked(String address, String text) {
    return hasLinks() ? "\u001B]8;;" + address + "\u001B\\" + text + "\u001B]8;;\u001B\\" : text;
  }

  private boolean hasLinks() {
    return hasColour()
        && surroundings.variable("TMUX").isEmpty()
        && (surroundings.variable("TERM_PROGRAM").filter(LINKING_PROGRAMS::contains).isPresent()
            || surroundings.variable("TERM").filter(LINKING_TERMS::contains).isPresent()
            || surroundings.variable("KONSOLE_VERSION").isPresent()
            || surroundings.variable("WT_SESSION").isPresent()
            || surroundings
                .variable("VTE_VERSION")
                .filter(version -> version.matches("[5-9]\\d{3}|\\d{5,}"))
                .isPresent());
  }

  /// Looks of a piece of text.
  enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    MATCH("1;31"),
    BAR("36");

    static final String OFF = "\u001B[0m";

    private final String code;

    Style(String code) {
      this.code = code;
    }

    String on() {
      return "\u001B[" + code + "m";
    }
  }
}
