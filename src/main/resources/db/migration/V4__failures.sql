-- How many of the attempts failed by themselves; the others ended with the process, which is not the message's fault.
alter table inbox_event add column failures int default 0 not null;
