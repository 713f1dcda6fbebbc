package eu.elpaccto.intranet.shared.view;

import jakarta.el.ELContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls the methods of our own beans that pages name, as {@code #{wording.text(row.when)}}. The standard resolver lists
 * all methods of the class anew for each call, which was a seventh of what a list page cost. Only where exactly one method
 * takes the values as they are is it called; everything else is left to the standard resolver.
 */
public class MethodResolver extends CallingResolver {

    private static final String OURS = "eu.elpaccto.intranet.";

    private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || values == null || !base.getClass().getName().startsWith(OURS)) {
            return null;
        }
        Method only = null;
        for (Method candidate :
                METHODS.get(base.getClass()).computeIfAbsent(method.toString(), name -> named(base.getClass(), name))) {
            if (takes(candidate, values)) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        if (only == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return call(only, base, values);
    }

    private static List<Method> named(Class<?> type, String name) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return List.of();
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isVarArgs() && !method.isBridge())
                .toList();
    }

    private static boolean takes(Method method, Object[] values) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != values.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (values[i] == null ? types[i].isPrimitive() : !types[i].isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }
}
