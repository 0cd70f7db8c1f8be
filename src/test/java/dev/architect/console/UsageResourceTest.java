package dev.architect.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.budget.Budgets;
import dev.architect.memory.ModelUsage;
import dev.architect.memory.ModelUsage.Purpose;
import dev.architect.memory.ModelUsage.Used;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UsageResourceTest {

    @Inject
    Seeds seeds;

    @Inject
    ModelUsage ledger;

    @Inject
    Budgets budgets;

    @BeforeEach
    void nothing_used() {
        seeds.clear();
    }

    @Test
    void before_the_first_call_there_are_budgets_and_no_days() {
        given().get("/console/usage").then().statusCode(200).body(containsString("No model was asked yet."))
                .body(containsString("All channels: tokens")).body(containsString("0 of 20,000,000, 0 %"))
                .body(containsString("<title>Usage ·"));
    }

    @Test
    void each_day_and_channel_stands_with_tokens_and_money() {
        ledger.add(Seeds.GENERAL, budgets.today(), Purpose.ANSWER, new Used(3, 900_000, 400_000, 100_000, 2_345_678, 0));
        ledger.add(Seeds.RANDOM, budgets.today(), Purpose.JUDGE, new Used(2, 1_000, 0, 40, 1_240, 0));
        ledger.add(Seeds.RANDOM, budgets.today().minusDays(1), Purpose.ANSWER, new Used(4, 7_000, 0, 900, 50_000, 1));
        ledger.add(Seeds.GENERAL, budgets.today().minusDays(1), Purpose.ANSWER, new Used(1, 7, 0, 9, 0, 1));
        ledger.add(Seeds.GENERAL, budgets.today().minusDays(40), Purpose.ANSWER, new Used(1, 123_456, 0, 0, 0, 0));
        String page = given().get("/console/usage").then().statusCode(200).extract().asString();
        assertThat(page).contains(
                "<td>5</td><td>901,000</td><td>400,000</td><td>100,040</td><td>USD 2.35</td>",
                "C1 <span>slack · T1</span></th><td>3</td><td>900,000</td><td>400,000</td><td>100,000</td><td>USD 2.35</td>",
                "C2, judge <span>slack · T1</span></th><td>2</td><td>1,000</td><td>0</td><td>40</td><td>USD 0.0012</td>",
                "<td>4</td><td>7,000</td><td>0</td><td>900</td><td>USD 0.0500 (calls of unknown price: 1)</td>",
                "<td>1</td><td>7</td><td>0</td><td>9</td><td>unknown</td>").doesNotContain("123,456");
        assertThat(page).contains("C1 (slack · T1): tokens", "1,000,000 of 2,000,000, 50 %", "max=\"100\" value=\"50\"",
                "1,001,040 of 20,000,000, 5 %").doesNotContain("C2 (slack");
    }

    @Test
    void it_speaks_portuguese_and_comes_back_to_itself() {
        ledger.add(Seeds.GENERAL, budgets.today(), Purpose.ANSWER, new Used(3, 900_000, 400_000, 100_000, 2_345_678, 0));
        given().header("Accept-Language", "pt-BR").get("/console/usage").then().body(containsString("Limites de hoje"))
                .body(containsString("<td>900.000</td>")).body(containsString("USD 2,35"))
                .body(containsString("1.000.000 de 2.000.000, 50 %"));
        given().contentType("application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .formParam("language", "pt").formParam("here", "/console/usage").redirects().follow(false)
                .post("/console/language").then().statusCode(303).header("Location", endsWith("/console/usage"));
    }

    @Test
    void both_pages_lead_to_each_other() {
        given().get("/console/usage").then().body(containsString("<a href=\"/console\">Decisions</a>"))
                .body(containsString("<a href=\"/console/usage\" aria-current=\"page\">Usage</a>"));
        given().get("/console").then().body(containsString("<a href=\"/console\" aria-current=\"page\">Decisions</a>"))
                .body(containsString("<a href=\"/console/usage\">Usage</a>"));
    }
}
