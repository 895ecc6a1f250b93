import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Holds every Java source against google-java-format: `check` names the files that differ and
/// fails, `write` mends them. Run by Maven's validate phase with the formatter's jar on the class
/// path.
class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);
    List<Path> sources;
    try (var walk = Files.walk(root)) {
      sources =
          walk.filter(path -> path.toString().endsWith(".java"))
              .filter(
                  path -> !root.relativize(path).toString().replace('\\', '/').contains("target/"))
              .sorted()
              .toList();
    }
    var formatter = new Formatter();
    int differing = 0;
    for (Path source : sources) {
      String text = Files.readString(source);
      String formatted = formatter.formatSourceAndFixImports(text);
      if (formatted.equals(text)) {
        continue;
      }
      differing++;
      if (write) {
        Files.writeString(source, formatted);
      }
      System.err.println((write ? "formatted " : "not formatted: ") + root.relativize(source));
    }
    if (differing > 0 && !write) {
      System.err.println(
          differing
              + " files are not in google-java-format. Mend them: ./mvnw validate -N"
              + " -Dformat=write");
      System.exit(1);
    }
  }
}
