package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        - Canary at 5 % for 15 min, 25 %, then all.
                        - `/health/live` and `/health/ready`.
                        - Rollback: one command to the previous image, when 5xx pass 2 %.
                        %%
                        Blue-green: the idle colour is smoke-tested, then the router switches. Readiness and liveness probes guard each pod. If the error rate doubles, the router switches back to the old colour.
                        %%
                        | Step | How |
                        |---|---|
                        | Rollout | canary, 10% of traffic for 30 minutes, then 50%, then 100% |
                        | Health | readiness looks at the broker, liveness at the process |
                        | Rollback | automatic when errors exceed 2% |
                        %%
                        Rolling update, one pod at a time, because the service is stateless and the contract only grows.
                        ```yaml
                        readinessProbe:
                          httpGet: { path: /ready, port: 8080 }
                        livenessProbe:
                          httpGet: { path: /live, port: 8080 }
                        ```
                        We roll back with `helm rollback` as soon as readiness fails on a new pod.
                        %%
                        - **Canário**: 5 % por 20 min, 50 % por 20 min, depois tudo.
                        - **Saúde**: `/q/health/live` e `/q/health/ready`.
                        - **Volta**: um comando para a imagem anterior, em menos de 5 min, se a taxa de erro passar de 1 %.
                        %%
                        Blue-green: o ambiente novo recebe testes de fumaça e então o balanceador vira o tráfego. Sondas de readiness e liveness. Rollback é virar o balanceador de volta, quando a taxa de erro passa de 1 %.
                        %%
                        | Etapa | Como |
                        |---|---|
                        | Canary | 1 %, 10 %, 50 % e 100 % do tráfego |
                        | Health check | `/healthz` a cada 10 s |
                        | Rollback | p95 acima de 400 ms: desligar a flag, um minuto |
                        %%
                        Sai por feature flag para 10 % dos usuários, depois 50 % e 100 %. As sondas são `/live` e `/ready`. Se o p99 dobrar, revertemos para a versão anterior automaticamente.
                        %%
                        Canary by region: 2 shops for a day, 20 for a week, then everyone. Liveness and readiness probes. Errors above 1 % for 5 minutes bring the previous version back.
                        %%
                        - Rollout behind a flag: 1 %, 20 %, then everybody.
                        - `/livez` and `/readyz`.
                        - The flag goes back to off by itself when the burn rate of the SLO exceeds 10.
                        %%
                        Canário por loja: 3 lojas por dois dias, 30 por uma semana, depois todas; para se a taxa de sucesso cair de 99 %. Sondas `/live` e `/ready`. O retorno é a versão anterior, em 2 min.
                        %%
                        Blue-green: o verde recebe o tráfego de teste, depois todo o tráfego; o azul fica de pé por 12 h e a volta é virar o balanceador, em um minuto. Saúde em `/healthz`.
                        %%
                        We ship with Argo Rollouts: 10 % of sessions for an hour, 50 % for an hour, 100 %. A probe on `/health` every 5 s. Argo reverts to the stable revision if the success rate drops below 99 %.
                        %%
                        Feature flag per tenant: the two pilot customers in week one, ten more in week two, then everybody. `/ready` and `/live`. We turn the flag off again if error rate goes over 1 %.
                        %%
                        Liberação por tenant: 2 pilotos na primeira semana, 10 na segunda, depois todos. Sondas `/ready` e `/live`. Desligamos a flag, voltando ao fluxo antigo, se os erros passarem de 1 %.
                        %%
                        Canary of 5 %, watched for 20 minutes, then the rest. Startup and readiness probes. Any alert during the canary rolls it back to the last good image.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("deployment", passage)).isEmpty();
        assertThat(Answers.problems("deployment", LEAD + "## 9. Deployment\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - Canary: 5 % for 15 min, then 25 %, then all.
            - Health: `/health/live` and `/health/ready`.
            - Rollback: one command to the previous image, within 5 min, when 5xx pass 2 %.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations(
                """
                        no canary or blue-green with steps
                        5 % for 15 min, then 25 %, then all=>in small steps
                        %%
                        no canary or blue-green with steps
                        5 % for 15 min, then 25 %, then all=>gradually to all users
                        %%
                        no canary or blue-green with steps
                        5 % for 15 min, then 25 %, then all=>it stops by itself when the error ratio is above 1 %
                        %%
                        no canary or blue-green with steps
                        - Canary: 5 % for 15 min, then 25 %, then all.=>- Deployments go through CI/CD to Kubernetes.
                        %%
                        no canary or blue-green with steps
                        - Canary: 5 % for 15 min, then 25 %, then all.=>- Blue-green deployments avoid downtime.
                        %%
                        no canary or blue-green with steps
                        - Canary: 5 % for 15 min, then 25 %, then all.=>- A implantação é gradual.
                        %%
                        no canary or blue-green with steps
                        - Canary: 5 % for 15 min, then 25 %, then all.=>- Rolling updates.
                        %%
                        no health checks
                        `/health/live` and `/health/ready`=>checked all the time
                        %%
                        no health checks
                        - Health: `/health/live` and `/health/ready`.=>- Health checks are configured for each service.
                        %%
                        no health checks
                        - Health: `/health/live` and `/health/ready`.=>- A saúde dos serviços é monitorada.
                        %%
                        no health checks
                        - Health: `/health/live` and `/health/ready`.=>
                        %%
                        no rollback with its trigger or way
                        one command to the previous image, within 5 min, when 5xx pass 2 %=>possible at any time
                        %%
                        no rollback with its trigger or way
                        one command to the previous image, within 5 min, when 5xx pass 2 %=>if something goes wrong
                        %%
                        no rollback with its trigger or way
                        - Rollback: one command to the previous image, within 5 min, when 5xx pass 2 %.=>- Podemos reverter se houver problemas.
                        %%
                        no rollback with its trigger or way
                        - Rollback: one command to the previous image, within 5 min, when 5xx pass 2 %.=>
                        %%
                        not said what triggers the rollback
                        , when 5xx pass 2 %=>
                        %%
                        not said what triggers the rollback
                        when 5xx pass 2 %=>when the team decides so
                        %%
                        not said what triggers the rollback
                        when 5xx pass 2 %=>se for preciso
                        %%
                        no canary or blue-green with steps
                        5 % for 15 min, then 25 %, then all=>one shop after another
                        %%
                        no canary or blue-green with steps
                        - Canary: 5 % for 15 min, then 25 %, then all.=>- All 40 shops move on the same night.
                        %%
                        no canary or blue-green with steps
                        - Canary: 5 % for 15 min, then 25 %, then all.=>- As 40 lojas trocam de versão na mesma noite.
                        """);
    }

    @ParameterizedTest
    @MethodSource("blurred")
    void a_fact_that_is_gone_is_found_and_nothing_else(String expected, String change) {
        String passage = WHOLE;
        for (String replacement : change.split("\n&&\n")) {
            String[] parts = replacement.split("=>", 2);
            assertThat(passage).contains(parts[0]);
            passage = passage.replace(parts[0], parts[1]);
        }
        assertThat(Answers.problems("deployment", WHOLE)).isEmpty();
        assertThat(Answers.problems("deployment", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("deployment", LEAD + "## 9. Deployment\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                We deploy with canary releases, health checks and rollback.
                %%
                A CI/CD pipeline deploys to Kubernetes with zero downtime and easy rollback.
                %%
                Implantação contínua com canary, health checks e rollback quando necessário.
                %%
                - Gradual rollout
                - Health checks
                - Quick rollback in case of problems
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("deployment", LEAD + "## 9. Deployment\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(Answers.problems("deployment", passage)).as(passage).hasSizeGreaterThanOrEqualTo(3);
    }
}
