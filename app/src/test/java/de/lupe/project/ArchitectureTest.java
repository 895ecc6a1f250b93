package de.lupe.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Holds the arrows between modules, and what every package and type owes.
class ArchitectureTest {

  private static final JavaClasses LUPE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("de.lupe");

  @Test
  void schemaKnowsNobody() {
    classes()
        .that()
        .resideInAPackage("de.lupe.schema..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "de.lupe.schema..")
        .check(LUPE);
  }

  @Test
  void analysisKnowsOnlyLuceneAndTheReaderOfItsDictionary() {
    classes()
        .that()
        .resideInAPackage("de.lupe.analysis..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.apache.lucene..",
            // Reads the automaton that the German dictionary is.
            "morfologik.fsa..",
            "de.lupe.analysis..")
        .check(LUPE);
  }

  @Test
  void indexerAndSearcherDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("de.lupe.indexer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.lupe.searcher..", "de.lupe.app..")
        .check(LUPE);
    noClasses()
        .that()
        .resideInAPackage("de.lupe.searcher..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.lupe.indexer..", "de.lupe.app..")
        .check(LUPE);
  }

  @Test
  void onlyEnginesTouchTheIndex() {
    DescribedPredicate<JavaClass> luceneBeyondAnalysis =
        DescribedPredicate.describe(
            "Lucene beyond its analysis",
            type ->
                type.getPackageName().startsWith("org.apache.lucene")
                    && !type.getPackageName().startsWith("org.apache.lucene.analysis")
                    && !type.getPackageName().equals("org.apache.lucene.util"));
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "de.lupe.analysis..", "de.lupe.indexer.lucene..", "de.lupe.searcher.lucene..")
        .should()
        .dependOnClassesThat(luceneBeyondAnalysis)
        .check(LUPE);
  }

  @Test
  void readersDoNotEnrichAndQueriesDoNotSearch() {
    noClasses()
        .that()
        .resideInAPackage("de.lupe.indexer.read..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.lupe.indexer.enrich..", "org.apache.lucene..")
        .check(LUPE);
    noClasses()
        .that()
        .resideInAPackage("de.lupe.searcher.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.lupe.searcher", "org.apache.lucene..")
        .check(LUPE);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackages("de.lupe.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..")
        .check(LUPE);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("de.lupe.app.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(LUPE);
  }

  /// Methods that the list of forbidden signatures cannot name, as a Java older than 25 may read
  /// it.
  @Test
  void nobodySleepsOrStartsUnnamedThreads() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", Duration.class)
        .orShould()
        .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
        .check(LUPE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        LUPE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> marked =
        LUPE.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(marked).isEqualTo(packages);
  }

  @Test
  void atLeastThreeInTenTypesAreHidden() {
    List<JavaClass> types =
        LUPE.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .toList();
    long hidden =
        types.stream().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
    assertThat(10 * hidden)
        .as("%d of %d types are package-private", hidden, types.size())
        .isGreaterThanOrEqualTo(3L * types.size());
  }
}
