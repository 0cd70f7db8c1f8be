-- Who alone sees a row; null for everybody in the channel.
alter table page_message add column only_for varchar(100);
-- The message that an offer is about; of a sign that an offer changed, that offer.
alter table page_message add column about bigint;
-- The buttons that an offer has left, by their ids, joined by commas.
alter table page_message add column choices varchar(200);
-- The button that somebody pressed last.
alter table page_message add column chosen varchar(20);
