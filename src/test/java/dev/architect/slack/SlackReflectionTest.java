package dev.architect.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.util.json.GsonFactory;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// Gson reads the fields of what it writes by reflection, which a native executable allows only where it is registered.
class SlackReflectionTest {

    private final Set<Class<?>> registered = Set
            .of(SlackReflection.class.getAnnotation(RegisterForReflection.class).targets());

    @Test
    void every_class_that_our_calls_write_is_registered_with_all_that_its_fields_hold() {
        Set<Class<?>> seen = new HashSet<>();
        // What stands in lists: Gson asks the element itself for its class.
        List.of(FileDetails.class, Message.Metadata.class, MarkdownBlock.class, ImageBlock.class, ContextBlock.class,
                PlainTextObject.class, SectionBlock.class, MarkdownTextObject.class, ActionsBlock.class,
                ButtonElement.class, InputBlock.class, PlainTextInputElement.class, StaticSelectElement.class,
                OptionObject.class).forEach(root -> walk(root, seen));
        assertThat(registered).containsExactlyInAnyOrderElementsOf(seen);
    }

    @Test
    void a_registered_class_writes_its_fields() {
        JsonElement written = GsonFactory.createSnakeCase()
                .toJsonTree(Message.Metadata.builder().eventType("t").eventPayload(Map.of("part_id", "1")).build());
        assertThat(written).hasToString("{\"event_type\":\"t\",\"event_payload\":{\"part_id\":\"1\"}}");
    }

    private static void walk(Class<?> type, Set<Class<?>> seen) {
        if (!type.getName().startsWith("com.slack.api.") || type.isInterface() || !seen.add(type)) {
            return;
        }
        walk(type.getSuperclass(), seen);
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getType)
                .forEach(fieldType -> walk(fieldType, seen));
    }
}
