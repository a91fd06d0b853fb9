package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.AddendaReader;
import org.hybridcode.kb.official.CodeAddenda;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.Reading;
import org.hybridcode.kb.official.Unread;

/** Compares the codes of a release with what its addenda say that changed. */
final class AddendaCheck {
    private final Map<Icd10Code, CodeLine> codes;
    private final List<Unread> findings = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();

    AddendaCheck(List<CodeLine> codes) {
        this.codes = codes.stream().filter(CodeLine::billable).collect(Collectors.toMap(CodeLine::code, line -> line));
    }

    void compare(OfficialFile file, String release) {
        Reading<CodeAddenda> reading = AddendaReader.read(file, release);
        CodeAddenda addenda = reading.content();
        findings.addAll(reading.unread());
        int before = findings.size();
        addenda.added().stream()
                .filter(line -> line.billable() && !codes.containsKey(line.code()))
                .forEach(line -> find(file, line, "added by the addenda, but the code file does not list it"));
        addenda.deleted().stream()
                .filter(line -> line.billable() && codes.containsKey(line.code()))
                .forEach(line -> find(file, line, "deleted by the addenda, but the code file lists it"));
        addenda.revised().stream()
                .map(CodeAddenda.Revision::to)
                .filter(line -> line.billable()
                        && !(codes.containsKey(line.code())
                                && codes.get(line.code()).title().equals(line.title())))
                .forEach(line -> find(file, line, "revised by the addenda, but the code file has another title"));
        summary.add(file.name() + ": " + addenda.added().size() + " added, "
                + addenda.deleted().size() + " deleted, " + addenda.revised().size() + " revised; "
                + (findings.size() - before) + " of them not so in the code file");
    }

    private void find(OfficialFile file, CodeLine line, String reason) {
        findings.add(new Unread(file.name(), line.line(), line.code() + " " + line.title(), reason));
    }

    List<String> summary() {
        return List.copyOf(summary);
    }

    List<Unread> findings() {
        return List.copyOf(findings);
    }
}
