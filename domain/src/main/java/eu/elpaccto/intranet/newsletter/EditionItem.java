package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One item of an edition, with all its words.
 *
 * @param code of the news item or the agenda entry
 * @param language in which headline, teaser and body are: that of the edition, or of the original where it is not translated
 * @param teaser null for none
 * @param body in simple Markdown; null for none
 * @param byline who signs it, in the language of the edition; null for nobody
 * @param sourceName whose text or facts these are; null for the programme's own
 * @param sourceLink null for none
 * @param mediaLink where a video or an infographic is to be seen; null for none
 * @param picture code of the picture; null for none, as are its text alternative and its credit then
 * @param video code of the video; null for none, or one that is kept elsewhere
 * @param paired whether it takes half of the width, beside another one
 * @param firstDay of an agenda entry; null for others, as are all that follow
 * @param startsAt on the first day, on the clock of the zone; null for not stated
 * @param zone name of the time zone; null without a time
 * @param place null for not stated
 */
public record EditionItem(
        Section section,
        String code,
        Language language,
        String headline,
        String teaser,
        String body,
        String byline,
        String sourceName,
        String sourceLink,
        String mediaLink,
        String picture,
        String pictureAlt,
        String pictureCredit,
        String video,
        boolean paired,
        LocalDate firstDay,
        LocalDate lastDay,
        Precision precision,
        LocalTime startsAt,
        String zone,
        String place) {

    /** When an agenda entry takes place; not stated for others. */
    public PartialPeriod when() {
        return PartialPeriod.of(firstDay, lastDay, precision);
    }
}
