package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the long titles of ICD-9-CM's diagnoses as CMS publishes them ({@code CMS32_DESC_LONG_DX.txt}, Latin-1): code, blanks, title. */
public final class Icd9TitleReader {
    /** The name of the source in every term. */
    public static final String SOURCE = "ICD-9-CM";

    private static final Pattern LINE = Pattern.compile("([0-9EV][0-9]{2,4}) +(\\S.*)");

    private Icd9TitleReader() {}

    /**
     * A diagnosis of ICD-9-CM.
     *
     * @param code as the file has it, undotted
     * @param title its long title
     * @param line its line in the file, from 1
     */
    public record Title(String code, String title, int line) {

        /** Refuses missing parts. */
        public Title {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * The titles in the order of the file.
     *
     * @throws OfficialFileException when the file is empty, or a line is no code with a title
     */
    public static List<Title> read(OfficialFile file) {
        List<String> lines = file.lines(StandardCharsets.ISO_8859_1);
        List<Title> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i).stripTrailing());
            if (!line.matches()) {
                throw Fault.at(
                        file,
                        i + 1,
                        "no ICD-9-CM code with its title: " + Fault.shown(lines.get(i)) + "; give"
                                + " the long titles of diagnoses as they were published");
            }
            titles.add(new Title(line.group(1), line.group(2), i + 1));
        }
        if (titles.isEmpty()) {
            throw new OfficialFileException(file.name() + " is empty; give the long titles of diagnoses");
        }
        return List.copyOf(titles);
    }
}
