package org.hybridcode.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import org.hybridcode.rules.session.NoteSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples: one table of each kind, each with its cases, loaded beside the built-in rules. */
final class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Rulebook BUILT_IN = Rulebook.builtIn();
    private static final Rulebook WITH_EXAMPLES = Rulebook.withSiteRules(EXAMPLES);
    private static final List<RuleCase> CASES = new CasebookReader().in(EXAMPLES);

    @TestFactory
    Stream<DynamicTest> tablesSayWhatTheirCasesSay() {
        return CASES.stream()
                .map(ruleCase ->
                        DynamicTest.dynamicTest(ruleCase.title(), () -> CasebookTest.check(WITH_EXAMPLES, ruleCase)));
    }

    @Test
    void everyRowHasACaseThatFiresAndANearMiss() {
        Set<String> site = WITH_EXAMPLES.cards().stream()
                .map(RuleCard::id)
                .filter(id -> id.startsWith("SITE-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(about(true)).isEqualTo(site).hasSize(6);
        assertThat(about(false)).isEqualTo(site);
    }

    private static Set<String> about(boolean fires) {
        return CASES.stream()
                .filter(ruleCase -> ruleCase.mustFire() == fires)
                .map(RuleCase::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A site's rules only add: where none of them fires, every built-in verdict is what it was. */
    @TestFactory
    Stream<DynamicTest> builtInRulesSayTheSameBesideThem() {
        return new CasebookReader()
                .builtIn().stream()
                        .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.title(), () -> {
                            Outcome beside = outcome(WITH_EXAMPLES, ruleCase);
                            if (beside.fired().stream().noneMatch(id -> id.startsWith("SITE-"))) {
                                assertThat(beside).isEqualTo(outcome(BUILT_IN, ruleCase));
                            }
                        }));
    }

    private static Outcome outcome(Rulebook rulebook, RuleCase ruleCase) {
        return Outcome.of(new NoteSession(rulebook, ruleCase.kb()).run(ruleCase.found()));
    }

    @Test
    void aWorkbookSaysTheSameAsTheFileThatItWasMadeOf(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path csv :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                String name = csv.getFileName().toString().replace(".csv", ".xlsx");
                save(Files.readAllLines(csv), folder.resolve(name));
            }
        }
        SiteRules workbooks = SiteRules.read(folder);
        assertThat(workbooks.findings()).isEmpty();
        assertThat(workbooks.texts().values())
                .containsExactlyElementsOf(SiteRules.read(EXAMPLES).texts().values());
        assertThat(Rulebook.with(workbooks).cards()).containsExactlyElementsOf(WITH_EXAMPLES.cards());
    }

    private static void save(List<String> lines, Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Rules");
            for (int line = 0; line < lines.size(); line++) {
                XSSFRow row = sheet.createRow(line);
                List<String> cells = new CsvLineParser().parse(lines.get(line));
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            book.write(out);
        }
    }
}
