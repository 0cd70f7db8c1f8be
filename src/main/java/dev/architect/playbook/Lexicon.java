package dev.architect.playbook;

import java.util.Set;

/// The words that grammar is made of, in English and Portuguese, folded. None of them names a part of somebody's
/// business.
final class Lexicon {

    /// May stand before a name and is no part of it.
    static final Set<String> DETERMINERS = words(
            """
                    a an the our my your their its this that these those some any new own simple basic small good better proper
                    separate dedicated single first whole complete existing current another more few several different robust one two three all every both
                    scalable secure resilient quick various old cada antigo antiga antigos antigas
                    o os as um uma umas uns nosso nossa nossos nossas meu minha seu sua seus suas novo nova novos novas esse essa
                    esses essas este esta estes estas aquele aquela proprio propria simples separado separada outro outra alguns
                    algumas bom boa atual atuais todos todas todo toda cada four five six
                    seven eight nine ten dozen quatro cinco seis sete oito nove dez
                    live primeiro primeira""");

    /// Ends a name.
    static final Set<String> STOPS = words(
            """
                    to for from in on at with without using via by as into onto between among and or but so that which who whom
                    where when whenever explodes while because if should would could can will may might must shall do does did is are was were be been
                    being have has had how what why whose please pls thanks thank we i you they he she it us them me instead
                    inside within than then also too now today soon next later about through over per each not no yes out up off
                    away first properly safely well easily quickly directly asap basically actually really just like here there
                    before after during until against across under above hello hi hey ok okay
                    everything everywhere belong belongs itself themselves ficar fica ficam ficarem precisar precisarem cair cairem travar trava
                    nor let lets handles able sense sure dont doesnt cant wont im isnt arent keeps keep fails crashes breaks dies goes returns
                    return takes idempotent asking
                    sentido pena consiga consigam consegue conseguem possa possam cai caiu caindo caem trava travando demora demoram
                    resolve resolver adianta retorna retornar retorne vc vcs q tb tbm estao lenta lento bora im ive id were weve youd whats hows
                    e ou mas que para pra pro por pelo pela pelos pelas com sem em na nos nas num numa ao aos como quando
                    onde se nos eu voce voces ele ela eles elas gente deve deveria devem deveriam pode podem precisa precisam vai vao
                    perder perdendo perde perdem lose loses losing hoje agora obrigado obrigada favor entao tambem ja aqui la isso isto qual quais quem porque pq dentro fora
                    entre sobre ate via antes depois durante contra nao sim ola oi bom dia ter tem temos ser sao eh foi for
                    mais menos muito ainda apenas so bem melhor vez lugar partir
                    melts went subiu derruba derrubam""");

    /// "of" and its kin: what comes after belongs to the name.
    static final Set<String> JOINERS = words("of de do da dos das");

    /// What is built, whatever it is about.
    static final Set<String> GENERIC = words("""
            feature features functionality functionalities capability capabilities module modules endpoint endpoints api apis
            service services microservice microservices backend back-end system systems app apps application applications
            platform solution component components layer rest restful graphql grpc http https server resource resources
            crud integration thing stuff part side end web mobile contract contracts openapi interface route routes
            get delete put screen screens tela telas morning evening night day days week weeks month months year years minute
            minutes second seconds dia dias manha tarde noite semana semanas mes meses ano anos minuto minutos segundo segundos
            person public private internal external huge big large publica publico privada interna externa grande
            question doubt idea problem issue way ways help advice approach option options practice practices best kind
            type lot bit team project product code logic software company startup each-other other others
            funcionalidade funcionalidades feature recurso recursos modulo modulos servico servicos microsservico
            microsservicos microservico microservicos sistema sistemas aplicativo aplicacao aplicacoes plataforma solucao
            componente componentes camada rota rotas interface integracao contrato contratos parte coisa duvida ideia problema
            forma jeito maneira ajuda opcao pratica praticas tipo equipe time projeto produto codigo logica empresa outro
            outros bff bffs frontend duplicate duplicates duplicado duplicada duplicados duplicadas
            grandes""");

    /// The whole that something is split out of.
    static final Set<String> ORIGINS = words("""
            monolith monolithic legacy main core erp app application system backend codebase platform
            monolito monolitico legado principal aplicativo aplicacao sistema""");

