package de.lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The factories where neither the application's class loader nor the thread's knows them, as in a
/// server that loads plugins.
class ClassLoaderTest {

  @Test
  void loadsBesideLuceneInAnyClassLoader() throws Exception {
    try (URLClassLoader loader = loader(classPath(), ClassLoader.getPlatformClassLoader())) {
      assertFindsAll(loader);
    }
  }

  @Test
  void loadsBelowLuceneAsAPlugin() throws Exception {
    List<URL> lucene = new ArrayList<>();
    List<URL> others = new ArrayList<>();
    for (URL each : classPath()) {
      (each.getPath().contains("/lucene-") ? lucene : others).add(each);
    }
    assertThat(lucene).hasSizeGreaterThan(1);
    try (URLClassLoader server = loader(lucene, ClassLoader.getPlatformClassLoader());
        URLClassLoader plugin = loader(others, server)) {
      // What Solr does with the jars of a core.
      reload(server, TokenizerFactory.class, "reloadTokenizers", plugin);
      reload(server, TokenFilterFactory.class, "reloadTokenFilters", plugin);
      assertFindsAll(plugin);
    }
  }

  private static void assertFindsAll(ClassLoader loader) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      Class<?> chain = loader.loadClass(IsolatedChain.class.getName());
      assertThat(chain).isNotEqualTo(IsolatedChain.class);
      assertThat(chain.getMethod("terms").invoke(null))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .contains("sicherheitsluck", "luck", "setup", "vulnerability")
          .isEqualTo(IsolatedChain.terms());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void reload(
      ClassLoader server, Class<?> factories, String method, ClassLoader plugin) throws Exception {
    server.loadClass(factories.getName()).getMethod(method, ClassLoader.class).invoke(null, plugin);
  }

  private static URLClassLoader loader(List<URL> urls, ClassLoader parent) {
    return new URLClassLoader(urls.toArray(URL[]::new), parent);
  }

  private static List<URL> classPath() throws IOException {
    List<URL> urls = new ArrayList<>();
    String separator = System.getProperty("path.separator");
    for (String entry : System.getProperty("java.class.path").split(separator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls;
  }

  @ParameterizedTest
  @CsvSource({
    "germanFolding",
    "germanSpelling",
    "securityToken",
    "germanCompoundParts",
    "lupeGermanStem",
    "securityThesaurus",
  })
  void aFilterTellsTheParametersThatItDoesNotKnow(String name) {
    assertThatThrownBy(() -> TokenFilterFactory.forName(name, arguments("colour", "red")))
        .hasStackTraceContaining("{colour=red}")
        .hasStackTraceContaining(name);
  }

  @Test
  void theTokenizerTellsTheParametersThatItDoesNotKnow() {
    assertThatThrownBy(() -> TokenizerFactory.forName("germanNews", arguments("colour", "red")))
        .hasStackTraceContaining(
            "germanNews has no parameter but joinHyphenated (got {colour=red})");
  }

  @Test
  void joinHyphenatedIsTrueOrFalse() {
    assertThatThrownBy(
            () -> TokenizerFactory.forName("germanNews", arguments("joinHyphenated", "yes")))
        .hasStackTraceContaining("joinHyphenated must be true or false (got yes)");
  }

  private static Map<String, String> arguments(String name, String value) {
    return new HashMap<>(Map.of(name, value));
  }
}
