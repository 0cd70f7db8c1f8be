-- What a design answers and how much of it, and which version of the thread's design it is.
alter table design add column question text;
alter table design add column scope varchar(40);
alter table design add column version int default 0 not null;

-- A round of questions that came before a design. One row a thread: people are not asked twice.
create table question_round (
    conversation varchar(300)             primary key,
    turn         varchar(280)             not null,
    question     text                     not null,
    asked_at     timestamp with time zone not null
);

-- What a channel decided: designs that were recorded as ADRs, numbered by channel.
create table adr (
    platform     varchar(40)              not null,
    team         varchar(200)             not null,
    channel      varchar(200)             not null,
    number       int                      not null,
    -- The turn and the step that wrote it.
    design       varchar(300)             not null,
    title        varchar(200)             not null,
    decisions    text                     not null,
    services     text                     not null,
    markdown     text                     not null,
    conversation varchar(300)             not null,
    recorded_by  varchar(200)             not null,
    recorded_at  timestamp with time zone not null,
    primary key (platform, team, channel, number)
);
-- A version is decided once.
create unique index adr_design on adr (design);