    /// The craft's own words: a message about them names no business.
    static final Set<String> TECHNICAL = words(
            """
                    php rails django laravel flutter react angular vue android ios kotlin golang ruby dotnet wordpress magento legacy
                    legado idempotent idempotente post put patch get delete graph rpc threshold thresholds policy policies
                    retry retries timeout timeouts circuit breaker breakers cache caching scalability resilience resiliency
                    availability requests request traffic latency load performance rate limit limits limiting throttling database
                    databases db sql nosql table tables schema schemas index indexes indices migration migrations column columns key
                    keys primary foreign queue queues kafka rabbitmq redis sqs auth authentication authorization login logins signin
                    sign-in oauth oauth2 oidc sso saml jwt token tokens session sessions architecture design designs pattern patterns
                    distributed versioning version versions pagination webhook webhooks websocket websockets logging logs metrics
                    tracing observability monitoring gateway balancer balancing microservice error errors deployment deploy canary
                    rollback docker kubernetes postgres postgresql mysql mongodb mongo supabase java node python spring quarkus
                    model models data modeling modelling query queries relationship relationships rls row level security tenant tenants
                    multi-tenant multitenant partition partitioning sharding normalization constraint constraints view views
                    structure storage strategy strategies setup support users-table idempotency consistency concurrency
                    domain orientada orientado orientadas orientados dominio resolver resolvers federation dataloader stub stubs proto protobuf protobufs outbox inbox dlq dlqs
                    letter letters dead-letter dead-letters broker brokers producer producers consumer consumers topic topics stream
                    streams streaming lag replay replays ordering offset offsets event events message messages event-driven
                    change changes changelog spec specs swagger openapi contract-first deprecation compatibility breaking
                    social third-party provider providers google github facebook apple microsoft keycloak okta auth0
                    banco bancos dados dado tabela tabelas esquema esquemas indice indices migracao migracoes coluna colunas chave
                    chaves estrangeira primaria fila filas autenticacao autorizacao escalabilidade resiliencia desempenho arquitetura
                    padrao padroes requisicao requisicoes trafego latencia carga modelagem modelo modelos relacionamento
                    relacionamentos consistencia disponibilidade versionamento paginacao erro erros implantacao seguranca
                    resolvedor produtor produtores consumidor consumidores topico topicos evento eventos mensagem mensagens
                    reprocessamento ordenacao compatibilidade quebra documentacao
                    particionamento consulta-sql estrutura armazenamento estrategia acesso senha senhas social
                    rbac abac rebac opa mtls bff slo slos role roles permission permissions access engine engines fallback
                    fallbacks alert alerts configuration settings papel papeis permissao permissoes nivel niveis motor motores
                    politica politicas configuracao alerta alertas
                    real real-time realtime callback callbacks url urls hmac saga sagas horizontally horizontalmente invalidation
                    invalidacao reconnect reconnects reconexao connection connections conexao conexoes async assincrono job jobs
                    worker workers upload uploads ocr presigned stampede ms""");

    /// Verbs that open a wish: what follows is built.
    static final Set<String> WISHES = words("""
            add adding build building create creating implement implementing develop developing introduce introducing need
            needs want wants support supporting launch launching ship expose exposing provide providing offer
            plan make making write writing start starting design designing include including deliver
            adicionar adicionando criar criando implementar implementando construir construindo desenvolver desenvolvendo
            fazer fazendo expor expondo lancar incluir preciso precisamos precisa queremos quero quer quiser oferecer montar
            planejando planejar planejamos projetar desenhar disponibilizar suportar acrescentar estamos vamos queria
            queriamos gostaria gostariamos pensando asking requesting like pedindo pedem pediram""");

    /// Verbs that ask for care of something that is there.
    static final Set<String> CARES = words(
            """
                    scale scaling handles handle handling protect protecting secure securing monitor monitoring improve improving version
                    versioning paginate cache structure structuring organize harden optimize refactor document expose test deploy
                    escalar proteger tratar melhorar monitorar versionar paginar estruturar organizar otimizar documentar testar
                    implantar refatorar""");

    /// The next word is a verb.
    static final Set<String> BEFORE_A_VERB = words("""
            to q can could that which will should must able que possa possam pode podem poder""");

    /// Somebody, then a verb.
    static final Set<String> LETTING = words("""
            let lets letting allow allows allowing enable enables help helps permitir permite permita permitam permitindo
            deixar deixe""");

    /// May stand between the opening and the name.
    static final Set<String> FILLERS = words("""
            just also really be is we i you they he she it us them actually maybe currently going like would about think
            thinking have having let's please nos eu voce gente apenas so tambem ai ser isso seria""");

    static final Set<String> OURS = words("our nosso nossa nossos nossas");

    /// Somebody wants, and what follows may be who it is for.
    static final Set<String> WANTS = words("""
            want wants need needs like queremos quero quer queria queriamos gostaria gostariamos precisamos preciso""");

    /// Portuguese verbs that an infinitive follows at once.
    static final Set<String> BEFORE_AN_INFINITIVE = words("""
            precisa precisamos preciso queremos quero quer queria queriamos vamos gostaria gostariamos estamos pensando""");

    static final Set<String> MODALS = words("""
            can could must should may able possa possam consiga consigam consegue conseguem""");

    static final Set<String> MODALS_WITH_TO = words("need needs want wants has have ought");

    static final Set<String> MODALS_WITH_INFINITIVE = words("""
            pode podem precisa precisam deve devem quer querem poderia poderiam deveria deveriam vai vao""");

    /// May stand between such a word and the verb.
    static final Set<String> BEFORE_A_DEED = words("""
            to be able can could must should may need needs want wants has have ought also only not easily just possa possam
            consiga consigam consegue conseguem pode podem precisa precisam deve devem quer querem poderia deveria vai vao poder
            conseguir tambem so""");

