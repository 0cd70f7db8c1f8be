package dev.architect.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import dev.architect.memory.Database;
import dev.architect.web.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/// From a message that calls nobody to the answer in its thread, with the bot itself behind the page.
@QuarkusTest
class PageOffersBrowserTest {

    private static final String QUESTION = "How should the notification service talk to the patient service?";

    private static Browser browser;

    @TestHTTPResource("/")
    URL home;

    @Inject
    Database database;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void open_a_browser() {
        browser = Browser.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    static void close_it() {
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
        browser.close();
    }

    @BeforeEach
    void an_empty_page() {
        for (String table : List.of("page_message", "suggestion", "channel_setting", "muted_thread", "decision",
                "message_label")) {
            database.update("delete from " + table);
        }
    }

    @AfterEach
    void nobody_complained() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_design_message_is_offered_help_and_answered_when_its_author_wants_it() {
        Page ana = visit(new NewContextOptions().setViewportSize(1280, 860));
        Page rui = visit(new NewContextOptions().setViewportSize(1280, 860));
        say(ana, QUESTION);
        Locator offer = ana.locator("#messages .offer");
        assertThat(offer).containsText("Only you see this");
        assertThat(offer.locator("button")).hasText(new String[] { "Design it", "Only me", "Not now", "Quiet here" });
        assertThat(ana.locator("#announcer")).containsText("offers help. Only you see this.");
        screenshot(ana, "offer-desktop");
        assertThat(rui.locator("#messages .root")).hasCount(1);

        ana.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Design it")).click();
        assertThat(ana.locator("#thread")).isVisible();
        assertThat(ana.locator("#messages .offer")).containsText("the answer comes in the thread");
        assertThat(ana.locator("#messages .offer button")).hasCount(0);
        assertThat(ana.locator("#thread .picture").first()).isVisible();
        assertThat(rui.locator("#messages .open-thread")).containsText("repl");
        screenshot(ana, "offer-answered");
        assertThat(rui.locator(".offer")).hasCount(0);
        rui.reload();
        rui.locator("#messages .open-thread").click();
        assertThat(rui.locator("#thread .picture").first()).isVisible();
        assertThat(rui.locator(".offer")).hasCount(0);
        assertThat(rui.content()).doesNotContain("Only you see this", "the answer comes in the thread");
    }

    @Test
    void a_phone_and_the_keyboard_suffice() {
        Page page = visit(new NewContextOptions().setViewportSize(360, 740).setIsMobile(true).setHasTouch(true)
                .setDeviceScaleFactor(2).setColorScheme(ColorScheme.DARK).setLocale("pt-BR"));
        say(page, "Como o serviço de notificações deve falar com o serviço de pacientes?");
        Locator offer = page.locator("#messages .offer");
        assertThat(offer).containsText("Só você vê isto");
        assertThat(offer.locator("button")).hasText(new String[] { "Desenhar", "Só para mim", "Agora não", "Silêncio aqui" });
        assertThat(offer).isInViewport(new IsInViewportOptions().setRatio(1));
        screenshot(page, "offer-phone-dark");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360")).isTrue();
        Locator quiet = offer.getByText("Silêncio aqui");
        quiet.focus();
        page.keyboard().press("Enter");
        assertThat(offer).containsText("Não ofereço mais nada neste canal");
        assertThat(offer.locator(".offer-says")).isFocused();
        assertThat(offer.locator("button")).hasText(new String[] { "Só hoje", "Só nesta conversa" });
        screenshot(page, "offer-phone-quiet");
        page.keyboard().press("Tab");
        assertThat(offer.getByText("Só hoje")).isFocused();
        page.keyboard().press("Space");
        assertThat(offer).containsText("24 horas");
        assertThat(offer.locator("button")).hasCount(0);
    }

    @Test
    void an_answer_for_oneself_comes_as_a_direct_message() {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 860));
        say(page, QUESTION);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Only me")).click();
        page.getByText("Open the direct messages").click();
        page.waitForURL("**/?channel=dm**");
        assertThat(page.locator("#messages .root")).containsText("About this message:");
        assertThat(page.locator("#messages .open-thread")).containsText("repl");
        screenshot(page, "offer-direct");
    }

    @Test
    void the_buttons_work_without_scripts() {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 860).setJavaScriptEnabled(false));
        page.locator("#composer-text").fill(QUESTION);
        page.locator("#composer .send").click();
        for (int i = 0; i < 120 && page.locator("#messages .offer").count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        page.locator("#messages .offer").getByText("Not now").click();
        page.waitForURL("**/?channel=general");
        assertThat(page.locator("#messages .offer")).containsText("All right, not now.");
    }

    @Test
    void orders_are_words_after_a_mention() {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 860));
        say(page, "lunch anyone?");
        say(page, QUESTION);
        assertThat(page.locator("#messages .offer")).hasCount(1);
        ask(page, "@architect why", "My last decisions in this channel");
        Locator reasons = page.locator("#thread .said ul > li");
        assertThat(reasons.filter(new FilterOptions().setHasText("lunch anyone?"))).containsText("stayed silent");
        assertThat(reasons.filter(new FilterOptions().setHasText(QUESTION))).containsText("offered help: a rule fired");
        assertThat(page.locator("#messages .root").last()).isInViewport(new IsInViewportOptions().setRatio(1));
        screenshot(page, "order-why");
        assertThat((Boolean) page.evaluate("document.querySelector('.channel .scroller').scrollWidth"
                + " <= document.querySelector('.channel .scroller').clientWidth")).isTrue();
        ask(page, "@architect mode public", "The mode of this channel is now");
        screenshot(page, "order-mode");
        ask(page, "@architect por que", "Minhas últimas decisões neste canal");
        ask(page, "@architect quiet", "I offer nothing more in this channel");
        assertThat(database.query("select mode from channel_setting where channel = 'general'", row -> row.getString(1)))
                .containsExactly("off");
    }

    private static void ask(Page page, String order, String answer) {
        say(page, order);
        assertThat(page.locator("#thread .replies > li").first()).containsText(order);
        assertThat(page.locator("#thread .replies > li").last()).containsText(answer);
    }

    private Page visit(NewContextOptions options) {
        BrowserContext context = browser.chromium()
                .newContext(options.setLocale(options.locale == null ? "en-US" : options.locale));
        contexts.add(context);
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") || it.type().equals("warning")) {
                complaints.add(it.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(home.toString());
        return page;
    }

    private static void say(Page page, String text) {
        page.locator("#composer-text").fill(text);
        page.locator("#composer-text").press("Enter");
        assertThat(page.locator("#messages .root").last()).containsText(text);
    }

    /// For people to look at: `target/page`.
    private static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "page", name + ".png")));
    }
}
