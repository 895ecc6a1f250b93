package de.lupe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the launcher in a pretended checkout, with pretended Java homes that print how they were
/// called.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is lupe.cmd")
class LauncherTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final String TOOLS = "/usr/bin:/bin";

  @TempDir private Path folder = Path.of("");
  private Path checkout = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void pretend() throws IOException {
    checkout = folder.resolve("a checkout");
    Files.createDirectories(checkout.resolve(".mvn"));
    Files.createDirectories(checkout.resolve("app/src/main"));
    Files.copy(PROJECT.resolve("lupe"), checkout.resolve("lupe"));
    Files.copy(PROJECT.resolve(".mvn/find-jdk.sh"), checkout.resolve(".mvn/find-jdk.sh"));
    executable(checkout.resolve("lupe"));
    old(Files.writeString(checkout.resolve("pom.xml"), ""));
    old(Files.writeString(checkout.resolve("app/src/main/Main.java"), ""));
    script(
        checkout.resolve("mvnw"),
        """
        sleep 0.2
        echo built >> builds
        mkdir -p app/target/lib
        : > app/target/lib/lupe-schema-1.jar
        : > app/target/lupe-app-1.jar
        """);
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("PATH", TOOLS);
    environment.put("LUPE_JDK_ROOT", folder.resolve("root").toString());
    environment.put("LUPE_JAVA_HOME", jdk("jdk 25", "25.0.3").toString());
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    executable(file);
  }

  /// A Java home that prints its name, some environment and its arguments, one a line.
  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    script(
        home.resolve("bin/java"),
        "echo \"java "
            + version
            + " program=$LUPE_PROGRAM home=$LUPE_HOME LC_CTYPE=$LC_CTYPE\"\n"
            + "printf '%s\\n' \"$@\"\n");
    script(home.resolve("bin/javac"), "exit 1\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private record Ended(int code, String out, String err) {}

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private Ended lupe(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 1];
    command[0] = checkout.resolve("lupe").toString();
    System.arraycopy(words, 0, command, 1, words.length);
    return end(start(command));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds"));
  }

  @Test
  void buildsOnceAndPassesWordsOnAsTheyAre() throws Exception {
    Ended first = lupe("search", "Palo Alto", "", "-Chrome", "*");
    assertThat(first.err()).isEqualTo("Building Lupe, once …\n");
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .startsWith("java 25.0.3 program=" + checkout.resolve("lupe"))
        .contains("home=" + checkout.toRealPath() + " LC_CTYPE=C.UTF-8\n")
        .contains("-XX:TieredStopAtLevel=1\n")
        .contains(":" + checkout.toRealPath() + "/app/target/lib/*\n")
        .endsWith("de.lupe.app.Main\nsearch\nPalo Alto\n\n-Chrome\n*\n");
    assertThat(lupe("stats").err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhereASourceIsNewer() throws Exception {
    lupe("stats");
    Path source = checkout.resolve("app/src/main/Main.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
    lupe("stats");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void twoAtTheSameTimeBuildOnce() throws Exception {
    Process one = start(checkout.resolve("lupe").toString(), "stats");
    Process other = start(checkout.resolve("lupe").toString(), "stats");
    assertThat(end(one).code()).isZero();
    assertThat(end(other).code()).isZero();
    assertThat(builds()).hasSize(1);
    assertThat(checkout.resolve("app/target/lupe.lock")).doesNotExist();
  }

  @Test
  void aBuildThatFailsEndsWithItsLastLinesAndASentence() throws Exception {
    script(checkout.resolve("mvnw"), "echo the compiler says no\nexit 1\n");
    Ended failed = lupe("stats");
    assertThat(failed.code()).isEqualTo(4);
    assertThat(failed.err())
        .contains("the compiler says no\n", "could not be built; the whole log is in ");
    assertThat(checkout.resolve("app/target/lupe.lock")).doesNotExist();
  }

  @Test
  void aLockThatADeadProcessLeftDoesNotHoldItUp() throws Exception {
    Files.createDirectories(checkout.resolve("app/target/lupe.lock"));
    Files.writeString(checkout.resolve("app/target/lupe.lock/pid"), "99999999\n");
    assertThat(lupe("stats").code()).isZero();
  }

  @Test
  void worksThroughLinksAndKnowsItsNameOnThePath() throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/direct"), checkout.resolve("lupe"));
    Files.createSymbolicLink(folder.resolve("bin/lu"), Path.of("direct"));
    environment.put("PATH", folder.resolve("bin") + ":" + TOOLS);
    assertThat(end(start("sh", "-c", "lu stats")).out())
        .startsWith("java 25.0.3 program=lu home=" + checkout.toRealPath());
  }

  @Test
  void givesLongCommandsTheOptimisingCompilerAndEveryCommandTheUsersFlags() throws Exception {
    environment.put("LUPE_JAVA_OPTS", "-Xmx4g -Da=b");
    processors(8);
    Ended index = lupe("--index", "search", "index", "x");
    assertThat(index.out()).contains("-Xmx704m\n-XX:+UseParallelGC\n", "-Xmx4g\n-Da=b\n");
    assertThat(index.out()).doesNotContain("TieredStopAtLevel");
    assertThat(index.out().indexOf("-Xmx4g")).isGreaterThan(index.out().indexOf("-Xmx704m"));
    processors(2);
    assertThat(lupe("index", "x").out()).contains("-Xmx320m\n-XX:+UseSerialGC\n");
  }

  private void processors(int count) throws IOException {
    Path tools = Files.createDirectories(folder.resolve("processors"));
    script(tools.resolve("getconf"), "echo " + count + "\n");
    environment.put("PATH", tools + ":" + TOOLS);
  }

  @Test
  void passesOverAJavaThatIsTooOldAndFindsOneInTheUsualPlaces() throws Exception {
    lupe("stats");
    environment.put("LUPE_JAVA_HOME", jdk("old", "17.0.1").toString());
    environment.put("JAVA_HOME", jdk("older", "1.8.0_402").toString());
    jdk("root/usr/lib/jvm/java-21", "21.0.1");
    jdk("home/.sdkman/candidates/java/26-tem", "26-ea");
    assertThat(lupe("stats").out()).startsWith("java 26-ea ");
    jdk("root/Library/Java/JavaVirtualMachines/jdk-25.jdk/Contents/Home", "25");
    jdk("root/opt/jdk-25", "25.0.1");
    assertThat(lupe("stats").out()).startsWith("java 25.0.1 ");
  }

  @Test
  void saysHowToGetAJavaWhereThereIsNone() throws Exception {
    environment.put("LUPE_JAVA_HOME", folder.resolve("nowhere").toString());
    Path tools = folder.resolve("tools");
    Files.createDirectories(tools);
    for (String tool : List.of("sh", "dirname", "readlink", "ls", "head", "find", "mkdir", "rm")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    environment.put("PATH", tools.toString());
    Ended none = lupe("stats");
    assertThat(none.code()).isEqualTo(4);
    assertThat(none.err())
        .startsWith("lupe: needs a JDK 25 or newer and found none; install one")
        .contains("https://adoptium.net");
    assertThat(none.err().lines()).hasSize(1);
  }
}