    /// Whom a question may be about: "how should users upload videos".
    static final Set<String> PEOPLE = words("""
            users people customers clients members admins visitors drivers patients doctors nurses students teachers parents
            players employees guests buyers sellers partners usuarios clientes pessoas alunos pacientes medicos motoristas
            jogadores funcionarios professores vendedores parceiros
            merchants lojistas receivers""");

    /// What "do … for" repeats.
    static final Set<String> AGAIN = words("it this that same isso mesmo disso igual");

    static final Set<String> OF_ITS_OWN = words("""
            a an its their his her our own separate another in as um uma seu sua outro proprio separado em no microservice
            microsservico""");

    /// Verbs that join two systems: "connect the CRM to the warehouse".
    static final Set<String> CONNECTS = words("""
            integrate integrating connect connecting sync syncing synchronize integrar integrando conectar conectando ligar
            sincronizar""");

    /// What is carried between two services, and is none.
    static final Set<String> CARRIED = words("event events data message messages notification notifications evento eventos");

    /// How something is told, and no name of what: "invoice events", "a DLQ de entregas".
    static final Set<String> CARRIERS = words("""
            event events message messages topic topics stream streams dlq changes replay replays fila filas evento eventos
            mensagem mensagens topico topicos mudanca mudancas""");

    static final Set<String> SPLITS = words("""
            strangle strangling strangler
            separate separating split splitting extract extracting break breaking carve carving move moving pull pulling
            decouple decoupling isolate isolating decompose decomposing peel spin spinning detach migrate migrating
            separar separando extrair extraindo extrairmos dividir dividindo quebrar quebrando tirar tirando isolar isolando
            desacoplar desacoplando mover movendo destacar transformar separarmos desmembrar migrar remover""");

    static final Set<String> TALKS = words(
            """
                    push pushes poll polls alert alerts talk talks talking call calls calling communicate communicates communicating notify notifies notifying consume
                    consumes consuming fetch fetches fetching invoke invokes invoking reach reaches ask asks contact contacts
                    integrate integrates integrating connect connects connecting interact interacts exchange exchanges speak speaks send
                    sends sending publish publishes subscribe subscribes read reads query queries trigger triggers tell tells
                    pull pulls request depend depends use uses hit hits inform informs access accesses
                    conversa conversar conversam converse fala falar falam fale chama chamar chamam chame comunica comunicar comunicam
                    comunique notifica notificar notifique consome consumir consumam integra integrar integram avisa avisar avise acessa
                    acessar acesse envia enviar envie manda mandar mande interage interagir troca trocar trocam liga conecta conectar
                    busca buscar pede pedir depende usa usar dispara disparar publica publicar assina assinar informa informar""");

    /// Who does this knows something that the other one does not.
    static final Set<String> TELLS = words(
            """
                    notify notifies notifying send sends sending publish publishes push pushes tell tells inform informs alert alerts
                    trigger triggers notified informed told alerted fed updated triggered notifica notificar notifique avisa avisar avise
                    envia enviar envie manda mandar mande publica publicar informa informar dispara disparar avisado avisada informado
                    informada atualizado atualizada alimentado alimentada notificado notificada""");

    /// Verbs of services and of people alike: they name two ends only where a service is near.
    static final Set<String> EVERYDAY_TALKS = words("""
            use uses read reads access accesses send sends sending pull pulls request ask asks query queries exchange exchanges
            trigger triggers tell tells hit hits contact contacts reach reaches usa usar pede pedir busca buscar envia enviar
            envie manda mandar mande acessa acessar acesse troca trocar trocam liga publica publicar assina assinar informa
            informar dispara disparar depende""");

    static final Set<String> SENDS = words("""
            consume consumes consuming subscribe subscribes consome consumir consumam push pushes
            send sends sending publish publishes read reads fetch fetches pull pulls request exchange exchanges get gets
            envia enviar envie manda mandar mande troca trocar publica publicar busca buscar pede pedir""");

    static final Set<String> RECEIVES = words("receive receives receiving recebe receber recebem receba");

    static final Set<String> PASSIVES = words(
            """
                    informed told alerted fed updated avisado avisada informado informada atualizado atualizada alimentado
                    alimentada called consumed notified invoked triggered used reached queried chamado chamada consumido consumida notificado
                    notificada acionado acionada usado usada""");

    static final Set<String> DATA_NOUNS = words(
            """
                    table tables schema schemas model index indexes indices migration migrations column columns tabela tabelas esquema query queries consulta
                    modelo modelagem indice migracao coluna colunas entity entities entidade entidades""");

    static final Set<String> STORES = words("""
            store storing persist persisting save saving model modeling modelling keep keeping record guardar armazenar
            modelar salvar persistir gravar registrar index partition query normalize indexar particionar consultar
            normalizar""");

    static final Set<String> SERVICE_NOUNS = words("""
            service services microservice api backend servico servicos microsservico microservico svc""");

    private Lexicon() {
    }

    private static Set<String> words(String text) {
        return Set.copyOf(java.util.Arrays.stream(text.strip().split("\\s+")).distinct().toList());
    }
}
