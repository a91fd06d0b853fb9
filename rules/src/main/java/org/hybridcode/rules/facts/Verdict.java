package org.hybridcode.rules.facts;

/** What rules say: the only facts that a rule inserts. */
public sealed interface Verdict
        permits Candidate,
                Rejection,
                Assessed,
                Documented,
                GivesWay,
                Conflict,
                Yielding,
                Standing,
                Exclusion,
                Warning,
                Query,
                Assignment,
                Sequence,
                PresentOnAdmission,
                Objection {}
