package de.lupe.app.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// What `lupe --version` says: Lupe's version from the manifest of its jar, the engine's, Java's.
record Versions(Archives archives) implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String lupe =
        Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "Lupe " + lupe,
      archives.engineVersion(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
