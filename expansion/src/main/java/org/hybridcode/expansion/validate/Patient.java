package org.hybridcode.expansion.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * What a document tells of its patient.
 *
 * @param female whether it tells that the patient is female
 * @param male whether it tells that the patient is male
 * @param young whether it tells that the patient is under 18
 * @param adult whether it tells that the patient is not
 */
record Patient(boolean female, boolean male, boolean young, boolean adult) {
    static final String FILE = "/hybridcode/expansion/patients.tsv";

    /** The opening of a note introduces the patient; later ages are those of relatives and of the past. */
    private static final int OPENING = 600;

    private static final List<Telling> TELLING =
            Table.readNamed(FILE).stream().map(Telling::of).toList();

    private record Telling(String tells, Pattern pattern) {
        static Telling of(TableRow row) {
            return new Telling(row.cell(0), Pattern.compile(row.cell(1), Pattern.CASE_INSENSITIVE));
        }
    }

    /** What the opening of a text tells. */
    static Patient of(String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        boolean female = tells("female", opening);
        boolean male = tells("male", opening);
        boolean young = tells("young", opening);
        boolean adult = tells("adult", opening);
        return new Patient(female && !male, male && !female, young && !adult, adult && !young);
    }

    private static boolean tells(String what, String text) {
        return TELLING.stream()
                .anyMatch(row ->
                        row.tells().equals(what) && row.pattern().matcher(text).find());
    }
}
