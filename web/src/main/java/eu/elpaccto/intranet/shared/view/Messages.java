package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of the pages in the reader's language, as {@code #{m['activity.list.title']}}, or with values filled in as
 * {@code #{m.of('activity.list.count', n)}}. The first segment of a key names the bundle of its feature.
 */
@Named("m")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Reader reader;

    @Override
    public String get(Object key) {
        return text(reader.getLanguage(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        try {
            return bundle(reader.getLanguage(), key.toString()).containsKey(key.toString());
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** The text of this key with the values filled in, numbers and plurals as the reader's language wants them. */
    public String of(String key, Object... values) {
        return of(reader.getLanguage(), key, values);
    }

    /** The text in a language that is not necessarily the reader's. */
    public static String of(Language language, String key, Object... values) {
        return new MessageFormat(text(language, key), language.locale()).format(values);
    }

    private static String text(Language language, String key) {
        try {
            return bundle(language, key).getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text for " + key + " in " + language, e);
        }
    }

    private static ResourceBundle bundle(Language language, String key) {
        int dot = key.indexOf('.');
        return ResourceBundle.getBundle(
                "messages." + (dot < 0 ? key : key.substring(0, dot)),
                language.locale(),
                Messages.class.getClassLoader(),
                EXACTLY);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are looked up by key");
    }
}
