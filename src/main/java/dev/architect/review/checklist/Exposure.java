package dev.architect.review.checklist;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.OutputPart;

/// What a whole design leaves open by its own words: services that trust whoever calls, secrets beside the code, webhooks
/// that anybody can send. What it only does not mention may still be closed.
final class Exposure {

    private static final Words BETWEEN = Words
            .of("services, servicos, between services, entre servicos, service to service, internal, interna, interno, internas, internos, intern*");
    private static final Words UNPROTECTED = Words
            .of("""
                    plain http, unencrypted, clear text, cleartext, plaintext, plain text, without encryption, no encryption, without authentication, no authentication, unauthenticated, network is trusted, trusted network, which is trusted, trust each other, trust the network,
                    http puro, http simples, sem tls, sem criptografia, nao cifrad*, texto claro, texto puro, sem autenticacao, sem autenticar, rede interna e confiavel, rede e confiavel, rede confiavel, confiam entre si, confiam uns nos outros, confia na rede""");
    private static final Words DENIED = Words
            .of("""
                    not, no longer, never, none, nor, refuse*, reject*, forbid*, forbidden, block*, 401, 403, health, except, instead, until, before, today, migrat*, permissive, assum*, even if, nao, nunca, recus*, rejeit*, nenhum*, nem, proib*, bloque*, barrad*, negad*, saude, exceto,
                    em vez, ate, antes, hoje, mesmo que, zero, fora, out of, detect*, scan*, varre*, procur*, leak*, vaz*""");
    private static final Words SECRET = Words.of(
            "secret, secrets, segredo*, credential*, credencia*, password*, senha*, api key*, chave* de api, private key*, chave* privada*, signing key*");
    private static final Words BESIDE_CODE = Words
            .of("""
                    in the repository, in the repo, in the code, in code, in the source, in git, in the git, into git, to git, hard coded, hardcoded, in the image, in application, in the application yaml, application yaml, application properties, env file, in an env,
                    in env files, in the firmware, in the app bundle, no repositorio, no codigo, no git, ao git, na imagem, no firmware, no application, arquivo env, em um env, no fonte""");
    private static final Words SEALED = Words.of(
            "sealed, sops, encrypt*, cifrad*, criptograf*, vault, cofre, secret manager, secrets manager, hash*, reference*, referenc*, no secret*, nenhum segredo, sem segredo*, without secret*");
    private static final Words WEBHOOK = Words.of("webhook, webhooks, web hook, web hooks");
    private static final Words VERIFIED = Words
            .of("""
                    sign*, hmac*, assin*, secret, segredo, token, tokens, mtls, mutual tls, certificate*, certificad*, api key, chave*, key, keys, jwt, jwts, jws, verif*, valid*, autentic*, authentic*, confer*, confirm*, oauth, ed25519, basic auth*,
                    allow list*, allowlist*, ip list*, lista de ip*""");
    private static final Pattern IN_CONTRACT = Pattern.compile("(?i)webhook");
    private static final Pattern OPEN = Pattern.compile("\\bsecurity[\"']?:\\s{0,4}\\[\\s{0,4}\\]");
    private static final Pattern SIGNED = Pattern.compile("(?i)hmac|\\bjws\\b|ed25519");

    private final Evidence evidence;

    Exposure(Evidence evidence) {
        this.evidence = evidence;
    }

    void addTo(List<Missing> missing) {
        boolean isOpen = said().anyMatch(statement -> statement.isAbout(BETWEEN) && states(statement, UNPROTECTED));
        if (isOpen) {
            missing.add(new Missing("nothing protects the calls between services",
                    "nada protege as chamadas entre serviços",
                    "Say how services prove themselves to each other and how traffic is encrypted, for example mTLS inside and TLS 1.3 outside."));
        }
        if (said().anyMatch(statement -> statement.isAbout(SECRET) && states(statement, BESIDE_CODE)
                && !statement.says(SEALED))) {
            missing.add(new Missing("secrets lie beside the code", "segredos junto do código",
                    "Keep secrets in a secret store and hand them out at run time; none belongs in a repository, image or firmware."));
        }
        if (isWebhookOpen()) {
            missing.add(new Missing("not said how the sender of a webhook is verified",
                    "não diz como se confere quem envia o webhook",
                    "Say how a webhook's sender is verified, for example HMAC over body and timestamp."));
        }
    }

    private Stream<Statement> said() {
        return evidence.within(OutputPart.SECURITY).filter(Evidence::isSaid);
    }

    private static boolean states(Statement statement, Words words) {
        return statement.says(words) && !statement.says(DENIED);
    }

    /// Where the contract asks nobody, the text may still tell of a signature.
    private boolean isWebhookOpen() {
        boolean hasOpenWebhook = evidence.contracts().stream().map(Contract::content)
                .anyMatch(content -> OPEN.matcher(content).find() && IN_CONTRACT.matcher(content).find()
                        && !SIGNED.matcher(content).find());
        return hasOpenWebhook && evidence.statements().stream().noneMatch(statement -> SIGNED.matcher(statement.raw()).find()
                || statement.isAbout(WEBHOOK) && statement.says(VERIFIED));
    }
}
