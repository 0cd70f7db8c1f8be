package dev.architect.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URL;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;

import dev.architect.web.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ConsoleGuardTest.WithToken.class)
class ConsoleSignInBrowserTest {

    @TestHTTPResource("/console")
    URL home;

    @Test
    void a_person_signs_in_and_out() {
        try (Browser browser = Browser.open()) {
            Page page = browser.chromium().newContext(new NewContextOptions().setLocale("en-US").setViewportSize(1280, 800))
                    .newPage();
            page.navigate(home.toString());
            assertThat(page.getByLabel("Console token")).isFocused();
            page.keyboard().type("wrong");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("That is not the token.");
            page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "console", "login.png")));
            page.getByLabel("Console token").fill(ConsoleGuardTest.TOKEN);
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Decisions"))).isVisible();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out")).click();
            assertThat(page.getByLabel("Console token")).isVisible();
            page.navigate(home.toString());
            assertThat(page.getByLabel("Console token")).isVisible();
        }
    }
}
