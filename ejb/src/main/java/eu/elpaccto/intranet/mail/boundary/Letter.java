package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * A mail to one person, as plain text in their language.
 *
 * @param recipient a mail address
 */
public record Letter(String recipient, Language language, String subject, String body) {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * A letter from the bundle {@code letters.<feature>}, where the feature is the first segment of the key.
     *
     * @param key of the texts {@code <key>.subject} and {@code <key>.body}
     * @param values for the placeholders of both
     */
    public static Letter of(String recipient, Language language, String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "letters." + key.substring(0, key.indexOf('.')),
                language.locale(),
                Letter.class.getClassLoader(),
                EXACTLY);
        return new Letter(
                recipient,
                language,
                new MessageFormat(texts.getString(key + ".subject"), language.locale()).format(values),
                new MessageFormat(texts.getString(key + ".body"), language.locale()).format(values));
    }
}
