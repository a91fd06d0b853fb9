package org.hybridcode.kb.official;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the Tabular List as CDC publishes it in XML. */
public final class TabularReader {
    /** The name of the file in its zip. */
    public static final Pattern MEMBER = MemberName.of("tabular", "(?:[-_ ]ch\\d+)?\\.xml");

    private static final String ROOT = "ICD10CM.tabular";

    private TabularReader() {}

    /**
     * The Tabular List, of whatever release.
     *
     * @throws OfficialFileException when the file is truncated, is none of these, or a code or chapter in it is no such
     */
    public static Tabular read(OfficialFile file) {
        TabularHandler handler = new TabularHandler(file.name());
        OfficialXml.read(file, ROOT, handler);
        return handler.tabular();
    }

    /**
     * The Tabular List of one release.
     *
     * @param release the fiscal year that its version must say, {@code 2025}
     * @throws OfficialFileException as {@link #read(OfficialFile)}, and when it says another release
     */
    public static Tabular read(OfficialFile file, String release) {
        TabularHandler handler = new TabularHandler(file.name(), Optional.of(release));
        OfficialXml.read(file, ROOT, handler);
        return handler.tabular();
    }
}
