package org.hybridcode.kb.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Sets the facts in the starter files that are not curated (titles, headers, chronic flags, notes between codes of the
 * starter set) to what the official release says. A curator adds {@code code J45.901} with its terms and runs this.
 */
final class StarterRefresh {
    private static final Set<String> DIVISIONS = Set.of("chapter", "block");

    private final CodebookSources official;
    private final TreeMap<Icd10Code, List<String>> curated = new TreeMap<>();

    StarterRefresh(CodebookSources official) {
        this.official = official;
    }

    /** {@code args[0]}: the folder of the starter files, rewritten in place. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CodebookSources official =
                OfficialRelease.sources(PublishedData.folder().orElseThrow());
        for (Map.Entry<String, String> file :
                new StarterRefresh(official).refreshed(read(folder)).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The chapter files of a folder by name. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.getFileName().toString().matches("\\d\\d-.*\\.tsv"))
                    .toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** The files with every fact set anew; what is curated stays as it is, codes in order. */
    Map<String, String> refreshed(Map<String, String> files) {
        files.values().forEach(this::curate);
        CodebookRows rows = CodebookRows.amongst(official, curated.keySet());
        Map<String, String> result = new LinkedHashMap<>();
        files.keySet().forEach(name -> result.put(name, file(rows.lines(Integer.parseInt(name.substring(0, 2))))));
        return result;
    }

    private void curate(String file) {
        List<String> rows = new ArrayList<>();
        for (String line : file.split("\n", -1)) {
            if (line.startsWith("code\t")) {
                rows = new ArrayList<>();
                Icd10Code code = new Icd10Code(line.split("\t", -1)[1]);
                if (curated.putIfAbsent(code, rows) != null) {
                    throw new IllegalStateException("code " + code + " stands twice; put its rows together");
                }
            } else if (line.matches("(term|lay|abbr|drug|integral|combination)\t.*|untitled")) {
                rows.add(line);
            }
        }
    }

    /** The rows of a chapter with an empty line before the headers of a code, and what is curated behind its notes. */
    private String file(List<String> rows) {
        List<String> lines = new ArrayList<>(header());
        List<String> behind = List.of();
        String before = "";
        for (String row : rows) {
            String kind = row.split("\t", 2)[0];
            if (DIVISIONS.contains(kind) || kind.equals("header") || kind.equals("code") || kind.isEmpty()) {
                lines.addAll(behind);
                behind = kind.equals("code") ? curated.get(new Icd10Code(row.split("\t", -1)[1])) : List.of();
                if ((kind.equals("header") || kind.equals("code")) && !before.equals("header")) {
                    lines.add("");
                }
                before = kind;
            }
            lines.add(row);
        }
        lines.addAll(behind);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> header() {
        return List.of(
                "# Hybrid-Code starter knowledge base. Release and sources: release.tsv. Columns are separated by one tab.",
                "# Curated by hand: which codes stand here, and their rows term, lay, abbr, drug, integral,",
                "# combination and untitled.",
                "#   term      wording in clinical use; HEAD + WORD means both in one sentence, in any order",
                "#   lay       a patient's wording",
                "#   abbr      short form with other meanings, and the context words (a|b) of which the note must hold one",
                "#   drug      treatment that shows the condition to be current",
                "#   integral  symptom that is part of the condition and not coded with it",
                "#   combination  two conditions that the code stands for together: the one it takes in, the one beside it",
                "#   untitled  the official title is a word that notes use for other things, and is no term",
                "# Official facts, set by the refresh described in kb/README.md: chapter, block, header, code (chronic flag",
                "#   A acute, C chronic, B both, N neither, - unknown; title; poa-exempt where it is), seventh (7th character",
                "#   and meaning), and the notes excludes1, excludes2, code-first, use-additional and code-also with their",
                "#   references to codes of the starter set.");
    }
}
