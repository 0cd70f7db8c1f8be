package dev.architect.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.playbook.NameFinder.Role;

class NameFinderTest {

    private static final Map<String, String> GLOSSARY = PlaybookShelf.only(Path.of("agents/playbooks")).content()
            .glossary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I need to add a medication tracking feature to the app                  | medication-tracking-service | medications
            We need an endpoint to schedule appointments                            | appointment-service | appointments
            Can you design an API for invoices?                                     | invoice-service | invoices
            We want to build a loyalty program for our shop                         | loyalty-program-service | loyalty-programs
            let's create a new microservice that handles refunds                    | refund-service | refunds
            I'd like users to be able to export reports, so we need a new endpoint for exporting reports | report-service | reports
            We need to create a `BookingService` for the hotel                      | booking-service | booking
            Please add a chat feature                                               | chat-service | chat
            Thoughts on the REST endpoints for our shipment tracking?               | shipment-tracking-service | shipments
            Design an API for a library management system                           | library-management-service | libraries
            How do we scale the checkout?                                           | checkout-service | checkouts
            We're building a leaderboard for the game                               | leaderboard-service | leaderboards
            precisamos de um endpoint para agendar consultas                        | appointment-service | appointments
            Precisamos adicionar uma funcionalidade de controle de medicamentos no app | medication-control-service | medications
            quero criar uma API para emprestimo de livros                           | book-loan-service | book-loans
            Vamos criar um serviço de notas fiscais, por favor                      | invoice-service | invoices
            preciso de um endpoint para cadastrar alunos                            | student-service | students
            queremos uma API de rastreamento de entregas                            | delivery-tracking-service | deliveries
            We want patients to be able to request prescription refills             | prescription-refill-service | prescription-refills
            need an api so nurses can log vital signs at the bedside                | vital-sign-service | vital-signs
            Truck drivers must upload delivery photos. What endpoints do we need?   | delivery-photo-service | delivery-photos
            How should users upload 2 GB videos?                                    | video-service | videos
            I would like an endpoint that returns the open claims                   | open-claim-service | open-claims
            New feature: warranty claims for appliances                             | warranty-claim-service | warranty-claims
            We have a Rails app. Customers keep asking for a loyalty program.       | loyalty-program-service | loyalty-programs
            How do I make POST /orders idempotent?                                  | order-service | orders
            Delete user account endpoint                                            | user-account-service | user-accounts
            a API de pagamentos cai toda sexta                                      | payment-service | payments
            queremos que o motorista consiga recusar uma corrida                    | ride-service | rides
            quero que o professor lance notas pelo celular                          | note-service | notes
            o cliente precisa acompanhar a entrega, como fazemos?                   | delivery-service | deliveries
            queria um endpoint q retorna o saldo do aluno                           | student-balance-service | student-balances
            preciso de uma API pra cadastro de fornecedores                         | supplier-registration-service | suppliers
            do it for lab orders instead                                            | lab-order-service | lab-orders
            we need a saga for trip booking: flight, hotel and car                  | trip-booking-service | trips
            how many workers do we need for OCR of 10k invoices per day?            | invoice-service | invoices
            we need live delivery tracking on a map                                 | delivery-tracking-service | deliveries
            our ticket sale melts the database in the first minute                  | ticket-sale-service | ticket-sales
            precisamos escalar horizontalmente a API de cardápios                   | menu-service | menus
            precisamos importar planilhas de 500 mil linhas                         | spreadsheet-service | spreadsheets
            """)
    void the_feature_is_found(String message, String service, String resources) {
        Name name = NameFinder.find(message, GLOSSARY).get(Role.FEATURE);
        assertThat(name).as(message).isNotNull();
        assertThat(name.service() + " " + name.resources()).as(message).isEqualTo(service + " " + resources);
    }

    @ParameterizedTest
    @ValueSource(strings = { "We need to send webhooks to our partners when an order ships",
            "Merchants want a callback URL that we hit when a refund completes",
            "how do we handle websocket reconnects in real time?", "can we make it an async job?",
            "Precisamos enviar webhooks para os parceiros", "a venda derruba o banco no primeiro minuto" })
    void the_craft_and_whom_it_is_for_are_no_feature(String message) {
        assertThat(NameFinder.find(message, GLOSSARY)).doesNotContainKey(Role.FEATURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How should the notification service talk to the patient service?        | notification-service | patient-service
            how should order-service call `payment-service`?                        | order-service | payment-service
            What's the best way for OrderService to communicate with InventoryService? | order-service | inventory-service
            How should billing talk to inventory?                                   | billing-service | inventory-service
            The warehouse service is called by the shipping service, sync or async? | shipping-service | warehouse-service
            Should the grading service send events to the report card service?      | grading-service | report-card-service
            communication between the fraud service and the transfer service        | fraud-service | transfer-service
            orders and billing need to talk to each other                           | order-service | billing-service
            como o serviço de pagamentos conversa com o de estoque?                 | payment-service | inventory-service
            Como o serviço de pedidos deve se comunicar com o serviço de entregas?  | order-service | delivery-service
            qual a melhor comunicação entre o serviço de matrículas e o de notas?   | enrollment-service | note-service
            o serviço de fraude é chamado pelo serviço de transferências            | transfer-service | fraude-service
            como o checkout fala com o estoque?                                     | checkout-service | inventory-service
            how does the match service notify the leaderboard service               | match-service | leaderboard-service
            The catalog service needs to get product data from the pricing service  | catalog-service | pricing-service
            What is the best way for `ledger-api` to consume events from `card-processor`? | ledger-service | card-processor
            does checkout call the fraud service synchronously?                     | checkout-service | fraud-service
            The warehouse service should be informed by the shipping service        | shipping-service | warehouse-service
            patient-portal -> appointment-service, how should they talk?            | patient-portal | appointment-service
            connect the CRM to the data warehouse                                   | crm | data-warehouse-service
            comunicação entre o microsserviço de cobrança e o de contratos          | charge-service | contract-service
            """)
    void the_direction_of_a_call_is_found(String message, String caller, String callee) {
        Map<Role, Name> names = NameFinder.find(message, GLOSSARY);
        assertThat(names).as(message).containsKeys(Role.CALLER, Role.CALLEE);
        assertThat(names.get(Role.CALLER).service() + " > " + names.get(Role.CALLEE).service()).as(message)
                .isEqualTo(caller + " > " + callee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'm thinking we should separate the document processing into its own service | document-processing-service
            We want to split billing out of the monolith                            | billing-service
            let's extract the search from our legacy app                            | search-service
            should we carve out inventory?                                          | inventory-service
            We plan to break the monolith into microservices, starting with payments | payment-service
            The report generation should be its own service                         | report-generation-service
            extrair o faturamento do monolito                                       | billing-service
            Estou pensando em separar o processamento de documentos em um serviço próprio | document-processing-service
            vamos tirar as notificações de dentro do monolito                       | notification-service
            should reporting be its own service?                                    | reporting-service
            Extract `NotificationModule` into a microservice                        | notification-service
            vale a pena separar o carrinho do catálogo?                             | cart-service
            quero extrair a emissão de boletos do nosso ERP                         | bank-slip-issuance-service
            """)
    void the_part_to_split_out_is_found(String message, String service) {
        Name name = NameFinder.find(message, GLOSSARY).get(Role.PART);
        assertThat(name).as(message).isNotNull();
        assertThat(name.service()).as(message).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How should InventoryService notify OrderService when stock runs out?    | inventory-service
            The warehouse service is informed by the shipping service               | shipping-service
            The lab results service receives orders from the admissions service     | admission-service
            o sistema de ponto precisa avisar a folha de pagamento                  | point-service
            """)
    void who_tells_the_other_is_the_source(String message, String source) {
        assertThat(NameFinder.find(message, GLOSSARY).get(Role.SOURCE).service()).as(message).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gym class booking                    | gym-class-booking-service
            Firmware updates for thermostats     | firmware-update-service
            reservas                             | reservation-service
            """)
    void a_message_without_a_verb_is_a_name(String message, String service) {
        assertThat(NameFinder.bare(message, GLOSSARY)).map(Name::service).contains(service);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Circuit breaker thresholds
            integrate Keycloak
            rate limits?
            """)
    void the_craft_and_orders_are_no_bare_names(String message) {
        assertThat(NameFinder.bare(message, GLOSSARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which tables do we need for medication doses?                           | medication-doses
            Design the schema for orders                                            | orders
            How should we index the invoices table?                                 | invoices
            what indexes do I need on the bookings table                            | bookings
            How do we store payments?                                               | payments
            Qual a melhor tabela para guardar consultas?                            | appointments
            preciso de uma tabela de pedidos                                        | orders
            """)
    void what_is_stored_is_found(String message, String resources) {
        Name name = NameFinder.find(message, GLOSSARY).get(Role.ENTITY);
        assertThat(name).as(message).isNotNull();
        assertThat(name.resources()).as(message).isEqualTo(resources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We need to add Google OAuth login                   | Google
            sign in with Apple please                           | Apple
            login com GitHub                                    | GitHub
            How do we integrate Keycloak for SSO?               | Keycloak
            Entra ID for our staff                              | Microsoft Entra ID
            We want people to sign in with Discord              | Discord
            add Spotify login to the game                       | Spotify
            """)
    void the_provider_is_found(String message, String provider) {
        var known = PlaybookShelf.only(Path.of("agents/playbooks")).content().providers();
        assertThat(Provider.in(message, known)).extracting(Provider::name).containsExactly(provider);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How do retries and timeouts work?
            what about SSO?
            please help
            Precisamos de uma API
            We need to add login
            What's the best way to version our REST API?
            How do I rate limit our public API?
            monolith or microservices for a 4 person startup?
            Como versionar nossa API pública sem quebrar?
            """)
    void the_crafts_own_words_are_no_names(String message) {
        assertThat(NameFinder.find(message, GLOSSARY)).as(message).isEmpty();
    }
}
