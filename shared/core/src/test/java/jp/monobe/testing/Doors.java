package jp.monobe.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.municipality.Guarded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** The public methods of services, and how anybody tries them: with arguments that mean nothing. */
public final class Doors {

    private Doors() {}

    /** Of every service in these packages. */
    public static List<Class<?>> services(ApplicationContext context, String packages) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(it -> it.getPackageName().matches("jp.monobe.(" + packages + ")"))
                .toList();
    }

    public static Stream<Method> of(List<Class<?>> services) {
        return services.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    public static Guarded guard(Method door) {
        var guarded = door.getAnnotation(Guarded.class);
        if (guarded == null) {
            throw new AssertionError("Nothing guards " + door);
        }
        return guarded;
    }

    public static void open(ApplicationContext context, Method door) {
        var nonsense = Arrays.stream(door.getParameterTypes()).map(Doors::nonsense).toArray();
        try {
            door.invoke(context.getBean(door.getDeclaringClass()), nonsense);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nonsense(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == String.class) {
            return "no-such";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }
}
