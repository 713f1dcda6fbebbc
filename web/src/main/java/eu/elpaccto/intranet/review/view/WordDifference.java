package eu.elpaccto.intranet.review.view;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. */
public record WordDifference(List<Word> before, List<Word> after) {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /** Whether a run of words stands in both texts or in one of them only. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words with the same mark. */
    public record Word(String text, Mark mark) implements Serializable {}

    public static WordDifference between(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<Word> left = new ArrayList<>();
        List<Word> right = new ArrayList<>();
        int oldDone = 0;
        int youngDone = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            int oldStart = delta.getSource().getPosition();
            int youngStart = delta.getTarget().getPosition();
            add(left, old.subList(oldDone, oldStart), Mark.SAME);
            add(right, young.subList(youngDone, youngStart), Mark.SAME);
            add(left, delta.getSource().getLines(), Mark.REMOVED);
            add(right, delta.getTarget().getLines(), Mark.ADDED);
            oldDone = oldStart + delta.getSource().size();
            youngDone = youngStart + delta.getTarget().size();
        }
        add(left, old.subList(oldDone, old.size()), Mark.SAME);
        add(right, young.subList(youngDone, young.size()), Mark.SAME);
        return new WordDifference(left, right);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<Word> run, List<String> words, Mark mark) {
        if (!words.isEmpty()) {
            run.add(new Word(String.join("", words), mark));
        }
    }
}
