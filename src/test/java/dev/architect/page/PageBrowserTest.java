package dev.architect.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Voice;
import dev.architect.inbox.Inbox;
import dev.architect.memory.Database;
import dev.architect.web.Browser;
import io.quarkus.test.InjectMock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/// People before the page, with a worker that answers what a persona would.
@QuarkusTest
class PageBrowserTest {

    private static final Voice BACKEND = new Voice("backend-architect", "Backend Architect", "blue");
    private static final Voice TABLES = new Voice("database-architect", "Database Architect", "green");
    private static final String LEAD = """
            **Google login goes into a small auth service in front of your API.** Supabase Auth stays the identity provider.

            | Endpoint | Method | Who calls it | What it does | Status codes |
            |---|---|---|---|---|
            | `/auth/google/start` | GET | mobile app | starts the authorization code flow with PKCE | 302, 429 |
            | `/auth/google/callback` | GET | Google | exchanges the code, links the account | 302, 400, 409 |

            1. Short-lived access tokens, rotating refresh tokens
            2. A circuit breaker and a 2 s timeout around Google's token endpoint

            ```http
            GET /auth/google/start?redirect_uri=familyped://login HTTP/1.1
            Accept: application/json
            ```
            """;
    private static final String SOURCE = "sequenceDiagram\n  App->>Auth: start\n  Auth->>Google: code\n";

    private static Browser browser;

    @TestHTTPResource("/")
    URL home;

    @InjectMock
    Inbox inbox;

    @Inject
    PagePlatform platform;

    @Inject
    Database database;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open_a_browser() {
        browser = Browser.open();
    }

    @AfterAll
    static void close_it() {
        browser.close();
    }

    @BeforeEach
    void an_empty_page() {
        database.update("delete from page_message");
        database.update("delete from page_channel");
        when(inbox.accept(any())).thenReturn(Inbox.Accepted.QUEUED);
    }

    @AfterEach
    void nobody_complained() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_newcomer_takes_an_example_and_sees_the_thread_answered() throws IOException {
        Page page = visit(new NewContextOptions().setViewportSize(1440, 900));
        page.getByText("@architect we need to add Google OAuth login").click();
        assertThat(page.getByLabel("Message #general")).isFocused();
        screenshot(page, "desktop-welcome");
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages .root")).hasCount(1);
        assertThat(page.locator("#thread")).isVisible();
        assertThat(page.getByLabel("Message #general")).hasValue("");
        ThreadRef thread = asked().thread();

        platform.showStatus(thread, BACKEND, Language.ENGLISH);
        assertThat(page.locator(".thread-status")).containsText("Backend Architect is designing…");
        screenshot(page, "desktop-working");

        answer(thread);
        assertThat(page.locator("#thread .replies > li")).hasCount(5);
        assertThat(page.locator(".thread-status .working")).hasCount(0);
        assertThat(page.locator("#messages .open-thread")).containsText("4 replies");
        assertThat(page.locator("#thread table")).hasCount(1);
        assertThat(page.locator("#thread .picture img")).hasAttribute("alt", "The app starts, Google answers");
        page.waitForFunction("document.querySelector('#thread .picture img').naturalWidth > 0");
        assertThat(page.locator("#announcer")).containsText("posted");
        assertThat(page.locator("#thread table")).isInViewport();
        screenshot(page, "desktop-light");

        page.locator("#thread .picture .enlarge").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        screenshot(page, "desktop-picture");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(page.locator("#thread .picture .enlarge")).isFocused();

        page.locator("#thread .said > .code .copy").first().click();
        assertThat(page.locator("#thread .said > .code .copy").first()).hasText("Copied");
        page.locator("#thread .document summary").click();
        assertThat(page.locator("#thread .document pre")).containsText("openapi: 3.1.0");
        screenshot(page, "desktop-document");
    }

