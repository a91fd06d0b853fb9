package org.hybridcode.tests.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.hybridcode.nlp.neural.encoder.PhraseFeatures;
import org.hybridcode.nlp.neural.encoder.training.CodeWordings;

/** Lucene's BM25 over the wordings of codes, in memory. Safe to share between threads. */
final class Bm25 {
    private static final String WORDS = "words";
    private static final String CODE = "code";
    private static final int DEPTH = 400;
    private static final int LONGEST = 1000;

    private final IndexSearcher searcher;
    private final boolean fuzzy;

    private Bm25(IndexSearcher searcher, boolean fuzzy) {
        this.searcher = searcher;
        this.fuzzy = fuzzy;
    }

    /** A document for each code, with all of its wordings in it. */
    static Bm25 ofCodes(List<CodeWordings> codes) throws IOException {
        return over(codes, true);
    }

    /** A document for each wording; a code is as good as its best one. */
    static Bm25 ofWordings(List<CodeWordings> codes) throws IOException {
        return over(codes, false);
    }

    private static Bm25 over(List<CodeWordings> codes, boolean joined) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (CodeWordings code : codes) {
                List<String> texts = code.wordings().stream()
                        .map(words -> String.join(" ", words))
                        .toList();
                for (String text : joined ? List.of(String.join(" ", texts)) : texts) {
                    Document document = new Document();
                    document.add(new TextField(WORDS, text, Field.Store.NO));
                    document.add(new StoredField(CODE, code.code()));
                    writer.addDocument(document);
                }
            }
        }
        return new Bm25(new IndexSearcher(DirectoryReader.open(directory)), false);
    }

    /** The same that also finds words one or two letters off, as Lucene does by itself. */
    Bm25 fuzzily() {
        return new Bm25(searcher, true);
    }

    /** The codes of a phrase, the best first, each once. */
    List<String> search(String phrase, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> words = PhraseFeatures.words(phrase);
        words.stream().distinct().limit(LONGEST).forEach(word -> query.add(clause(word), BooleanClause.Occur.SHOULD));
        Set<String> codes = new LinkedHashSet<>();
        try {
            for (ScoreDoc hit : searcher.search(query.build(), DEPTH).scoreDocs) {
                codes.add(searcher.storedFields().document(hit.doc).get(CODE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(codes).subList(0, Math.min(limit, codes.size()));
    }

    private Query clause(String word) {
        Term term = new Term(WORDS, word);
        return fuzzy ? new FuzzyQuery(term) : new TermQuery(term);
    }
}
