package dev.architect.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

/// The system's Chromium, driven by Playwright, which downloads nothing.
public record Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    public static Browser open() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable())
                .setHeadless(true).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--disable-background-networking", "--disable-component-update", "--no-first-run"))));
    }

    private static Path executable() {
        return NAMES.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH. Install it (Debian: apt-get install "
                        + "chromium) or leave the browser tests out with -Dtest='!*BrowserTest'."));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
