-- What the venue tells everybody, and who of them, in the order of their ids, was told last.
create table broadcasts (
    id {uuid} primary key,
    title text not null,
    body text not null,
    author {uuid} not null,
    created_ns {int} not null,
    told {int} not null default 0,
    told_until {uuid},
    is_done {int} not null default 0
){strict};
create index broadcasts_undone on broadcasts (id) where is_done = 0;
