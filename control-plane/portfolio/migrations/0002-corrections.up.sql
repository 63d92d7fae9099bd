-- Which order an execution was of when it traded, as the engine calls it; which command of the
-- engine busted it; which busted execution it stands for. Of executions from before this, the
-- number is that which the order was entered under: only a rebuild knows better.
alter table executions add column session {int} not null default 0;
alter table executions add column user_ref {int} not null default 0;
alter table executions add column busted_seq {int};
alter table executions add column corrects {int};
update executions set
    session = (select o.session from orders o where o.id = executions.order_id),
    user_ref = (select o.first_ref from orders o where o.id = executions.order_id);
create index executions_busted on executions (journal, busted_seq) where busted_seq is not null;

-- The execution that opened the lot, to be known when it is all there again.
alter table closures add column opener {int} not null default 0;
update closures set opener =
    coalesce((select l.execution from lots l where l.number = closures.lot), 0);

-- Shares whose trades were busted; they no longer count as filled.
alter table orders add column busted {int} not null default 0;
