-- Channels and group chats that the bot may speak in first; a row is written only for an activity whose token was good.
create table teams_channel (
    tenant_id   varchar(300)             not null,
    channel_id  varchar(300)             not null,
    service_url varchar(300)             not null,
    -- A group chat has no threads: the whole of it is one.
    chat        boolean                  not null,
    bot_id      varchar(300)             not null,
    bot_name    varchar                  not null,
    updated_at  timestamp with time zone not null,
    primary key (tenant_id, channel_id)
);
