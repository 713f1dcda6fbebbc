package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.news.AlignedParagraph;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.news.TranslationDetails;
import java.util.ArrayList;
import java.util.List;

/** A translation beside its source as it is now: the headline, the teaser if there is one, then the paragraphs. */
final class TranslationRows {

    private static final String HEADLINE = "headline";
    private static final String TEASER = "teaser";

    private TranslationRows() {}

    static ArrayList<TranslationRow> of(TranslationDetails details, SourceText source) {
        ArrayList<TranslationRow> rows = new ArrayList<>();
        rows.add(new TranslationRow(HEADLINE, details.headlineBeside(source)));
        AlignedParagraph teaser = details.teaserBeside(source);
        if (teaser.source() != null || teaser.formerSource() != null) {
            rows.add(new TranslationRow(TEASER, teaser));
        }
        List<AlignedParagraph> paragraphs = details.getBody().beside(source);
        for (int i = 0; i < paragraphs.size(); i++) {
            rows.add(new TranslationRow(TranslationDetails.path(i), paragraphs.get(i)));
        }
        return rows;
    }

    static boolean isHeadline(TranslationRow row) {
        return HEADLINE.equals(row.getPath());
    }

    static boolean isTeaser(TranslationRow row) {
        return TEASER.equals(row.getPath());
    }
}
