package org.hybridcode.kb.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "oedema,edema",
        "anaemias,anemia",
        "diarrhoea,diarrhea",
        "haemorrhages,hemorrhage",
        "oesophageal,esophageal",
        "gastro-oesophageal,gastro-esophageal",
        "gastrooesophageal,gastroesophageal",
        "tumours,tumor",
        "leukaemia,leukemia",
        "dyspnoea,dyspnea",
        "paediatric,pediatric",
        "caesarean,cesarean",
        "behaviours,behavior",
        "labour,labor",
        "ischaemic,ischemic",
        "hypoglycaemia,hypoglycemia",
        "fractures,fracture",
        "diagnoses,diagnosis",
        "metastases,metastasis",
        "prostheses,prosthesis",
        "diseases,disease",
        "headaches,headache",
        "causes,cause",
        "doses,dose",
        "abuses,abuse",
        "gases,gas",
        "viruses,virus",
        "sinuses,sinus",
        "masses,mass",
        "abscesses,abscess",
        "rashes,rash",
        "biopsies,biopsy",
        "allergies,allergy",
        "arthritides,arthritis",
        "psoriases,psoriasis",
        "vertebrae,vertebra",
        "testes,testis",
        "lenses,lens",
        "feet,foot",
        "bacteria,bacterium",
        "UTIs,UTI",
        "DVTs,dvt",
        "PVCs,PVC",
        "Crohn's,Crohn",
        "Crohn\u2019s disease,crohn disease",
        "Alzheimer's,Alzheimer",
        "HIV,hiv",
        "follow-up,follow up",
        "'asthma, (acute)',asthma acute",
        "type-2 diabetes,TYPE 2 DIABETES"
    })
    void foldsToOneKey(String one, String other) {
        assertThat(Phrases.key(one)).isEqualTo(Phrases.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "as,a",
        "MS,M",
        "is,i",
        "his,hi",
        "gas,ga",
        "pus,pu",
        "pelvis,pelvi",
        "sinus,sinu",
        "AIDS,aid",
        "CRPS,CRP",
        "POTS,pot",
        "PPMS,PPM",
        "MCAS,MCA",
        "NOWS,now",
        "SIRS,sir",
        "PCOS,PCO",
        "lues,LUE",
        "RADS,rad",
        "PRES,pre",
        "LEMS,lem",
        "DTs,DT",
        "DOE,does",
        "uses,us",
        "disease,diseasis",
        "graves,grave",
        "caries,Cary",
        "pneumoniae,pneumonia",
        "type 1,type 11",
        "C5,C 5",
        "arthritis,arthriti",
        "diabetes mellitus,diabetes insipidus"
    })
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Phrases.key(one)).isNotEqualTo(Phrases.key(other));
    }

    @Test
    void cutsAtWhatIsNeitherLetterNorDigit() {
        assertThat(Phrases.words("T2DM/HTN; follow-up (Crohn's), 5\u00b0 na\u00efve\ud83d\ude37end"))
                .containsExactly("T2DM", "HTN", "follow", "up", "Crohn", "5", "na\u00efve", "end");
        assertThat(Phrases.words("")).isEmpty();
        assertThat(Phrases.words("--- \ud83d")).isEmpty();
    }

    @Test
    void aPossessiveIsNoWordButALoneSIs() {
        assertThat(Phrases.words("Bell's")).containsExactly("Bell");
        assertThat(Phrases.words("S 1")).containsExactly("S", "1");
        assertThat(Phrases.words("BELL'S")).containsExactly("BELL");
    }

    @Test
    void foldsInEveryLocaleAlike() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Phrases.fold("ISCHEMIC")).isEqualTo("ischemic");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldsAFoldedFormToItself() {
        for (String word :
                new String[] {"virus", "edema", "asthma", "biopsy", "arthritis", "disease", "headache", "dvt"}) {
            assertThat(Phrases.fold(Phrases.fold(word))).isEqualTo(Phrases.fold(word));
        }
    }
}
