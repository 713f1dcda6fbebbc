package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.news.AlignedParagraph.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The translation of a body, paragraph by paragraph, in the order of its source. */
public class TranslatedBody {

    /** How much of their words a paragraph and its former text share at least, from 0 to 1; below that they are two. */
    private static final double LIKE = 0.4;

    private List<TranslatedParagraph> paragraphs = new ArrayList<>();

    public TranslatedBody() {}

    public TranslatedBody(List<TranslatedParagraph> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    /** The body of a translation that was not begun. */
    public static TranslatedBody of(SourceText source) {
        return new TranslatedBody(source.paragraphs().stream()
                .map(paragraph -> new TranslatedParagraph(paragraph, null))
                .toList());
    }

    public List<TranslatedParagraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** What is translated so far as one text in simple Markdown; null for nothing. */
    public String text() {
        String text = paragraphs.stream()
                .map(TranslatedParagraph::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    /**
     * Lays it beside the source as it is now. A paragraph that says the same keeps its translation wherever it moved; one
     * that still shares many of its words is changed; what finds no counterpart was added, or is gone.
     *
     * @return the source's paragraphs in its order, then those that are gone
     */
    public List<AlignedParagraph> beside(SourceText source) {
        List<String> now = source.paragraphs();
        List<TranslatedParagraph> left = new ArrayList<>(paragraphs);
        AlignedParagraph[] rows = new AlignedParagraph[now.size()];
        for (int i = 0; i < rows.length; i++) {
            String paragraph = now.get(i);
            for (TranslatedParagraph candidate : left) {
                if (candidate.source().equals(paragraph)) {
                    rows[i] = new AlignedParagraph(paragraph, null, candidate.text(), Change.NONE);
                    left.remove(candidate);
                    break;
                }
            }
        }
        for (Pair pair : pairs(now, rows, left)) {
            if (rows[pair.at()] == null && left.remove(pair.former())) {
                rows[pair.at()] = new AlignedParagraph(
                        now.get(pair.at()),
                        pair.former().source(),
                        pair.former().text(),
                        Change.CHANGED);
            }
        }
        List<AlignedParagraph> aligned = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            aligned.add(rows[i] == null ? new AlignedParagraph(now.get(i), null, null, Change.ADDED) : rows[i]);
        }
        left.forEach(gone -> aligned.add(new AlignedParagraph(null, gone.source(), gone.text(), Change.GONE)));
        return aligned;
    }

    private record Pair(int at, TranslatedParagraph former, double likeness) {}

    /** What may be a changed paragraph and its former text, the most alike first. */
    private static List<Pair> pairs(List<String> now, AlignedParagraph[] rows, List<TranslatedParagraph> left) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == null) {
                for (TranslatedParagraph former : left) {
                    double likeness = likeness(now.get(i), former.source());
                    if (likeness >= LIKE) {
                        pairs.add(new Pair(i, former, likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    /** The part of their words that two texts share, each word counted as often as it stands there; from 0 to 1. */
    private static double likeness(String one, String other) {
        Map<String, Integer> words = words(one);
        Map<String, Integer> others = words(other);
        int shared = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0)))
                .sum();
        int all = count(words) + count(others);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TranslatedBody that && paragraphs.equals(that.paragraphs);
    }

    @Override
    public int hashCode() {
        return paragraphs.hashCode();
    }

    @Override
    public String toString() {
        return Objects.toString(text(), "");
    }
}
