package dev.architect.design;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the ten parts are called: the titles that personas are asked for, and what models write instead of them.
final class PartTitles {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\W{0,8}(?:(?:part|parte|section|secao|seccion|step|teil|partie)\\s{1,3})?(\\d{1,2}|[ivx]{1,4}(?=[.):\\s]))\\b");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private static final Map<OutputPart, List<String>> TITLES = titles();

    private PartTitles() {
    }

    /// The part whose title a heading is, and nothing beside it.
    static Optional<OutputPart> exact(String heading) {
        String words = words(heading);
        return TITLES.entrySet().stream().filter(entry -> entry.getValue().contains(words)).map(Map.Entry::getKey).findFirst();
    }

    /// The part that a heading names among other words; where it names several, the longest name wins, then the first.
    static Optional<OutputPart> named(String heading) {
        String words = " " + words(heading) + " ";
        record Match(OutputPart part, int length, int at) {
        }
        var matches = new ArrayList<Match>();
        TITLES.forEach((part, names) -> names.forEach(name -> {
            int at = words.indexOf(" " + name + " ");
            if (at >= 0) {
                matches.add(new Match(part, name.length(), at));
            }
        }));
        return matches.stream().max(Comparator.comparingInt(Match::length).thenComparing(Match::at, Comparator.reverseOrder()))
                .map(Match::part);
    }

    /// The number in front of a heading; 0 where there is none.
    static int number(String heading) {
        var number = NUMBER.matcher(plain(heading));
        if (!number.find()) {
            return 0;
        }
        String digits = number.group(1);
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : ROMAN.indexOf(digits) + 1;
    }

    /// In lower case, without accents.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /// Letters and digits between single spaces, without a number in front.
    private static String words(String heading) {
        String plain = plain(heading);
        return NUMBER.matcher(plain).replaceFirst("").replace("&", " and ").replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static Map<OutputPart, List<String>> titles() {
        var titles = new EnumMap<OutputPart, List<String>>(OutputPart.class);
        titles.put(OutputPart.SERVICE_BOUNDARIES,
                names("""
                        service boundaries, service boundary, services, boundaries, service design, service definitions, service decomposition,
                        service responsibilities, bounded contexts, domain boundaries, services and boundaries, services and responsibilities, system boundaries,
                        fronteiras dos servicos, fronteiras de servico, fronteiras de servicos, fronteiras do servico, fronteiras, limites dos servicos, limites de servico,
                        limites do servico, limites de servicos, servicos, responsabilidades dos servicos, contextos delimitados, divisao de servicos,
                        limites de los servicios, fronteras de los servicios, limites de servicio, limites de servicios, servicios,
                        limites des services, frontieres des services, servicegrenzen, service grenzen"""));
        titles.put(OutputPart.API_CONTRACTS,
                names("""
                        api contracts, api contract, contracts, contract, api design, apis, api, api specification, openapi, openapi specification, endpoints, api endpoints, rest api,
                        graphql schema, grpc contract, contratos de api, contratos da api, contrato de api, contrato da api, contratos, contrato, contratos das apis, contratos de apis,
                        desenho da api, especificacao da api, apis e contratos, contratos de la api, contratos api, contrats d api, contrats api, contrats, api vertrage, schnittstellen"""));
        titles.put(OutputPart.ARCHITECTURE_DIAGRAMS,
                names("""
                        architecture diagrams, architecture diagram, diagrams, diagram, architecture, system diagram, data flow, data flows, architecture and data flow, architecture overview,
                        diagramas de arquitetura, diagrama de arquitetura, diagramas da arquitetura, diagrama da arquitetura, diagramas, diagrama, arquitetura, fluxo de dados, fluxos de dados,
                        diagramas de arquitectura, diagrama de arquitectura, arquitectura, diagrammes d architecture, diagrammes, architekturdiagramme, diagramme"""));
        titles.put(OutputPart.COMMUNICATION_PATTERNS,
                names("""
                        communication patterns, communication pattern, communication, communications, service communication, inter service communication, messaging, events, event schemas, integration patterns,
                        sync and async communication, padroes de comunicacao, padrao de comunicacao, comunicacao, comunicacao entre servicos, eventos, mensageria, padroes de integracao,
                        patrones de comunicacion, comunicacion, modeles de communication, schemas de communication, kommunikationsmuster, kommunikation"""));
        titles.put(OutputPart.RESILIENCE,
                names("""
                        resilience, resiliency, resilience patterns, resilience strategy, resilience and fault tolerance, fault tolerance, failure handling, error handling, reliability,
                        resiliencia, padroes de resiliencia, estrategia de resiliencia, tolerancia a falhas, tratamento de falhas, confiabilidade,
                        tolerancia a fallos, tolerance aux pannes, resilienz, fehlertoleranz, ausfallsicherheit"""));
        titles.put(OutputPart.OBSERVABILITY,
                names("""
                        observability, observability strategy, observability plan, monitoring, monitoring and observability, logging and monitoring, logs metrics and traces, metrics logs and traces, telemetry,
                        observabilidade, estrategia de observabilidade, monitoramento, monitoracao, observabilidad, monitoreo, observabilite, surveillance, beobachtbarkeit, uberwachung"""));
        titles.put(OutputPart.SECURITY,
                names("""
                        security, security architecture, security considerations, security design, authentication and authorization, auth, seguranca, arquitetura de seguranca, consideracoes de seguranca,
                        autenticacao e autorizacao, seguridad, securite, sicherheit"""));
        titles.put(OutputPart.TECHNOLOGY_CHOICES,
                names("""
                        technology choices, technology choice, technology recommendations, technologies, technology, technology stack, tech stack, tech choices, stack, technology selection, tooling,
                        escolhas de tecnologia, escolhas tecnologicas, escolha de tecnologia, escolhas de tecnologias, tecnologias, tecnologia, recomendacoes de tecnologia, pilha tecnologica, stack tecnologica, stack de tecnologia,
                        tecnologias elegidas, eleccion de tecnologia, elecciones tecnologicas, elecciones de tecnologia, choix technologiques, choix techniques, technologieauswahl, technologien"""));
        titles.put(OutputPart.DEPLOYMENT,
                names("""
                        deployment, deployments, deployment strategy, deployment plan, deployment and rollout, rollout, rollout plan, release, release plan, delivery, deployment and testing, testing and deployment,
                        implantacao, estrategia de implantacao, plano de implantacao, deploy, estrategia de deploy, publicacao, entrega, implantacao e testes, testes e implantacao,
                        despliegue, estrategia de despliegue, deploiement, strategie de deploiement, bereitstellung, auslieferung"""));
        titles.put(OutputPart.TRADE_OFFS,
                names("""
                        trade offs, trade off, tradeoffs, tradeoff, trade offs and alternatives, decisions, decisions and trade offs, trade offs and decisions, key decisions, architectural decisions, alternatives, alternatives considered,
                        compromissos, decisoes, decisoes e trade offs, trade offs e decisoes, trade offs e alternativas, alternativas, decisoes e alternativas, ponderacoes, contrapartidas, concessoes,
                        compensaciones, decisiones, compromis, arbitrages, abwagungen, kompromisse"""));
        return titles;
    }

    private static List<String> names(String list) {
        return List.of(list.strip().split("\\s*,\\s*"));
    }
}
