package org.hybridcode.expansion.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.expansion.validate.DocumentFindings;
import org.hybridcode.expansion.validate.Found;

/**
 * What an expansion has read so far, and what was decided: a run that goes on begins with it. It depends on the documents that were
 * read and not on their order. For one thread.
 */
public final class ExpansionState {
    /** The name of its file in the folder of an expansion. */
    public static final String FILE = "state.jsonl";

    private static final int FORMAT = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, String> made;
    private final SortedSet<String> documents = new TreeSet<>();
    private final NavigableMap<String, Tally> tallies = new TreeMap<>();
    private final SortedMap<String, Recurrence> unknown = new TreeMap<>();

    /** The first line of the file; so many lines of mappings follow, and then phrases that nothing knows. */
    private record Head(int format, SortedMap<String, String> made, List<String> documents, int mappings) {}

    private ExpansionState(SortedMap<String, String> made) {
        this.made = Collections.unmodifiableSortedMap(new TreeMap<>(made));
    }

    /**
     * The state in a folder; an empty one when there is none.
     *
     * @param folder the folder of an expansion
     * @param made what it is made with: digests by name
     * @throws CorpusException when the state there was made with something else, or is damaged
     */
    public static ExpansionState open(Path folder, SortedMap<String, String> made) {
        ExpansionState state = new ExpansionState(made);
        if (Files.exists(folder.resolve(FILE))) {
            ExpansionState before = read(folder);
            if (!before.made.equals(state.made)) {
                throw new CorpusException(
                        folder.resolve(FILE) + " was made with another knowledge base, code list, encoder,"
                                + " model, list of names or version of the patterns; give a new folder for --out");
            }
            return before;
        }
        return state;
    }

    /**
     * The state in a folder.
     *
     * @throws CorpusException when there is none, or it is damaged
     */
    public static ExpansionState read(Path folder) {
        Path file = folder.resolve(FILE);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Head head = JSON.readValue(lines.readLine(), Head.class);
            if (head.format() != FORMAT) {
                throw new CorpusException(file + " is of format " + head.format() + ", and this version has " + FORMAT
                        + "; expand into a new folder");
            }
            ExpansionState state = new ExpansionState(head.made());
            state.documents.addAll(head.documents());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                state.take(line, state.tallies.size() < head.mappings());
            }
            return state;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new CorpusException(file + " is damaged; restore it or expand into a new folder", e);
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + "; give the folder that 'expand' wrote", e);
        }
    }

    private void take(String line, boolean mapping) throws JsonProcessingException {
        if (mapping) {
            put(JSON.readValue(line, Tally.class));
        } else {
            Recurrence recurrence = JSON.readValue(line, Recurrence.class);
            unknown.put(recurrence.phrase(), recurrence);
        }
    }

    /**
     * Writes the state, as a whole or not at all.
     *
     * @throws CorpusException when it cannot be written
     */
    public void write(Path folder) {
        Path part = folder.resolve(FILE + ".part");
        try {
            Files.createDirectories(folder);
            try (BufferedWriter lines = Files.newBufferedWriter(part)) {
                lines.write(JSON.writeValueAsString(new Head(FORMAT, made, List.copyOf(documents), tallies.size())));
                lines.write('\n');
                for (Tally tally : tallies.values()) {
                    lines.write(JSON.writeValueAsString(tally));
                    lines.write('\n');
                }
                for (Recurrence recurrence : unknown.values()) {
                    lines.write(JSON.writeValueAsString(recurrence));
                    lines.write('\n');
                }
            }
            Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CorpusException("cannot write " + folder.resolve(FILE) + "; give a folder you may write", e);
        }
    }

    private static String key(String phrase, String code) {
        return phrase + "\t" + code;
    }

    /** Whether a document has been read, in this run or before. */
    public boolean has(String digest) {
        return documents.contains(digest);
    }

    /**
     * Takes in a document that has not been read.
     *
     * @param findings what it says
     * @param quotes the words around each of its mappings, in their order; all empty unless text was asked for
     */
    void add(DocumentFindings findings, List<String> quotes) {
        documents.add(findings.digest());
        for (int i = 0; i < findings.mappings().size(); i++) {
            Found found = findings.mappings().get(i);
            Tally before =
                    tallies.getOrDefault(key(found.phrase(), found.code()), Tally.of(found.phrase(), found.code()));
            tallies.put(key(found.phrase(), found.code()), before.with(findings, found, quotes.get(i)));
        }
        findings.unknown()
                .forEach(phrase -> unknown.merge(phrase.phrase(), Recurrence.of(findings, phrase), Recurrence::with));
    }

    /**
     * Keeps a decision.
     *
     * @param now the state that it puts the mapping into
     * @throws CorpusException when nothing is known of the mapping
     */
    public void decide(String phrase, String code, Decision decision, String now) {
        Tally tally = tallies.get(key(phrase, code));
        if (tally == null) {
            throw new CorpusException("the state has no mapping to " + code
                    + " of that phrase; the rules are not of this state: expand again");
        }
        List<Decision> all = new ArrayList<>(tally.decisions());
        all.add(decision);
        put(tally.in(now, all));
    }

    /** Puts a tally in the place of the one of the same phrase and code. */
    public void put(Tally tally) {
        tallies.put(key(tally.phrase(), tally.code()), tally);
    }

    /** What it was made with. */
    public SortedMap<String, String> made() {
        return made;
    }

    /** How many documents were read. */
    public int documents() {
        return documents.size();
    }

    /** All that has a code, by phrase and code. */
    public List<Tally> mappings() {
        return tallies.values().stream()
                .filter(tally -> !tally.code().isEmpty())
                .toList();
    }

    /** The phrases that nothing knows, by phrase. */
    public Collection<Recurrence> unknown() {
        return Collections.unmodifiableCollection(unknown.values());
    }

    /** What documents say of a phrase, code by code; meanings without a code are among them. */
    public Collection<Tally> of(String phrase) {
        return tallies.subMap(phrase + "\t", true, phrase + "\t\uffff", true).values();
    }

    /** The digest of the documents that were read, whatever their order; lower-case hexadecimal. */
    public String corpusSha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            documents.forEach(document -> digest.update((document + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
