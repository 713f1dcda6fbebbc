package eu.elpaccto.intranet.shared.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.time.DayOfWeek;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private final MethodResolver resolver = new MethodResolver();

    /** What a page might call. */
    public static class Phrases {

        public String text(Number number) {
            return "number " + number;
        }

        public String text(CharSequence text) {
            return "text " + text;
        }

        public String text(Comparable<?> value) {
            return "value " + value;
        }

        public String half(long number) {
            return "half of " + number;
        }

        public String all(Object... values) {
            return "all";
        }

        public String broken() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void calls_the_one_method_that_takes_the_values() {
        assertThat(called("text", new AtomicInteger(3))).isEqualTo("number 3");
        assertThat(called("text", DayOfWeek.MONDAY)).isEqualTo("value MONDAY");
    }

    @Test
    void leaves_to_the_standard_what_needs_a_choice_or_a_conversion() {
        assertThat(called("text", 3)).as("a number is comparable too").isNull();
        assertThat(called("text", (Object) null)).as("null fits all three").isNull();
        assertThat(called("half", 3)).as("an Integer is no long").isNull();
        assertThat(called("all", "x")).isNull();
        assertThat(called("missing")).isNull();
        assertThat(resolver.invoke(new Context(), "a string", "length", null, new Object[0]))
                .as("not ours")
                .isNull();
    }

    @Test
    void passes_on_what_the_method_throws() {
        assertThatThrownBy(() -> called("broken"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    /** What the method answered; null if it was left to others. */
    private Object called(String method, Object... values) {
        Context context = new Context();
        Object answer = resolver.invoke(context, new Phrases(), method, null, values);
        return context.isPropertyResolved() ? answer : null;
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
