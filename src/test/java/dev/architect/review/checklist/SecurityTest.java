package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        - Authentication: OAuth 2.0, access tokens (JWT) of 15 minutes.
                        - Authorization: scopes `orders.read`, `orders.write`, then ownership.
                        - Rate limits: 60/min per user.
                        - Secrets: in Vault, rotated every 90 days.
                        %%
                        | Aspect | Decision |
                        |---|---|
                        | Authentication | OpenID Connect with PKCE; mTLS between services |
                        | Authorization | RBAC: admin, clerk, customer |
                        | Rate limit | token bucket, 100 requests per minute and client |
                        | Secrets | AWS Secrets Manager, read by workload identity |
                        %%
                        Users sign in through Keycloak. What they may do is decided by roles in the token. The gateway lets each client call 20 times per second.
                        Credentials live in Azure Key Vault.
                        %%
                        Partners authenticate with an API key and an HMAC signature. A partner may see only data of its own tenant. Throttling is set to 500 requests per hour and key.
                        API keys are stored hashed and rotated twice a year.
                        %%
                        - **Autenticação**: OAuth 2.0 com JWT de 10 minutos.
                        - **Autorização**: papéis e posse; cada pessoa vê só o próprio cadastro.
                        - **Limites de taxa**: 30 requisições/min por usuário.
                        - **Segredos**: no cofre, trocados a cada 60 dias.
                        %%
                        | Tema | Decisão |
                        |---|---|
                        | Autenticação | Supabase Auth, token Bearer |
                        | Autorização | RLS por tenant e escopos |
                        | Limite de requisições | 120 por minuto por IP |
                        | Segredos | Secret Manager, rotação mensal |
                        %%
                        O gateway confere o JWT emitido pelo Cognito. A autorização é RBAC com os perfis médico e paciente. A cota é de mil chamadas por dia por chave.
                        As credenciais ficam no gerenciador de segredos e são rotacionadas.
                        %%
                        Login por passkey (WebAuthn) e sessão em cookie assinado. Quem pode alterar um pedido é o dono ou um admin. Throttling: 10 tentativas por minuto.
                        Chaves privadas no KMS.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("security", passage)).isEmpty();
        assertThat(Answers.problems("security", LEAD + "## 7. Security\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - Authentication: OAuth 2.0 with JWT access tokens of 15 minutes.
            - Authorization: scopes `orders.read` and `orders.write`, then the owner.
            - Rate limits: 60 requests/min per user.
            - Secrets: in Vault, rotated every 90 days.
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations(
                """
                        no authentication mechanism
                        OAuth 2.0 with JWT access tokens of 15 minutes=>every request is authenticated
                        %%
                        no authentication mechanism
                        OAuth 2.0 with JWT access tokens of 15 minutes=>tokens are checked at the gateway
                        %%
                        no authentication mechanism
                        - Authentication: OAuth 2.0 with JWT access tokens of 15 minutes.=>- Autenticação forte em todos os pontos.
                        %%
                        no authentication mechanism
                        - Authentication: OAuth 2.0 with JWT access tokens of 15 minutes.=>- TLS 1.3 everywhere.
                        %%
                        no authorization model
                        scopes `orders.read` and `orders.write`, then the owner=>everyone gets what they need
                        %%
                        no authorization model
                        scopes `orders.read` and `orders.write`, then the owner=>users can only access what they are permitted to
                        %%
                        no authorization model
                        - Authorization: scopes `orders.read` and `orders.write`, then the owner.=>- Autorização adequada em cada serviço.
                        %%
                        no authorization model
                        - Authorization: scopes `orders.read` and `orders.write`, then the owner.=>- Fine-grained permissions are enforced.
                        %%
                        no rate limit with a number
                        60 requests/min per user=>per user and per tenant
                        %%
                        no rate limit with a number
                        60 requests/min per user=>on all endpoints, answered with 429
                        %%
                        no rate limit with a number
                        - Rate limits: 60 requests/min per user.=>- Limites de taxa por usuário no gateway.
                        %%
                        no rate limit with a number
                        - Rate limits: 60 requests/min per user.=>
                        %%
                        not said how secrets are kept
                        in Vault, rotated every 90 days=>handled securely
                        %%
                        not said how secrets are kept
                        in Vault, rotated every 90 days=>never shared between people
                        %%
                        not said how secrets are kept
                        - Secrets: in Vault, rotated every 90 days.=>- Os segredos são protegidos.
                        %%
                        not said how secrets are kept
                        - Secrets: in Vault, rotated every 90 days.=>
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
        assertThat(Answers.problems("security", WHOLE)).isEmpty();
        assertThat(Answers.problems("security", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("security", LEAD + "## 7. Security\n\n" + passage)).as(passage).containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                Security is built in from the start: authentication, authorization, rate limiting and secret management.
                %%
                We follow security best practices. All endpoints are protected, access is controlled and secrets are safe.
                %%
                A segurança segue as melhores práticas, com autenticação, autorização, limites de taxa e gestão de segredos.
                %%
                - Authentication on every endpoint
                - Authorization by the principle of least privilege
                - Rate limiting against abuse
                - Secure storage of secrets
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("security", LEAD + "## 7. Security\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(Answers.problems("security", passage)).as(passage).hasSizeGreaterThanOrEqualTo(4);
    }
}