    @Test
    void the_page_is_dark_where_the_system_is() throws IOException {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 860).setColorScheme(ColorScheme.DARK));
        say(page, "@architect we need to add Google OAuth login");
        answer(asked().thread());
        assertThat(page.locator("#thread .replies > li")).hasCount(5);
        platform.showStatus(asked().thread(), TABLES, Language.ENGLISH);
        assertThat(page.locator(".thread-status")).containsText("Database Architect");
        screenshot(page, "desktop-dark");
    }

    @Test
    void a_phone_shows_one_thing_at_a_time() throws IOException {
        Page page = visit(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true)
                .setDeviceScaleFactor(2));
        screenshot(page, "phone-welcome");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Channels").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
        screenshot(page, "phone-channels");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("familyped")).click();
        page.waitForURL("**/?channel=familyped");
        page.getByLabel("Message #familyped").fill("@architect we need to add Google OAuth login");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send")).click();
        assertThat(page.locator("#messages .root")).hasCount(1);
        assertThat(page.locator("#thread")).isHidden();
        ThreadRef thread = asked().thread();
        platform.showStatus(thread, BACKEND, Language.ENGLISH);
        assertThat(page.locator("#messages .working")).containsText("Backend Architect is designing…");
        answer(thread);
        assertThat(page.locator("#messages .open-thread")).containsText("4 replies");
        screenshot(page, "phone-channel");
        page.locator("#messages .open-thread").click();
        assertThat(page.locator("#thread .replies > li")).hasCount(5);
        assertThat(page.locator("#thread-title")).isFocused();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360")).isTrue();
        assertThat((Boolean) page.evaluate("document.querySelector('#thread .scroller').scrollWidth <= 360")).isTrue();
        screenshot(page, "phone-thread");
        page.locator("#thread .picture").scrollIntoViewIfNeeded();
        screenshot(page, "phone-thread-picture");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Back")).click();
        assertThat(page.locator("#thread")).isHidden();
        assertThat(page.locator("#messages .open-thread")).isFocused();
    }

    @Test
    void the_keyboard_alone_suffices() throws IOException {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 800));
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the message box")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().type("@database-architect one");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("two");
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages .said")).containsText("two");
        Message asked = asked();
        assertThat(asked.text()).isEqualTo("@database-architect one\ntwo");
        answer(asked.thread());
        assertThat(page.locator("#thread .replies > li")).hasCount(5);
        page.reload();
        focusByTab(page, page.locator("#messages .open-thread"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#thread-title")).isFocused();
        focusByTab(page, page.locator("#thread .picture .enlarge"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        focusByTab(page, page.getByLabel("Reply in this thread"));
        page.keyboard().type("thanks");
        page.keyboard().press("Enter");
        assertThat(page.locator("#thread .replies > li")).hasCount(6);
        assertThat(page.getByLabel("Reply in this thread")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#thread")).isHidden();
        assertThat(page.locator("#messages .open-thread")).isFocused();
    }

    @Test
    void a_form_is_filled_in_and_pressed_on_a_phone_and_goes() {
        Page page = visit(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true)
                .setDeviceScaleFactor(2));
        say(page, "@architect we need to add Google OAuth login");
        ThreadRef thread = asked().thread();
        var form = new Form("Two things are **open**:",
                List.of(new Form.Field("Which part of the design should go deeper?",
                        List.of("Resilience: circuit breakers, retries and timeouts at each layer", "Security")),
                        new Form.Field("Requests per second", List.of())),
                List.of(new Form.Button("Send my answers to both questions", "My answers:",
                        List.of("Which part of the design should go deeper?", "Requests per second"), true),
                        new Form.Button("Go on with assumptions", "Go on", List.of(), false)),
                true);
        post(thread, BACKEND, "form", new Part.Pressable(form));
        page.locator("#messages .open-thread").click();
        page.getByLabel("Which part of the design should go deeper?").selectOption("Security");
        Locator free = page.getByLabel("Requests per second");
        free.focus();
        page.keyboard().type("200,");
        page.keyboard().press("Enter");
        page.keyboard().type("at night 20");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360")).isTrue();
        assertThat((Boolean) page.evaluate("document.querySelector('#thread .scroller').scrollWidth <= 360")).isTrue();
        screenshot(page, "phone-form");
        page.keyboard().press("Tab");
        Locator send = page.getByText("Send my answers to both questions");
        assertThat(send).isFocused();
        assertThat((String) send.evaluate("it => getComputedStyle(it).outlineStyle")).isEqualTo("solid");
        page.keyboard().press("Space");
        assertThat(page.locator("#thread .replies > li").last()).containsText("200,");
        assertThat(page.locator("#thread .ask")).hasCount(0);
        assertThat(page.locator("#thread .asked-says")).isFocused();
        screenshot(page, "phone-form-pressed");
        assertThat(asked().text()).isEqualTo("My answers:\n- Which part of the design should go deeper?: Security\n"
                + "- Requests per second: 200,\nat night 20");
    }

    @Test
    void what_is_refused_says_why_and_keeps_the_words() {
        Page page = visit(new NewContextOptions().setLocale("pt-BR"));
        var box = page.getByLabel("Mensagem para #general");
        box.fill("   ");
        box.press("Enter");
        assertThat(page.locator("#composer .error")).hasText("Escreva uma mensagem primeiro.");
        box.fill("olá");
        assertThat(page.locator("#composer .error")).hasText("");
        when(inbox.accept(any())).thenThrow(new IllegalStateException("no disk"));
        box.press("Enter");
        assertThat(page.locator("#composer .error")).containsText("não pôde ser guardada");
        assertThat(box).hasValue("olá");
        complaints.removeIf(it -> it.contains("400") || it.contains("503"));
    }

    @Test
    void two_people_see_each_other_at_once() {
        Page ana = visit(new NewContextOptions());
        ana.getByLabel("Your name").fill("Ana");
        ana.getByLabel("Your name").press("Enter");
        assertThat(ana.getByLabel("Your name")).hasValue("Ana");
        BrowserContext other = browser.chromium().newContext();
        Page rui = other.newPage();
        rui.navigate(home.toString());
        say(ana, "lunch?");
        assertThat(rui.locator("#messages .root")).containsText("lunch?");
        assertThat(rui.locator("#messages .who")).hasText("Ana");
        say(rui, "yes");
        assertThat(ana.locator("#messages .root")).hasCount(2);
        assertThat(rui.locator("#messages .root")).hasCount(2);
        other.close();
    }

    private Page visit(NewContextOptions options) {
        context = browser.chromium().newContext(options.setLocale(options.locale == null ? "en-US" : options.locale));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") || it.type().equals("warning")) {
                complaints.add(it.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(it -> {
            if (!it.url().startsWith("data:") && !URI.create(it.url()).getAuthority().equals(home.getAuthority())) {
                complaints.add("asked elsewhere: " + it.url());
            }
        });
        page.navigate(home.toString());
        return page;
    }

    private static void say(Page page, String text) {
        page.locator("#composer-text").fill(text);
        page.locator("#composer-text").press("Enter");
        assertThat(page.locator("#messages .said").last()).containsText(text);
    }

    private static void focusByTab(Page page, Locator wanted) {
        for (int i = 0; i < 60; i++) {
            if ((Boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private Message asked() {
        return (Message) mockingDetails(inbox).getInvocations().stream().reduce((_, last) -> last)
                .orElseThrow().getArgument(0);
    }

    private void answer(ThreadRef thread) throws IOException {
        post(thread, BACKEND, "lead", new Part.Prose(LEAD));
        post(thread, BACKEND, "picture",
                new Part.Picture("Login with Google", "The app starts, Google answers", drawing(), 1400,
                        640, SOURCE));
        post(thread, TABLES, "tables", new Part.Prose("An `identities` table links one **Google subject** to one user."));
        post(thread, BACKEND, "contract", new Part.File("openapi.yaml", "application/yaml",
                "openapi: 3.1.0\ninfo:\n  title: Auth\n  version: 1.0.0\npaths: {}\n"));
    }

    private void post(ThreadRef thread, Voice voice, String id, Part part) {
        platform.post(thread, new Post(new PartId(thread.key() + id), voice, Language.ENGLISH, part));
    }

    private static byte[] drawing() throws IOException {
        var image = new BufferedImage(1400, 640, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1400, 640);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        pen.setStroke(new BasicStroke(4));
        String[] names = { "App", "Auth", "Google" };
        for (int i = 0; i < names.length; i++) {
            pen.setColor(new Color(0xECECFF));
            pen.fillRoundRect(80 + i * 480, 40, 280, 100, 16, 16);
            pen.setColor(new Color(0x333355));
            pen.drawRoundRect(80 + i * 480, 40, 280, 100, 16, 16);
            pen.drawString(names[i], 170 + i * 480, 102);
            pen.drawLine(220 + i * 480, 140, 220 + i * 480, 600);
        }
        pen.drawLine(220, 260, 690, 260);
        pen.drawLine(700, 400, 1170, 400);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /// For people to look at: `target/page`.
    private static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "page", name + ".png")));
    }
}
