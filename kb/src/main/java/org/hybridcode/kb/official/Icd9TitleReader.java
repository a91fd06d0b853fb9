package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the long titles of ICD-9-CM's diagnoses as CMS publishes them ({@code CMS32_DESC_LONG_DX.txt}, Latin-1): code, blanks, title. */
public final class Icd9TitleReader {
    /** The name of the source in every term. */
    public static final String SOURCE = "ICD-9-CM";

    private static final Pattern LINE = Pattern.compile("([0-9EV][0-9]{2,4}) +(\\S.*)");

    private Icd9TitleReader() {}

    /**
     * The titles by undotted code.
     *
     * @throws OfficialFileException when the file is empty, or a line is no code with a title
     */
    public static SortedMap<String, String> read(OfficialFile file) {
        List<String> lines = file.lines(StandardCharsets.ISO_8859_1);
        SortedMap<String, String> titles = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i).stripTrailing());
            if (!line.matches()) {
                throw Fault.at(
                        file,
                        i + 1,
                        "no ICD-9-CM code with its title: " + Fault.shown(lines.get(i)) + "; give"
                                + " the long titles of diagnoses as they were published");
            }
            titles.put(line.group(1), line.group(2));
        }
        if (titles.isEmpty()) {
            throw new OfficialFileException(file.name() + " is empty; give the long titles of diagnoses");
        }
        return titles;
    }
}
