package org.hybridcode.expansion.mine;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hybridcode.kb.official.DoidReader;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.Icd9TitleReader;
import org.hybridcode.kb.official.MondoReader;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.OfficialFileException;
import org.hybridcode.kb.official.SourcedTerm;

/** Reads what other vocabularies call conditions: titles of ICD-9-CM, the Disease Ontology, Mondo. */
public final class NameFiles {
    private static final Pattern MEMBER = Pattern.compile(".*\\.(json|tsv|txt)");

    private NameFiles() {}

    /**
     * The names in a file, in its order.
     *
     * @param place by the end of its name: long titles of ICD-9-CM (.txt), the Disease Ontology (.json), Mondo (.tsv)
     * @param gems lead the codes of ICD-9-CM to those of ICD-10-CM
     * @throws OfficialFileException when it is none of these, or cannot be read, or is of ICD-9-CM and there is no mapping
     */
    public static List<SourcedTerm> read(Path place, List<Gem> gems) {
        OfficialFile file = OfficialFile.at(place, MEMBER);
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return DoidReader.read(file).content();
        }
        if (name.endsWith(".tsv")) {
            return MondoReader.read(file).content();
        }
        if (!name.endsWith(".txt")) {
            throw new OfficialFileException(file.name() + " is none of the vocabularies that are known: long titles of"
                    + " ICD-9-CM (.txt), the Disease Ontology (.json), Mondo (.tsv)");
        }
        if (gems.isEmpty()) {
            throw new OfficialFileException(file.name() + " needs the General Equivalence Mappings; give a code list"
                    + " that was imported with them ('kb import --gem')");
        }
        return titles(file, new Icd9Codes(gems));
    }

    private static List<SourcedTerm> titles(OfficialFile file, Icd9Codes codes) {
        return Icd9TitleReader.read(file).stream()
                .flatMap(title -> codes.of(title.code()).stream()
                        .map(target -> new SourcedTerm(
                                title.title(), List.of(target), Icd9TitleReader.SOURCE, file.name(), title.line())))
                .toList();
    }
}
