package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.news.AlignedParagraph;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.news.TranslationDetails;
import java.util.ArrayList;
import java.util.List;

/**
 * A translation beside its source as it is now: the headline, the teaser and what the picture shows if there are any, then the
 * paragraphs.
 */
final class TranslationRows {

    private static final String HEADLINE = "headline";
    private static final String TEASER = "teaser";
    private static final String PICTURE_ALT = "pictureAlt";

    private TranslationRows() {}

    static ArrayList<TranslationRow> of(TranslationDetails details, SourceText source) {
        ArrayList<TranslationRow> rows = new ArrayList<>();
        rows.add(new TranslationRow(HEADLINE, details.headlineBeside(source)));
        addIfThere(rows, TEASER, details.teaserBeside(source));
        addIfThere(rows, PICTURE_ALT, details.pictureAltBeside(source));
        List<AlignedParagraph> paragraphs = details.getBody().beside(source);
        for (int i = 0; i < paragraphs.size(); i++) {
            rows.add(new TranslationRow(TranslationDetails.path(i), paragraphs.get(i)));
        }
        return rows;
    }

    private static void addIfThere(List<TranslationRow> rows, String path, AlignedParagraph aligned) {
        if (aligned.source() != null || aligned.formerSource() != null) {
            rows.add(new TranslationRow(path, aligned));
        }
    }

    static boolean isHeadline(TranslationRow row) {
        return HEADLINE.equals(row.getPath());
    }

    static boolean isTeaser(TranslationRow row) {
        return TEASER.equals(row.getPath());
    }

    static boolean isPictureAlt(TranslationRow row) {
        return PICTURE_ALT.equals(row.getPath());
    }
}
