package org.hybridcode.kb.official;

import java.util.regex.Pattern;
import org.hybridcode.kb.index.IndexTable;

/** Reads the four XML files of the Alphabetic Index into one shape. */
public final class IndexReader {
    /** The name of the Index to Diseases and Injuries in its zip. */
    public static final Pattern MAIN_MEMBER = MemberName.of("index", "\\.xml");

    /** The name of the External Cause of Injuries Index in its zip. */
    public static final Pattern EXTERNAL_MEMBER = MemberName.of("eindex", "\\.xml");

    /** The name of the Table of Neoplasms in its zip. */
    public static final Pattern NEOPLASM_MEMBER = MemberName.of("neoplasm", "\\.xml");

    /** The name of the Table of Drugs and Chemicals in its zip. */
    public static final Pattern DRUG_MEMBER = MemberName.of("drug", "\\.xml");

    private static final String ROOT = "ICD10CM.index";

    private IndexReader() {}

    /**
     * Reads a part of the index of whatever release it is.
     *
     * @throws OfficialFileException when the file is truncated, is another kind of file or another part of the index, or
     *     its terms are not nested as their levels say
     */
    public static IndexFile read(OfficialFile file, IndexTable table) {
        IndexHandler handler = new IndexHandler(file, table);
        OfficialXml.read(file, ROOT, handler);
        return handler.result();
    }

    /**
     * As {@link #read(OfficialFile, IndexTable)}, of one release alone.
     *
     * @param release the fiscal year, {@code 2025}
     * @throws OfficialFileException also when the file says that it belongs to another release or to none
     */
    public static IndexFile read(OfficialFile file, IndexTable table, String release) {
        IndexFile read = read(file, table);
        if (!read.release().equals(release)) {
            throw new OfficialFileException(file.name() + ": belongs to release '" + read.release() + "', not to '"
                    + release + "'; give the file of that release");
        }
        return read;
    }

    /** The pattern of the name of this part's file in a zip. */
    public static Pattern member(IndexTable table) {
        return switch (table) {
            case MAIN -> MAIN_MEMBER;
            case EXTERNAL -> EXTERNAL_MEMBER;
            case NEOPLASM -> NEOPLASM_MEMBER;
            case DRUG -> DRUG_MEMBER;
        };
    }
}
