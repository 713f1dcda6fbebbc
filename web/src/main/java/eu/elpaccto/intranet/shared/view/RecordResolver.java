package eu.elpaccto.intranet.shared.view;

import jakarta.el.ELContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages read the components of records by name, as {@code #{row.title}}; Expression Language 5 cannot. */
public class RecordResolver extends CallingResolver {

    private static final ClassValue<Map<String, Optional<Method>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        Optional<Method> accessor = ACCESSORS.get(base.getClass()).computeIfAbsent(name, key -> find(base, key));
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return call(accessor.get(), base);
    }

    /** A component, else a derived value: a public method without parameters of this name. */
    private static Optional<Method> find(Object base, String name) {
        try {
            Method accessor = base.getClass().getMethod(name);
            return accessor.getReturnType() == void.class ? Optional.empty() : Optional.of(accessor);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
