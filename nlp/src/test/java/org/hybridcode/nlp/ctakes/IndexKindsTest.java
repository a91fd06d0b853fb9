package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of way through the index, from synthetic notes: what is due to what, tables, hops, problems and causes. */
final class IndexKindsTest {
    private static final String MANIFEST = """
            release\t2025\t2024-10-01\t2025-09-30
            source\tWritten for the tests.
            file\twords.tsv
            """;
    private static final String WORDS = """
            chapter\t2\tC00-D49\tNeoplasms
            code\tC22.9\tC\tMalignant neoplasm of liver, not specified as primary or secondary
            code\tC78.7\tC\tSecondary malignant neoplasm of liver and intrahepatic bile duct
            code\tC80.1\tC\tMalignant (primary) neoplasm, unspecified
            code\tD05.90\tC\tUnspecified type of carcinoma in situ of unspecified breast
            code\tD12.6\tC\tBenign neoplasm of colon, unspecified
            code\tD49.0\tC\tNeoplasm of unspecified behavior of digestive system
            code\tD49.9\tC\tNeoplasm of unspecified behavior of unspecified site
            chapter\t9\tI00-I99\tDiseases of the circulatory system
            block\tI30-I5A\tOther forms of heart disease
            code\tI50.23\tC\tAcute on chronic systolic (congestive) heart failure
            code\tI50.9\tC\tHeart failure, unspecified
            term\theart failure
            chapter\t10\tJ00-J99\tDiseases of the respiratory system
            block\tJ09-J18\tInfluenza and pneumonia
            code\tJ15.1\tA\tPneumonia due to Pseudomonas
            code\tJ18.9\tA\tPneumonia, unspecified organism
            term\tpneumonia
            block\tJ30-J39\tOther diseases of upper respiratory tract
            code\tJ31.0\tC\tChronic rhinitis
            term\trhinitis
            code\tJ32.1\tC\tChronic frontal sinusitis
            chapter\t11\tK00-K95\tDiseases of the digestive system
            code\tK29.70\tN\tGastritis, unspecified, without bleeding
            term\tgastritis
            code\tK29.71\tN\tGastritis, unspecified, with bleeding
            chapter\t13\tM00-M99\tDiseases of the musculoskeletal system
            code\tM07.60\tC\tEnteropathic arthropathies, unspecified site
            code\tM19.90\tC\tUnspecified osteoarthritis, unspecified site
            term\tarthritis
            chapter\t18\tR00-R99\tSymptoms and signs
            code\tR51.9\tN\tHeadache, unspecified
            term\theadache
            chapter\t6\tG00-G99\tDiseases of the nervous system
            block\tG40-G47\tEpisodic and paroxysmal disorders
            code\tG44.209\tC\tTension-type headache, unspecified, not intractable
            chapter\t19\tS00-T88\tInjury and poisoning
            code\tS63.501A\tA\tUnspecified sprain of right wrist, initial encounter
            term\tsprain of the right wrist
            code\tT36.0X5A\tA\tAdverse effect of penicillins, initial encounter
            code\tT38.3X6A\tA\tUnderdosing of insulin, initial encounter
            code\tT45.511A\tA\tPoisoning by anticoagulants, accidental, initial encounter
            code\tT50.901A\tA\tPoisoning by unspecified drugs, accidental, initial encounter
            term\toverdose
            chapter\t20\tV00-Y99\tExternal causes of morbidity
            code\tW00.0XXA\tN\tFall on same level due to ice and snow, initial encounter
            code\tW11.XXXA\tN\tFall on and from ladder, initial encounter
            code\tW18.09XA\tN\tStriking against other object with subsequent fall, initial encounter
            code\tW19.XXXA\tN\tUnspecified fall, initial encounter
            code\tW21.03XA\tN\tStruck by baseball, initial encounter
            code\tW22.8XXA\tN\tStriking against or struck by other objects, initial encounter
            code\tW26.0XXA\tN\tContact with knife, initial encounter
            code\tW54.0XXA\tN\tBitten by dog, initial encounter
            """;
    private static final String INDEX = """
            M\t0\tArthritis, arthritic\tM19.90\t\t\t\t
            M\t1\tin (due to)\t\t\t\t\t
            M\t2\tregional enteritis\tM07.60\t\t\t\t
            M\t0\tCarcinoma (malignant)\t\t\t\tNeoplasm, by site, malignant\t
            M\t1\tin situ\t\t\tNeoplasm, in situ, by site\t\t
            M\t0\tEffect, adverse\t\t\t\t\t
            M\t1\tdrugs and medicaments\t\t\t\t\t
            M\t2\tspecified drug\t\t\tTable of Drugs and Chemicals, by drug, adverse effect\t\t
            M\t0\tFailure, failed\t\t\t\t\t
            M\t1\theart\tI50.9\t\t\t\t
            M\t2\tsystolic\tI50.20\t\t\t\t
            M\t3\tacute\tI50.21\t\t\t\t
            M\t4\tand (on) chronic\tI50.23\t\t\t\t
            M\t0\tGastritis\tK29.70\t\t\t\t
            M\t1\twith bleeding\tK29.71\t\t\t\t
            M\t0\tHeadache\tR51.9\t\t\t\t
            M\t1\ttension\tG44.209\t\t\t\t
            M\t0\tMetastasis, metastatic\t\t\t\t\t
            M\t1\tcancer\t\t\t\t\t
            M\t2\tto specified site\t\t\tNeoplasm, secondary, by site\t\t
            M\t0\tOverdose (drug)\t\t\tTable of Drugs and Chemicals, by drug, poisoning\t\t
            M\t0\tPneumonia\tJ18.9\t\t\t\t
            M\t1\tin (due to)\t\t\t\t\t
            M\t2\tPseudomonas\tJ15.1\t\t\t\t
            M\t0\tRhinitis\tJ31.0\t\t\t\t
            M\t1\tchronic\t\t\tSinusitis, chronic\t\t
            M\t0\tSinusitis\tJ32.9\t\t\t\t
            M\t1\tchronic\tJ32.9\t\t\t\t
            M\t2\tfrontal\tJ32.1\t\t\t\t
            M\t0\tUnderdosing\t\t\tTable of Drugs and Chemicals, by drug, underdosing\t\t
            E\t0\tBite, bitten by\t\t\t\t\t
            E\t1\tdog\tW54.0\t\t\t\t
            E\t0\tContact (accidental)\t\t\t\t\t
            E\t1\twith\t\t\t\t\t
            E\t2\tknife\tW26.0\t\t\t\t
            E\t0\tCut, cutting\t\t\t\tContact, with, by object or machine\t
            E\t0\tFall, falling\tW19\t\t\t\t
            E\t1\tfrom, off, out of\t\t\t\t\t
            E\t2\tladder\tW11\t\t\t\t
            E\t0\tSlipping (accidental)\t\t\t\t\t
            E\t1\ton\t\t\t\t\t
            E\t2\tice\tW00.0\t\t\t\t
            E\t0\tStruck by\t\t\t\t\t
            E\t1\tball\tW21.00\t\t\t\t
            E\t2\tbaseball\tW21.03\t\t\t\t
            E\t0\tTripping\t\t\t\t\t
            E\t1\tover\t\t\t\t\t
            E\t2\tcarpet, rug or (small) object\tW22.8\t\t\t\t
            E\t3\twith fall\tW18.09\t\t\t\t
            N\t0\tNeoplasm, neoplastic\t\t\t\t\tC80.1|C79.9|D09.9|D36.9|D48.9|D49.9
            N\t1\tbreast\t\t\t\t\tC50.9-|C79.81|D05.9-|D24.-|D48.6-|D49.3
            N\t1\tcolon\t\t\t\t\tC18.9|C78.5|D01.0|D12.6|D37.4|D49.0
            N\t1\tliver\t\t\t\t\tC22.9|C78.7|D01.5|D13.4|D37.6|D49.0
            D\t0\tInsulin\t\t\t\t\tT38.3X1|T38.3X2|T38.3X3|T38.3X4|T38.3X5|T38.3X6
            D\t0\tPenicillin\t\t\t\t\tT36.0X1|T36.0X2|T36.0X3|T36.0X4|T36.0X5|T36.0X6
            D\t0\tWarfarin\t\t\t\t\tT45.511|T45.512|T45.513|T45.514|T45.515|T45.516
            """;
    /** Wordings of the index that mean no code by themselves. */
    private static final List<String> HEADS = List.of(
            "adverse effect",
            "benign",
            "bit",
            "bitten by",
            "carcinoma",
            "cut",
            "fell",
            "metastatic",
            "neoplasm",
            "patch",
            "slipped",
            "struck by",
            "tripped",
            "underdosing",
            "warfarin");

