package org.hybridcode.tests.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** Writes a folder of made-up rules of a site, each with a firing case and a near miss: half rows of tables, half DRL. */
final class SampleRules {
    private static final int FILES = 10;
    private static final String CARD = "A sample,Site policy 1,2015-10-01/..,coding-compliance,approved,nothing,";
    private static final String HEAD = """
            package site
            import org.hybridcode.rules.facts.Documented
            import org.hybridcode.rules.facts.GivesWay

            """;

    private final List<Icd10Code> codes;

    /** Rules about the codes of a codebook. */
    SampleRules(Codebook codebook) {
        this.codes = codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .map(CodebookEntry::code)
                .toList();
    }

    /** Writes so many rules, at most 9,999. */
    void write(Path folder, int rules) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < FILES; file++) {
            int first = rules * file / FILES;
            int last = rules * (file + 1) / FILES;
            boolean table = file % 2 == 0;
            StringBuilder text = new StringBuilder(
                    table ? "id,title,source,effective,owner,status,remedy,code,beside,reason\n" : HEAD);
            StringBuilder cases = new StringBuilder("cases:\n");
            for (int i = first; i < last; i++) {
                text.append(table ? row(i) : rule(i));
                cases.append(cases(i));
            }
            String name = "f" + file;
            Files.writeString(folder.resolve(name + (table ? ".reject-beside.csv" : ".drl")), text);
            Files.writeString(folder.resolve(name + ".cases.yaml"), cases);
        }
    }

    private static String id(int rule) {
        return String.format(Locale.ROOT, "SITE-%04d", rule + 1);
    }

    private Icd10Code code(int rule) {
        return codes.get(rule % codes.size());
    }

    /** Far from the code, so that no two rules have the same pair. */
    private Icd10Code beside(int rule) {
        return codes.get((rule + codes.size() / 2) % codes.size());
    }

    private String row(int rule) {
        return id(rule) + "," + CARD + code(rule) + "," + beside(rule) + ",because\n";
    }

    private String rule(int rule) {
        return """
                rule "%s A sample"
                    @Source("Site policy 1")
                    @Effective("2015-10-01/..")
                    @Owner("coding-compliance")
                    @Status("approved")
                    @Remedy("nothing")
                    ruleflow-group "guideline"
                when
                    Documented($entry : entry, $code : code, text == "%s")
                    Documented($by : entry, code != $code, text == "%s")
                then
                    insert(new GivesWay($entry, $by, "because"));
                end

                """.formatted(id(rule), code(rule), beside(rule));
    }

    private String cases(int rule) {
        return """
                  - name: "both codes"
                    fires: %1$s
                    mentions: [{code: %2$s}, {code: %3$s, sentence: 1}]
                  - name: "one is denied"
                    silent: %1$s
                    mentions: [{code: %2$s}, {code: %3$s, polarity: negated, sentence: 1}]
                """.formatted(id(rule), code(rule), beside(rule));
    }
}
