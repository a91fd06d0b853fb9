package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.kb.index.IndexEntry;
import org.hybridcode.kb.index.IndexTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexReaderTest {
    private static final String HEAD = "<ICD10CM.index><version>2025</version><title>INDEX</title>\n<letter>\n";
    private static final String TAIL = "</letter></ICD10CM.index>";
    private static final String CELLS =
            "<ICD10CM.index><version>2025</version><indexHeading><head col=\"1\">Neoplasm</head></indexHeading>\n<letter>\n";

    @TempDir
    private Path folder;

    private IndexFile read(String xml, IndexTable table) throws IOException {
        Path file = folder.resolve("index.xml");
        Files.writeString(file, xml);
        return IndexReader.read(OfficialFile.at(file, IndexReader.MAIN_MEMBER), table, "2025");
    }

    private List<IndexEntry> main(String terms) throws IOException {
        return read(HEAD + terms + TAIL, IndexTable.MAIN).entries();
    }

    @Test
    void keepsModifiersWhereTheyStandInTheTitle() throws IOException {
        assertThat(main("<mainTerm><title>Cold, exposure to<nemod>(extreme)</nemod> NEC</title></mainTerm>"))
                .extracting(IndexEntry::printed)
                .containsExactly("Cold, exposure to (extreme) NEC");
    }

    @Test
    void leavesAnEndingAtItsWord() throws IOException {
        assertThat(main("<mainTerm><title>Change<nemod>(s)</nemod> in air pressure</title></mainTerm>"))
                .extracting(IndexEntry::printed)
                .containsExactly("Change(s) in air pressure");
    }

    @Test
    void readsCodeSeeAndSeeAlsoAsPrinted() throws IOException {
        IndexEntry entry = main("<mainTerm><title>Sprain</title><see>Strain</see><seeAlso>Tear</seeAlso>"
                        + "<code>S93.40-</code></mainTerm>")
                .get(0);
        assertThat(List.of(entry.code(), entry.see(), entry.seeAlso())).containsExactly("S93.40-", "Strain", "Tear");
    }

    @Test
    void turnsACategoryReferenceIntoASee() throws IOException {
        assertThat(main("<mainTerm><title>Lightning</title><subcat>T75.0</subcat></mainTerm>"))
                .extracting(IndexEntry::see)
                .containsExactly("subcategory T75.0");
    }

    @Test
    void takesAReferenceOutOfTheTitle() throws IOException {
        IndexEntry entry =
                main("<mainTerm><title>Carcinoma<nemod>(basal) (see also Neoplasm, skin)</nemod></title></mainTerm>")
                        .get(0);
        assertThat(entry.printed()).isEqualTo("Carcinoma (basal)");
        assertThat(entry.seeAlso()).isEqualTo("Neoplasm, skin");
    }

    @Test
    void keepsADashedCellAndDropsTheDashesThatMeanNone() throws IOException {
        String term = "<mainTerm><title>Neoplasm</title><cell col=\"2\">C80.1</cell><cell col=\"3\">C79.8-</cell>"
                + "<cell col=\"4\">--</cell></mainTerm>";
        assertThat(read(CELLS + term + TAIL, IndexTable.NEOPLASM)
                        .entries()
                        .get(0)
                        .cells())
                .containsExactly("C80.1", "C79.8-", "", "", "", "");
    }

    @Test
    void listsANoteToTheCoderAsUnread() throws IOException {
        String terms = "<mainTerm><title>Pain</title><term level=\"1\"><title>Note: look</title></term></mainTerm>";
        assertThat(read(HEAD + terms + TAIL, IndexTable.MAIN).unread())
                .containsExactly(new Unread("index.xml", 3, "Note: look", "a note to the coder, not a term"));
    }

    @Test
    void listsACellThatIsNoCodeAsUnread() throws IOException {
        String term = "<mainTerm><title>Neoplasm</title><cell col=\"2\">none</cell></mainTerm>";
        assertThat(read(CELLS + term + TAIL, IndexTable.NEOPLASM).unread())
                .extracting(Unread::text)
                .containsExactly("none");
    }

    @Test
    void refusesATermAtAnotherLevelThanItSays() {
        assertThatThrownBy(
                        () -> main("<mainTerm><title>A</title>\n<term level=\"2\"><title>b</title></term></mainTerm>"))
                .hasMessage("index.xml:4: a term of level '2' stands at level 1");
    }

    @Test
    void refusesAnotherRelease() {
        assertThatThrownBy(() -> read(HEAD.replace("2025", "2024") + TAIL, IndexTable.MAIN))
                .isInstanceOf(OfficialFileException.class);
        assertThatThrownBy(() -> read(
                        HEAD.replace("2025", "2024") + "<mainTerm><title>A</title></mainTerm>" + TAIL, IndexTable.MAIN))
                .hasMessageContaining("release '2024', not to '2025'");
    }

    @Test
    void refusesATruncatedFile() {
        assertThatThrownBy(() -> read(HEAD + "<mainTerm><title>Pain", IndexTable.MAIN))
                .hasMessageContaining("truncated");
    }

    @Test
    void refusesTheTableOfDrugsForThatOfNeoplasms() {
        assertThatThrownBy(() -> read(CELLS.replace("Neoplasm", "Substance") + TAIL, IndexTable.NEOPLASM))
                .hasMessageContaining("'Substance' is not the part NEOPLASM");
    }

    @Test
    void refusesAddenda() {
        assertThatThrownBy(() -> read(HEAD.replace("index>", "index isAddenda=\"true\">") + TAIL, IndexTable.MAIN))
                .hasMessageContaining("only the changes");
    }
}
