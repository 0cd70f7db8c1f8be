-- Of an answer's input tokens, those that the provider remembered.
alter table design add column cached_tokens int not null default 0;
-- In millionths of the currency that prices are in; null where the price is unknown.
alter table design add column cost bigint;
-- What the bot says beside the answer, for example that a budget is spent.
alter table design add column note varchar(400);

-- What model calls took, by channel and day: the ledger of the budgets.
create table model_usage (
    platform       varchar(20)  not null,
    team           varchar(100) not null,
    channel        varchar(200) not null,
    used_on        date         not null,
    -- ANSWER counts on the channel's budget and the day's, JUDGE on the day's alone.
    purpose        varchar(10)  not null,
    calls          bigint       not null,
    input_tokens   bigint       not null,
    cached_tokens  bigint       not null,
    output_tokens  bigint       not null,
    -- In millionths of the currency, of those calls whose price is known.
    cost           bigint       not null,
    -- Calls whose price is not.
    unpriced_calls bigint       not null,
    primary key (platform, team, channel, used_on, purpose)
);
create index model_usage_used_on on model_usage (used_on);

-- The project context that somebody bound: null for what patterns say, blank for none.
alter table channel_setting add column context varchar(100);
