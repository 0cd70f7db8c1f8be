package dev.architect.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// The SDK's classes that Gson writes by reflection in our calls. A native executable has only what is named here;
/// answers and events are read as plain JSON and need none.
@RegisterForReflection(ignoreNested = true, targets = { FileDetails.class, Message.Metadata.class, MarkdownBlock.class,
        ImageBlock.class, ContextBlock.class, PlainTextObject.class, TextObject.class, SlackFileObject.class,
        SectionBlock.class, MarkdownTextObject.class, ActionsBlock.class, BlockElement.class, ButtonElement.class,
        ConfirmationDialogObject.class, InputBlock.class, PlainTextInputElement.class, DispatchActionConfig.class,
        StaticSelectElement.class, OptionObject.class })
final class SlackReflection {

    private SlackReflection() {
    }
}
