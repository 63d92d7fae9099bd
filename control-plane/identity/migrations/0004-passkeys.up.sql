create table passkeys (
    id {uuid} primary key,
    credential text not null unique,
    user_id {uuid} not null references users (id),
    name text not null,
    algorithm text not null check (algorithm in ('es256', 'eddsa')),
    public_key {bytes} not null,
    counter {int} not null,
    created_ns {int} not null,
    used_ns {int}
){strict};
create index passkeys_user on passkeys (user_id, id);
