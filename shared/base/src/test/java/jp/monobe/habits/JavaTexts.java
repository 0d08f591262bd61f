package jp.monobe.habits;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The texts in Java files: literals, texts put together of parts, and the names that may stand in
 * for a part, such as an enum's constants.
 */
final class JavaTexts extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** The trail's acts and other technical names look like keys and are none. */
    private static final Set<String> TECHNICAL =
            Set.of(
                    "audit.record",
                    "record",
                    "setAttribute",
                    "getProperty",
                    "getRequiredProperty",
                    "bind");

    final Set<String> literals = new HashSet<>();
    final Set<Spelling> spellings = new HashSet<>();
    final Set<String> names = new HashSet<>();

    static JavaTexts of(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var texts = new JavaTexts();
        if (files.isEmpty()) {
            return texts;
        }
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    null,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            task.parse().forEach(unit -> texts.scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Names of permissions look like keys too. */
    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        if (type.getSimpleName().toString().endsWith("Permission")) {
            return null;
        }
        names.add(type.getSimpleName().toString());
        if (type.getKind() == Tree.Kind.ENUM) {
            type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(member -> type.getSimpleName().toString().equals(typeOf(member)))
                    .forEach(constant -> name(constant.getName().toString()));
        }
        return super.visitClass(type, unused);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        names.add(method.getName().toString());
        return super.visitMethod(method, unused);
    }

    /** A record's components among them. */
    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, unused);
    }

    private static String typeOf(VariableTree member) {
        return String.valueOf(member.getType());
    }

    private void name(String constant) {
        names.add(constant);
        names.add(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
        if (literal.getValue() instanceof String text) {
            literals.add(text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void unused) {
        var parts = new ArrayList<ExpressionTree>();
        flatten(sum, parts);
        if (parts.stream().noneMatch(JavaTexts::isText)) {
            return super.visitBinary(sum, unused);
        }
        spellings.add(
                new Spelling(
                        parts.stream()
                                .map(part -> isText(part) ? text(part) : Spelling.HOLE)
                                .toList()));
        parts.stream().filter(part -> !isText(part)).forEach(part -> scan(part, unused));
        return null;
    }

    private static void flatten(ExpressionTree tree, List<ExpressionTree> parts) {
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            flatten(sum.getLeftOperand(), parts);
            flatten(sum.getRightOperand(), parts);
        } else if (tree instanceof ParenthesizedTree inner
                && inner.getExpression() instanceof BinaryTree) {
            flatten(inner.getExpression(), parts);
        } else {
            parts.add(tree);
        }
    }

    private static boolean isText(ExpressionTree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String;
    }

    private static String text(ExpressionTree tree) {
        return String.valueOf(((LiteralTree) tree).getValue());
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
        var called = call.getMethodSelect().toString();
        var name = called.substring(called.lastIndexOf('.') + 1);
        if (TECHNICAL.contains(name.equals("record") ? called : name)) {
            scan(call.getMethodSelect(), unused);
            for (var argument : call.getArguments()) {
                if (isText(argument)) {
                    names.add(text(argument));
                } else {
                    scan(argument, unused);
                }
            }
            return null;
        }
        return super.visitMethodInvocation(call, unused);
    }

    /** Permissions and settings stand in annotations; no text for people does. */
    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
        return null;
    }
}
