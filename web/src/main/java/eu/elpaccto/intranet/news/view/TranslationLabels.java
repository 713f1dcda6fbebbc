package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.shared.view.Messages;

/** What the parts of a translation are called. */
final class TranslationLabels {

    private TranslationLabels() {}

    static String of(TranslationRow row, Messages messages) {
        if (TranslationRows.isHeadline(row)) {
            return messages.get("translation.field.headline");
        }
        if (TranslationRows.isTeaser(row)) {
            return messages.get("translation.field.teaser");
        }
        if (TranslationRows.isPictureAlt(row)) {
            return messages.get("translation.field.pictureAlt");
        }
        int position = Integer.parseInt(row.getPath().substring(row.getPath().indexOf('.') + 1));
        return messages.of("translation.paragraph", position + 1);
    }
}
