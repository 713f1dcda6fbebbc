package eu.elpaccto.intranet.review.control;

import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.Keepable;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Drafts as JSON: fields in camel case, ISO dates, codes as plain strings, what is null left out. Fields are read and
 * written directly, so that values need neither getters nor adapters.
 */
@ApplicationScoped
public class DraftJson {

    /** Leaves everything but codes, which alone are plain strings, where it stands. */
    private static final Comparator<JsonValue> CODES_IN_ORDER =
            Comparator.comparing(value -> value instanceof JsonString code ? code.getString() : "");

    private final Jsonb jsonb;

    protected DraftJson() {
        this(List.of());
    }

    @Inject
    DraftJson(@Any Instance<JsonbAdapter<?, String>> ofFeatures) {
        this((Iterable<JsonbAdapter<?, String>>) ofFeatures);
    }

    /** @param ofFeatures how codes that belong to features are written as plain strings */
    public DraftJson(Iterable<? extends JsonbAdapter<?, String>> ofFeatures) {
        List<JsonbAdapter<?, ?>> adapters = new ArrayList<>(List.of(
                new CountryAdapter(),
                new ComponentAdapter(),
                new TopicAdapter(),
                new ActivityTypeAdapter(),
                new InstitutionAdapter()));
        ofFeatures.forEach(adapters::add);
        jsonb = JsonbBuilder.create(new JsonbConfig()
                .withPropertyVisibilityStrategy(new FieldsOnly())
                .withPropertyOrderStrategy(PropertyOrderStrategy.ANY)
                .withNullValues(false)
                .withAdapters(adapters.toArray(JsonbAdapter[]::new)));
    }

    public String write(Object draft) {
        return jsonb.toJson(draft);
    }

    public <D> D read(String json, Class<D> type) {
        return jsonb.fromJson(json, type);
    }

    /**
     * The draft as a tree, for comparing field by field: without the characters that cannot be kept, and with codes in one
     * order, for they stand in sets.
     */
    public JsonObject tree(String json) {
        try (JsonReader reader = JsonTrees.reader(new StringReader(json))) {
            return kept(reader.readObject()).asJsonObject();
        }
    }

    /** A JSON object of texts, such as what was typed and not understood by field path. */
    public Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        tree(json).forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }

    private static JsonValue kept(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> JsonTrees.text(Keepable.of(((JsonString) value).getString()));
            case ARRAY -> {
                JsonArrayBuilder array = JsonTrees.array();
                value.asJsonArray().stream()
                        .map(DraftJson::kept)
                        .sorted(CODES_IN_ORDER)
                        .forEach(array::add);
                yield array.build();
            }
            case OBJECT -> {
                JsonObjectBuilder object = JsonTrees.object();
                value.asJsonObject().forEach((name, member) -> object.add(name, kept(member)));
                yield object.build();
            }
            default -> value;
        };
    }

    private static final class FieldsOnly implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return !Modifier.isStatic(field.getModifiers())
                    && !Modifier.isTransient(field.getModifiers())
                    && !field.getName().startsWith("_");
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }

    private abstract static class CodeAdapter<C extends Code> implements JsonbAdapter<C, String> {

        private final Function<String, C> constructor;

        CodeAdapter(Function<String, C> constructor) {
            this.constructor = constructor;
        }

        @Override
        public String adaptToJson(C code) {
            return code.value();
        }

        @Override
        public C adaptFromJson(String text) {
            return constructor.apply(text);
        }
    }

    /** Adapters are public named classes, because JSON-B reads the types from the class itself. */
    public static final class CountryAdapter extends CodeAdapter<CountryCode> {
        public CountryAdapter() {
            super(CountryCode::new);
        }
    }

    /** Component codes as strings. */
    public static final class ComponentAdapter extends CodeAdapter<ComponentCode> {
        public ComponentAdapter() {
            super(ComponentCode::new);
        }
    }

    /** Topic codes as strings. */
    public static final class TopicAdapter extends CodeAdapter<TopicCode> {
        public TopicAdapter() {
            super(TopicCode::new);
        }
    }

    /** Activity type codes as strings. */
    public static final class ActivityTypeAdapter extends CodeAdapter<ActivityTypeCode> {
        public ActivityTypeAdapter() {
            super(ActivityTypeCode::new);
        }
    }

    /** Institution codes as strings. */
    public static final class InstitutionAdapter extends CodeAdapter<InstitutionCode> {
        public InstitutionAdapter() {
            super(InstitutionCode::new);
        }
    }
}
