package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.design.OutputPart;

/// The contract is whole: operations, examples of both sides, errors with their codes, who may call.
final class Contracts implements Point {

    private static final int ERRORS = 2;
    private static final int SMALLEST_ERROR = 400;
    private static final int BEHIND_ERRORS = 600;
    private static final Pattern ENDPOINT = Pattern
            .compile("\\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)[\\s`|*]{1,8}(?:https?://[^\\s/]{1,80})?/[\\w{:]?");
    private static final Pattern PATH_KEY = Pattern.compile("^[\"']?/[\\w{}/.:-]{0,120}[\"']?\\s?:");
    private static final Words RPC_ERRORS = Words
            .of("""
                    invalid argument, not found, unavailable, deadline exceeded, permission denied, unauthenticated, resource exhausted, already exists, failed precondition,
                    aborted, extensions code, bad user input, forbidden, usererror*, user errors""");
    private static final Words AUTHENTICATION = Words
            .of("""
                    bearer, jwt, jwts, oauth, oauth2, oidc, openid*, api key*, apikey, chave* de api, mtls, mutual tls, cookie*, access token*, hmac*, basic auth*, x api key, client credential*, session token*,
                    public, publico, token de acesso, token do usuario, token of the user, service token, token exchange, authorization header, signed, assinad*""");
    // The error for whoever shows none tells what must be shown; a token may be anything.
    private static final Words REFUSED = Words.of("unauthenticated, unauthorized, 401");
    private static final Words CREDENTIAL = Words.of("certificate*, certificado*");
    private static final Words SCHEMA_AUTHENTICATION = Words
            .of("auth, authenticated, authorization, @auth, requires scopes, bearer, jwt, hasrole, has role, metadata");

    @Override
    public String id() {
        return "contracts";
    }

    @Override
    public OutputPart home() {
        return OutputPart.API_CONTRACTS;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        boolean hasOperations = !section.contracts().isEmpty() || section.statements().stream().anyMatch(Contracts::isEndpoint);
        return hasOperations && missing(section).size() <= 1;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Contract> contracts = evidence.contracts().stream().filter(contract -> contract.kind() != ContractKind.JSON_SCHEMA)
                .toList();
        List<Statement> statements = evidence.within(home()).filter(statement -> !statement.is(Statement.Kind.CELL)).toList();
        List<ContractText> texts = contracts.stream().map(contract -> ContractText.of(contract.content())).toList();
        var missing = new ArrayList<Missing>();
        if (contracts.isEmpty() && evidence.statements().stream().noneMatch(Contracts::isEndpoint)) {
            missing.add(new Missing("no contract and no endpoints", "sem contrato e sem endpoints",
                    "Write the contract as one complete OpenAPI 3 document: paths, schemas, examples, error responses, securitySchemes."));
            return missing;
        }
        addExamples(evidence, contracts, texts, missing);
        addErrors(contracts, statements, texts, missing);
        boolean isRestricted = texts.stream().anyMatch(ContractText::hasSecurity)
                || contracts.stream().anyMatch(contract -> contract.kind() != ContractKind.OPENAPI
                        && SCHEMA_AUTHENTICATION.in(Tokens.of(contract.content())))
                || statements.stream().anyMatch(statement -> statement.says(AUTHENTICATION)
                        || statement.says(REFUSED) && statement.says(CREDENTIAL));
        if (!isRestricted) {
            missing.add(new Missing("the contract names no authentication", "o contrato não diz a autenticação",
                    "Name the authentication of the operations in the contract, for example securitySchemes with a bearer JWT and security on each operation."));
        }
        return missing;
    }

    private static boolean isEndpoint(Statement statement) {
        return ENDPOINT.matcher(statement.raw()).find()
                || statement.is(Statement.Kind.CODE) && PATH_KEY.matcher(statement.raw()).find();
    }

    private static void addExamples(Evidence evidence, List<Contract> contracts, List<ContractText> texts,
            List<Missing> missing) {
        Examples examples = Examples.in(evidence);
        boolean hasBody = contracts.isEmpty()
                || contracts.stream().anyMatch(contract -> contract.kind() != ContractKind.OPENAPI)
                || texts.stream().anyMatch(ContractText::hasRequestBody);
        boolean hasRequest = !hasBody || examples.hasRequest() || texts.stream().anyMatch(ContractText::hasRequestExample);
        boolean hasResponse = examples.hasResponse() || texts.stream().anyMatch(ContractText::hasResponseExample);
        int unknown = examples.unknown();
        if (!hasRequest && unknown == 0 && !hasResponse) {
            missing.add(new Missing("no example of a request or a response", "sem exemplo de requisição nem de resposta",
                    "Show an example of a request and of its response in the contract, and one of an error."));
        } else if (!hasRequest && unknown == 0) {
            missing.add(new Missing("no example of a request", "sem exemplo de requisição",
                    "Show an example of a request in the contract, as JSON that fits its schema."));
        } else if (!hasResponse && unknown < (hasRequest ? 1 : 2)) {
            missing.add(new Missing("no example of a response", "sem exemplo de resposta",
                    "Show an example of a response in the contract, as JSON that fits its schema."));
        }
    }

    private static void addErrors(List<Contract> contracts, List<Statement> statements, List<ContractText> texts,
            List<Missing> missing) {
        Set<String> errors = new HashSet<>();
        texts.forEach(text -> errors.addAll(text.errors()));
        contracts.stream().filter(contract -> contract.kind() != ContractKind.OPENAPI)
                .forEach(contract -> addCodes(Tokens.of(contract.content()), errors));
        statements.forEach(statement -> addCodes(statement.tokens(), errors));
        if (errors.size() < ERRORS) {
            missing.add(new Missing("no error cases with status codes", "sem casos de erro com códigos de status",
                    "List the error cases with their status codes and body, for example 400, 401, 404, 409, 422, 429 as application/problem+json."));
        }
    }

    private static void addCodes(List<Token> tokens, Set<String> codes) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean isNumber = token.isNumber() && token.text().length() == 3;
            if (isNumber && Integer.parseInt(token.text().replaceAll("\\D", "0")) >= SMALLEST_ERROR
                    && Integer.parseInt(token.text().replaceAll("\\D", "0")) < BEHIND_ERRORS && !isMeasure(tokens, at + 1)) {
                codes.add(token.text());
            }
            boolean isClass = token.isNumber() && (token.is("4") || token.is("5")) && at + 1 < tokens.size()
                    && tokens.get(at + 1).is("xx");
            if (isClass) {
                codes.add(token.text() + "xx");
            }
            int start = at;
            RPC_ERRORS.at(tokens, at).ifPresent(span -> codes.add(tokens.get(start).text()));
        }
    }

    private static boolean isMeasure(List<Token> tokens, int at) {
        return at < tokens.size() && Set.of("ms", "s", "kb", "mb", "rps", "%").contains(tokens.get(at).text());
    }
}
