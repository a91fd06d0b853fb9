package org.hybridcode.kb.official;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads what a release changes in the list of codes: the order addenda (headers too), the codes addenda, both text with
 * a summary at the end, or the codes addenda as JSON.
 */
public final class AddendaReader {
    /** The name of any of these files in its zip. */
    public static final Pattern MEMBER = MemberName.of("(?:order|codes)[-_ ]addenda", "\\.(?:txt|json)");

    private AddendaReader() {}

    /**
     * The changes, each list sorted by code.
     *
     * @param release the release whose changes these are, {@code 2025}; the JSON form does not state its own
     * @throws OfficialFileException when the layout is another one, the summary names another release or other counts
     *     than were read, or a revision lacks one of its two lines
     */
    public static Reading<CodeAddenda> read(OfficialFile file, String release) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".json")
                ? AddendaJson.read(file)
                : AddendaText.read(file, release);
    }

    /** Counts as the file itself states them. */
    record Counts(int added, int deleted, int revised) {}

    /** Refuses what does not add up: only a complete file does. */
    static void check(OfficialFile file, int line, Counts stated, Counts read, List<Unread> unread) {
        if (!stated.equals(read)) {
            throw Fault.at(
                    file,
                    line,
                    "the summary states " + stated + " but the lines give " + read + " and " + unread.size()
                            + " cannot be read; the file is truncated or was edited, download it again");
        }
    }
}
