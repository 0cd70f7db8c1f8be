package dev.architect.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import dev.architect.web.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(SmallCorpus.class)
class GalleryBrowserTest {

    private static Browser browser;

    @TestHTTPResource("/diagrams")
    String address;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_phone_shows_pictures_reasons_and_what_one_writes() {
        try (BrowserContext context = browser.chromium().newContext(new NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(page.locator("#tried img")).isVisible();

            page.locator("#source").fill("flowchart LR\n a -->|open b");
            assertThat(page.locator("#tried")).containsText("Line 2, column");
            page.locator("#source").fill("flowchart LR\n a --> b");
            assertThat(page.locator("#tried .facts")).containsText(" ms");

            assertThat(page.evaluate("document.querySelector('#sequence-02-bad img').currentSrc")).as("drawn lazily")
                    .isEqualTo("");
            page.locator("#sequence-02-bad").scrollIntoViewIfNeeded();
            assertThat(page.locator("#sequence-02-bad .refused")).containsText("Line 2");
        }
    }
}
