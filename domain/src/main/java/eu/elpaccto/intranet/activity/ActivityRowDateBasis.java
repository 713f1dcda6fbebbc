package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.shared.PartialPeriod;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row says that its date rests on.
 *
 * @param note what it says beyond that, verbatim without the brackets around it; empty for nothing
 */
record ActivityRowDateBasis(DateBasis basis, String note) {

    private record Phrase(DateBasis basis, Pattern words, boolean saysItAll) {

        Phrase(DateBasis basis, String words, boolean saysItAll) {
            this(basis, Pattern.compile("(?iu)" + words), saysItAll);
        }
    }

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(
                    DateBasis.EVENT_DATE,
                    "^(event dates?|date of the event|fechas? del evento|datas? do evento)",
                    true),
            new Phrase(DateBasis.EVENT_DATE, "^(dates? de l['’]événement)", true),
            new Phrase(DateBasis.NEWS_DATE, "^(news date|date of the news|fecha de la noticia|data da notícia)", true),
            new Phrase(DateBasis.NEWS_DATE, "^(date de l['’]actualité|date de publication|publication date)", true),
            new Phrase(
                    DateBasis.PLANNED_DATE,
                    "^(planned dates?|fechas? previstas?|datas? previstas?|dates? prévues?)",
                    true),
            new Phrase(DateBasis.INFERRED, "^((month|year|day|date) inferred|inferred|inferid[oa]|déduite?)", true),
            new Phrase(
                    DateBasis.MONTH_ONLY,
                    "^((month|year)( only)?|solo (mes|año)|só (mês|ano)|(mois|année) seulement)\\b",
                    true),
            new Phrase(DateBasis.NOT_STATED, "^(not stated|sin indicar|não indicada|non indiquée)", true),
            new Phrase(DateBasis.NOT_STATED, "\\b(no date|sin fecha|sem data|sans date|undated)\\b", false),
            new Phrase(DateBasis.PLANNED_DATE, "\\b(planned|announced|prevista|anunciada|prévue|annoncée)\\b", false),
            new Phrase(DateBasis.INFERRED, "\\b(inferred|estimated|estimada|estimée)\\b", false));

    /** @param period the date itself, which decides where the text says nothing */
    static ActivityRowDateBasis of(String text, PartialPeriod period) {
        for (Phrase phrase : PHRASES) {
            Matcher words = phrase.words().matcher(text);
            if (words.find()) {
                String note = phrase.saysItAll() ? withoutBrackets(text.substring(words.end())) : text;
                return new ActivityRowDateBasis(phrase.basis(), note);
            }
        }
        return new ActivityRowDateBasis(basisOf(period), text);
    }

    private static DateBasis basisOf(PartialPeriod period) {
        return switch (period.precision()) {
            case DAY -> DateBasis.EVENT_DATE;
            case MONTH, YEAR -> DateBasis.MONTH_ONLY;
            case NOT_STATED -> DateBasis.NOT_STATED;
        };
    }

    /** "(newsletter agenda); component inferred" becomes "newsletter agenda; component inferred". */
    private static String withoutBrackets(String rest) {
        String text = rest.strip();
        if (text.startsWith("(") && text.indexOf(')') > 0 && text.indexOf('(', 1) < 0) {
            int end = text.indexOf(')');
            text = text.substring(1, end) + text.substring(end + 1);
        }
        return text;
    }
}
