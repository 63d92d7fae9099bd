alter table portfolio_sessions drop column firm;
alter table portfolio_sessions drop column door;
alter table portfolio_journals drop column has_begun;
alter table portfolio_journals drop column is_over;
alter table portfolio_journals drop column end_seq;
