package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields of a draft in words, in the order in which the draft declares them. Details, differences and merging show
 * every field through it, so that a new field appears everywhere by itself.
 */
@Named
@RequestScoped
public class FactSheet {

    @Inject
    private Messages messages;

    @Inject
    private Wording wording;

    @Inject
    private MediaFiles files;

    /**
     * One field.
     *
     * @param path its name within the draft
     * @param text its value in the reader's language; empty for none
     * @param file the picture or video that is its value; null for what is none, or none that the reader may see
     */
    public record Fact(String path, String label, String text, MediaFile file) {

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    public List<Fact> of(ProposalKind kind, Draft draft) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : draft.getClass().getDeclaredFields()) {
            if (isEdited(field)) {
                Object value = value(draft, field.getName());
                MediaFile file =
                        value instanceof MediaCode code ? files.find(code).orElse(null) : null;
                facts.add(new Fact(field.getName(), label(kind, field.getName()), wording.text(value), file));
            }
        }
        return facts;
    }

    public String label(ProposalKind kind, String path) {
        return messages.get(feature(kind) + ".field." + path);
    }

    /** First segment of the message keys of this kind's feature. */
    public static String feature(ProposalKind kind) {
        return switch (kind) {
            case ACTIVITY -> "activity";
            case NETWORK_UPDATE -> "network";
            case NEWS -> "news";
            case NEWS_TRANSLATION -> "translation";
            case AGENDA -> "agenda";
            case NEWSLETTER -> "newsletter";
        };
    }

    /** Whether a field of a draft is one that people edit, and not one that weaving added. */
    public static boolean isEdited(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.getName().startsWith("_");
    }

    private static Object value(Draft draft, String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            Method getter = draft.getClass().getMethod("get" + capitalised);
            Object value = getter.invoke(draft);
            boolean notStated = value instanceof Enum<?> constant && "NOT_STATED".equals(constant.name())
                    || value instanceof PartialPeriod period && !period.isStated();
            return notStated ? null : value;
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("a draft has a getter for " + name, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
