package org.hybridcode.engine.coding;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.review.CheckedRulebook;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.RulesException;
import org.hybridcode.rules.rulebook.SiteRules;

/**
 * A service whose site rules may change while it runs. Before each note it is asked for the service that decides it; a note
 * is decided by one rulebook from beginning to end, whatever happens to the folder meanwhile. Safe to share between threads.
 *
 * <p>The folder is looked at by content. Rules are taken when all of the check and every case pass, and when the folder held
 * the same files before, while and after they were checked: a folder that is being written is looked at again before the
 * next note. What is not taken leaves the last good rulebook in force, and is told once. Rules in several files are best put
 * beside the folder and moved, or a link to the folder turned: then there is nothing between the old and the new.
 */
public final class LiveRules {
    private static final String UNREADABLE = "";

    private final CodingService finding;
    private final Path folder;
    private final KnowledgeBases bases;
    private final Consumer<Reload> told;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile CodingService current;
    private String inForce;
    private String refused;

    /**
     * Begins with the rules that the folder holds now.
     *
     * @param service finds what notes hold; its rulebook is not used
     * @param bases what the cases and codes of the rules are looked up in
     * @param folder the folder of the rules
     * @param told is told of each change, by the thread that asked for the next service
     * @throws RulesException when the rules are not sound, with every finding
     * @throws IllegalArgumentException when it is no folder
     */
    public LiveRules(CodingService service, KnowledgeBases bases, Path folder, Consumer<Reload> told) {
        this.finding = service;
        this.folder = folder;
        this.bases = bases;
        this.told = told;
        SiteRules site = SiteRules.read(folder);
        CheckedRulebook checked = checked(site);
        this.current =
                service.withRulebook(checked.rulebook().orElseThrow(() -> new RulesException(checked.findings())));
        this.inForce = site.filesSha256();
        this.refused = inForce;
    }

    /**
     * The service for the next note: with the folder's rules as they are now, or as they were when they were last sound.
     * While one thread looks at the folder, others go on with the rulebook in force.
     */
    public CodingService next() {
        if (looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return current;
    }

    private void look() {
        try {
            String now = SiteRules.filesSha256(folder);
            if (now.equals(inForce)) {
                refused = inForce;
            } else if (!now.equals(refused)) {
                changed(now);
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            if (!refused.equals(UNREADABLE)) {
                refuse(UNREADABLE, List.of(new Finding(folder.toString(), 0, "", FindingCode.TABLE, e.getMessage())));
            }
        }
    }

    private void changed(String now) {
        SiteRules site = SiteRules.read(folder);
        if (!site.filesSha256().equals(now)) {
            return;
        }
        CheckedRulebook checked = checked(site);
        if (!SiteRules.filesSha256(folder).equals(now)) {
            return;
        }
        if (checked.rulebook().isEmpty()) {
            refuse(now, checked.findings());
            return;
        }
        take(now, checked.rulebook().get());
    }

    private CheckedRulebook checked(SiteRules site) {
        KnowledgeBase open = finding.knowledgeBase();
        CasebookReader reader =
                new CasebookReader(date -> open.codebook().release().covers(date) ? open : bases.inForceOn(date));
        return CheckedRulebook.of(site, folder, reader, List.of(open.codebook()));
    }

    private void take(String now, Rulebook rulebook) {
        String before = current.versions().rulebook();
        current = current.withRulebook(rulebook);
        inForce = now;
        refused = now;
        told.accept(new Reload(Reload.Part.RULES, true, rulebook.sha256(), before, List.of()));
    }

    private void refuse(String now, List<Finding> findings) {
        refused = now;
        String version = current.versions().rulebook();
        told.accept(new Reload(Reload.Part.RULES, false, version, version, findings));
    }
}
