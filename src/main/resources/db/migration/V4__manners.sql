-- How the bot behaves in a channel; a channel without a row was never invited to and has the default mode.
create table channel_setting (
    platform      varchar(20)              not null,
    team          varchar(100)             not null,
    channel       varchar(200)             not null,
    mode          varchar(10)              not null,
    -- When the bot said what it does; null while it has not.
    introduced_at timestamp with time zone,
    muted_until   timestamp with time zone,
    -- 22:00-08:00 America/Sao_Paulo; null for those of the configuration.
    quiet_hours   varchar(80),
    -- "Not now" in a row.
    refusals      int                      not null default 0,
    changed_at    timestamp with time zone not null,
    primary key (platform, team, channel)
);

-- What was offered, or would have been: one for each thread at most.
create table suggestion (
    conversation varchar(300) primary key,
    platform     varchar(20)              not null,
    team         varchar(100)             not null,
    channel      varchar(200)             not null,
    message_ts   varchar(200)             not null,
    label        varchar(20)              not null,
    -- Names in the order of their answers, joined by commas.
    personas     varchar(400)             not null,
    rule_id      varchar(120)             not null,
    mode         varchar(10)              not null,
    -- RESERVED until it stands in the channel, then MADE.
    state        varchar(10)              not null,
    made_at      timestamp with time zone not null,
    choice       varchar(20),
    chosen_by    varchar(300),
    chosen_at    timestamp with time zone
);
create index suggestion_channel on suggestion (platform, team, channel, made_at);
create index suggestion_message on suggestion (platform, team, channel, message_ts);

-- Threads in which the bot was told to be quiet.
create table muted_thread (
    conversation varchar(300) primary key,
    muted_at     timestamp with time zone not null
);

-- What use and people taught: the text is kept here, since the inbox forgets.
create table message_label (
    platform   varchar(20)              not null,
    team       varchar(100)             not null,
    channel    varchar(200)             not null,
    message_ts varchar(200)             not null,
    label      varchar(100)             not null,
    -- accepted, not-now, muted, or set by a person on the decisions page: a person's word wins.
    source     varchar(20)              not null,
    text       text                     not null,
    labelled_at timestamp with time zone not null,
    primary key (platform, team, channel, message_ts, source)
);

-- Calls of the model judge, by day.
create table judge_day (
    judged_on date not null primary key,
    used      int  not null
);

alter table decision add column label varchar(100);
alter table decision add column score double precision;
alter table decision add column rule_id varchar(120);
alter table decision add column rule_text text;
create index decision_decided_at on decision (decided_at);
