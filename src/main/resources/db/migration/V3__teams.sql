-- Where an answer goes in Teams; a row is written only for an activity whose token was good.
create table teams_conversation (
    thread_key      varchar(1000)            not null primary key,
    service_url     varchar(300)             not null,
    conversation_id varchar(600)             not null,
    personal        boolean                  not null,
    tenant_id       varchar(300)             not null,
    bot_id          varchar(300)             not null,
    bot_name        varchar                  not null,
    reply_to_id     varchar(300)             not null,
    updated_at      timestamp with time zone not null
);

-- What was posted: Teams cannot be asked.
create table teams_receipt (
    part_id    varchar(500)             not null primary key,
    thread_key varchar(1000)            not null,
    message_id varchar                  not null,
    posted_at  timestamp with time zone not null
);
create index teams_receipt_thread on teams_receipt (thread_key, posted_at);
