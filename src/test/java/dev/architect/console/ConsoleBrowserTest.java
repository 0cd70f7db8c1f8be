package dev.architect.console;

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
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import dev.architect.budget.Budgets;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.MessageRef;
import dev.architect.memory.MessageLabels;
import dev.architect.memory.ModelUsage;
import dev.architect.memory.ModelUsage.Purpose;
import dev.architect.memory.ModelUsage.Used;
import dev.architect.web.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/// A person who reads decisions, labels them and sets a channel.
@QuarkusTest
class ConsoleBrowserTest {

    private static Browser browser;

    @TestHTTPResource("/console")
    URL home;

    @Inject
    Seeds seeds;

    @Inject
    MessageLabels labels;

    @Inject
    ModelUsage ledger;

    @Inject
    Budgets budgets;

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
    void decisions() {
        seeds.clear();
        seeds.silent(Seeds.RANDOM, "1.0", "lunch anyone?");
        seeds.silent(new ChannelRef("page", "page", "general"), "12", "<img src=x onerror=\"document.title='owned'\">");
        seeds.silent(Seeds.RANDOM, "1.1", "a".repeat(300) + " fora do ar de novo\n\tat com.example.Main.main(Main.java:1)");
        seeds.offered(Seeds.GENERAL, "1.2", "How should the notification service talk to the patient service?");
    }

    @AfterEach
    void nobody_complained() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_decision_is_labelled_with_the_keyboard_and_labelled_otherwise() {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 900));
        assertThat(page.locator(".decision")).hasCount(4);
        assertThat(page).hasTitle("Decisions · backend-architect");
        assertThat(page.getByText("<img src=x onerror=")).isVisible();
        screenshot(page, "desktop-light");
        Locator first = page.locator(".decision").first();
        Locator architect = first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("architect"));
        architect.focus();
        page.keyboard().press("Enter");
        assertThat(architect).hasAttribute("aria-pressed", "true");
        assertThat(architect).isFocused();
        Locator none = first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("none"));
        none.click();
        assertThat(none).hasAttribute("aria-pressed", "true");
        assertThat(architect).hasAttribute("aria-pressed", "false");
        assertThat(labels.of(new MessageRef(Seeds.GENERAL, "1.2"), MessageLabels.BY_A_PERSON).orElseThrow().label())
                .isEqualTo("none");
        screenshot(page, "desktop-labelled");
    }

    @Test
    void decisions_are_filtered_and_a_channel_is_set() {
        Page page = visit(new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
        page.getByLabel("What it did").selectOption("spoke");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show")).click();
        assertThat(page.locator(".decision")).hasCount(1);
        Locator channel = page.locator(".channel-card").filter(new Locator.FilterOptions().setHasText("C1"));
        channel.getByLabel("Mode").selectOption("shadow");
        channel.getByRole(AriaRole.BUTTON).click();
        assertThat(channel.getByRole(AriaRole.STATUS)).hasText("The mode is now shadow.");
        assertThat(channel.getByLabel("Mode")).hasValue("shadow");
        screenshot(page, "desktop-dark");
    }

    @Test
    void a_phone_shows_all_of_it() {
        Page page = visit(new NewContextOptions().setViewportSize(360, 740).setIsMobile(true).setHasTouch(true)
                .setDeviceScaleFactor(2).setLocale("pt-BR"));
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Decisões"))).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360")).isTrue();
        screenshot(page, "phone");
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "console", "phone-whole.png")));
    }

    @Test
    void what_was_used_can_be_read_on_a_phone_and_at_a_desk() {
        ledger.add(Seeds.GENERAL, budgets.today(), Purpose.ANSWER, new Used(31, 1_400_000, 900_000, 250_000, 4_345_678, 2));
        ledger.add(new ChannelRef("teams", "tenant", "19:" + "a".repeat(60) + "@thread.tacv2"), budgets.today(), Purpose.ANSWER,
                new Used(3, 9_000, 0, 1_000, 12_000, 0));
        ledger.add(Seeds.RANDOM, budgets.today().minusDays(1), Purpose.JUDGE, new Used(2, 1_000, 0, 40, 1_240, 0));
        Page page = visit(new NewContextOptions().setViewportSize(360, 740).setIsMobile(true).setHasTouch(true)
                .setDeviceScaleFactor(2).setColorScheme(ColorScheme.DARK));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Usage")).click();
        assertThat(page).hasTitle("Usage · backend-architect");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR, new GetByRoleOptions().setName("C1 (slack · T1): tokens"))).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360")).isTrue();
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "console", "usage-phone.png")));
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        screenshot(page, "usage-desktop");
    }

    @Test
    void labels_are_set_without_scripts_too() {
        Page page = visit(new NewContextOptions().setJavaScriptEnabled(false));
        page.locator(".decision").first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("both")).click();
        assertThat(page.locator(".decision").first().getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("both"))).hasAttribute("aria-pressed", "true");
    }

    private Page visit(NewContextOptions options) {
        context = browser.chromium().newContext(options.setLocale(options.locale == null ? "en-US" : options.locale));
        context.setDefaultTimeout(20_000);
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

    /// For people to look at: `target/console`.
    private static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "console", name + ".png")));
    }
}
