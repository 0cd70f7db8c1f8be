package dev.architect.playbook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

/// Makes the playbooks one of the application's models. A bad file stops the start.
class PlaybookProducer {

    @Produces
    @Singleton
    @Startup
    PlaybookShelf shelf(PlaybookConfig config) {
        return PlaybookShelf.of(config.dir());
    }

    @Produces
    @Singleton
    PlaybookModel model(PlaybookShelf shelf) {
        return new PlaybookModel(shelf);
    }
}