    private static NoteAnnotator annotator;

    @BeforeAll
    static void writeTheSmallKnowledgeBase(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("release.tsv"), MANIFEST);
        Files.writeString(folder.resolve("words.tsv"), WORDS);
        KnowledgeBase kb = KnowledgeBases.in(folder).inForceOn(LocalDate.of(2025, 3, 1));
        AlphabeticIndex index = AlphabeticIndex.read(new BufferedReader(new StringReader(INDEX)), "small index");
        List<Term> terms = new ArrayList<>(kb.lexicon().terms());
        HEADS.forEach(head -> terms.add(Term.ofKey(head, Concepts.ofWord(head), TermKind.INDEX)));
        annotator = new NoteAnnotator(Lexicon.ofTerms(terms), Optional.of(new IndexCoder(index, kb.codebook())));
    }

    /** The codes to which the index leads; a bar stands for a line's end. */
    private static Stream<String> navigated(String note) {
        return annotator.annotate(note.replace('|', '\n')).navigated().stream().map(NavigatedCode::code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "His pneumonia is due to Pseudomonas.; J15.1",
                "Gastritis with bleeding.; K29.71",
                "Arthritis in regional enteritis.; M07.60",
                "Chronic frontal rhinitis.; J32.1",
                "Carcinoma in situ of the breast.; D05.90",
                "Metastatic to liver.; C78.7",
                "Benign neoplasm of the colon.; D12.6",
                "Adverse effect of penicillin.; T36.0X5A",
                "Warfarin overdose.; T45.511A",
                "Underdosing of insulin because of cost.; T38.3X6A",
            })
    void followsEachKindOfWay(String note, String code) {
        assertThat(navigated(note)).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "He slipped on a patch of ice.; W00.0XXA",
                "She was bitten by a dog on the left hand.; W54.0XXA",
                "A dog bit him.; W54.0XXA",
                "She was struck by a baseball during a game.; W21.03XA",
                "He fell off a ladder.; W11.XXXA",
                "She tripped over a rug and fell.; W18.09XA",
                "She tripped over a rug but did not fall.; W22.8XXA",
                "She cut her finger with a knife.; W26.0XXA",
            })
    void tellsHowAnInjuryHappened(String history, String code) {
        assertThat(navigated(history + "||ASSESSMENT:|Sprain of the right wrist."))
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He fell.", "He slipped yesterday.", "She cut down on sugar."})
    void tellsNoCauseWhereNothingSaysMore(String history) {
        assertThat(navigated(history + "||ASSESSMENT:|Sprain of the right wrist."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASSESSMENT:|1. Heart failure.|- Acute on chronic systolic dysfunction by echocardiogram.",
                "ASSESSMENT:|Heart failure. Acute on chronic systolic dysfunction by echocardiogram.",
                "ASSESSMENT AND PLAN:|1. Pneumonia.|- Continue cefepime.|2. Heart failure.|- Acute on chronic, systolic.",
            })
    void theReasoningBeneathAProblemQualifiesIt(String note) {
        assertThat(navigated(note)).containsExactly("I50.23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASSESSMENT:|1. Heart failure.|- Continue furosemide.|2. Gastritis.|- Acute on chronic, systolic murmur.",
                "ASSESSMENT:|1. Heart failure and pneumonia.|- Acute on chronic systolic course, due to Pseudomonas.",
                "ASSESSMENT:|1. Pneumonia.|- No Pseudomonas in the culture.",
                "ASSESSMENT:|1. Pneumonia.|- Her brother had Pseudomonas.",
                "ASSESSMENT:|1. Pneumonia.|- Possibly Pseudomonas.",
                "ASSESSMENT:|1. Headache.|- She has tension in her neck.",
            })
    void whatIsSaidOfOthersOrNotForSureDoesNot(String note) {
        assertThat(navigated(note)).isEmpty();
    }
}
