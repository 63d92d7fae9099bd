-- Journals go on from each other, one for each day. Of one that is over, its last command; whether
-- all of it is projected; and whether its day has begun, until which orders of the day before may
-- be restored.
alter table portfolio_journals add column end_seq {int};
alter table portfolio_journals add column is_over {int} not null default 0;
alter table portfolio_journals add column has_begun {int} not null default 1;

-- What a session is called from one journal to the next, beside its account. Of sessions from
-- before this it is not known: orders of theirs are restored as new ones, unless all is projected
-- again.
alter table portfolio_sessions add column door text not null default '';
alter table portfolio_sessions add column firm text not null default '';
