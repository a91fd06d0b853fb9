package org.hybridcode.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.EntryRow;

/** The modules stand in one line, and third-party types stay in the packages that are theirs. */
@AnalyzeClasses(packages = "org.hybridcode", importOptions = ImportOption.DoNotIncludeTests.class)
final class ModuleLineTest {

    @ArchTest
    static final ArchRule MODULES_IMPORT_LEFTWARDS_ONLY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.hybridcode..")
            .layer("kb")
            .definedBy("org.hybridcode.kb..")
            .layer("rules")
            .definedBy("org.hybridcode.rules..")
            .layer("nlp")
            .definedBy("org.hybridcode.nlp..")
            .layer("expansion")
            .definedBy("org.hybridcode.expansion..")
            .layer("engine")
            .definedBy("org.hybridcode.engine..")
            .layer("tests")
            .definedBy("org.hybridcode.tests..")
            .whereLayer("tests")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("tests")
            .whereLayer("expansion")
            .mayOnlyBeAccessedByLayers("engine", "tests")
            .whereLayer("nlp")
            .mayOnlyBeAccessedByLayers("expansion", "engine", "tests")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("nlp", "expansion", "engine", "tests");

    @ArchTest
    static final ArchRule NLP_SEES_ONLY_THE_FACTS_OF_RULES = noClasses()
            .that()
            .resideInAPackage("org.hybridcode.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hybridcode.rules.rulebook..",
                    "org.hybridcode.rules.session..",
                    "org.hybridcode.rules.lint..",
                    "org.hybridcode.rules.casebook..",
                    "org.hybridcode.rules.review..",
                    "org.hybridcode.rules.coverage..",
                    "org.hybridcode.rules.generated..");

    @ArchTest
    static final ArchRule DROOLS_STAYS_WITH_LINT_RULEBOOK_SESSION_AND_GENERATED = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackages(
                    "org.hybridcode.rules.lint..",
                    "org.hybridcode.rules.rulebook..",
                    "org.hybridcode.rules.session..",
                    "org.hybridcode.rules.generated..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule UIMA_AND_CTAKES_STAY_IN_THEIR_PACKAGE = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackage("org.hybridcode.nlp.ctakes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.uima..", "org.apache.ctakes..");

    @ArchTest
    static final ArchRule DJL_STAYS_WITH_THE_MODELS = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackage("org.hybridcode.nlp.neural..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.djl..");

    @ArchTest
    static final ArchRule PARQUET_STAYS_WITH_INPUT_OUTPUT_AND_EXPORT = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackages(
                    "org.hybridcode.engine.batch.input..",
                    "org.hybridcode.engine.batch.output..",
                    "org.hybridcode.engine.audit.export..",
                    "org.hybridcode.engine.audit.gather..",
                    "org.hybridcode.engine.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "com.jerolba..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule SPARK_STAYS_IN_ITS_MODULE_WHICH_NOBODY_NEEDS = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackage("org.hybridcode.engine.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..", "org.hybridcode.engine.spark..");

    @ArchTest
    static final ArchRule DATABASES_STAY_WITH_THE_STORE_AND_THE_IDS = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackage("org.hybridcode.engine.audit.store..")
            .and()
            .doNotHaveFullyQualifiedName("org.hybridcode.engine.batch.SeenIds")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_WITH_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.hybridcode.engine.cli..")
            .and()
            .resideInAPackage("org.hybridcode..")
            .and()
            .doNotHaveFullyQualifiedName("org.hybridcode.engine.spark.SparkBatch")
            .and()
            .doNotHaveFullyQualifiedName("org.hybridcode.engine.spark.SparkBatch$Asked")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule THE_KNOWLEDGE_BASE_STANDS_ON_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("org.hybridcode.kb..")
            .and()
            .resideOutsideOfPackage("org.hybridcode.kb.official..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.hybridcode.kb..", "java..", "javax.xml.stream..");

    @ArchTest
    static final ArchRule READERS_OF_OFFICIAL_FILES_STAND_ON_THE_JDK_AND_JACKSON = classes()
            .that()
            .resideInAPackage("org.hybridcode.kb.official..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.hybridcode.kb..", "java..", "javax.xml.stream..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackages("org.hybridcode.engine.cli..", "org.hybridcode.tests..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_CLOCK_DECIDES_ANYTHING = noClasses()
            .that()
            .resideInAPackage("org.hybridcode..")
            .and()
            .resideOutsideOfPackage("org.hybridcode.tests..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule ONLY_A_CODEBOOK_MAKES_ENTRIES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.hybridcode.kb.codebook.Codebook")
            .should()
            .callConstructor(CodebookEntry.class, EntryRow.class, int.class);
}
