package de.lupe.app.cli;

/// What Ctrl-C means while an index is written: the process ends at once with 130, as Java does by
/// itself, and says that nothing is lost that was committed.
///
/// Nothing needs to be stopped or undone: a commit is all or nothing, and what was written since
/// the last one is swept away when the index is opened the next time.
final class Interruption implements AutoCloseable {

  private final Thread hook;

  /// @param first what to do before the sentence
  Interruption(Terminal terminal, Runnable first) {
    hook =
        new Thread(
            () -> {
              first.run();
              terminal.diagnose("Stopped. The index stays as it was last committed.");
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already; the hook has its say.
      return;
    }
  }
}
