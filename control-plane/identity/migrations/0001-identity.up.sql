create table users (
    id {uuid} primary key,
    email text not null unique,
    password_hash text not null,
    state text not null check (state in ('unverified', 'active', 'suspended')),
    given_name text not null,
    family_name text not null,
    phone text not null default '',
    country text not null,
    locale text not null default 'en',
    version {int} not null default 1,
    created_ns {int} not null,
    failures {int} not null default 0,
    failed_ns {int} not null default 0
){strict};

create table user_roles (
    user_id {uuid} not null references users (id),
    role text not null,
    primary key (user_id, role)
){strict};

create table email_tokens (
    digest text primary key,
    user_id {uuid} not null references users (id),
    purpose text not null check (purpose in ('verify', 'reset')),
    expires_ns {int} not null
){strict};
create index email_tokens_user on email_tokens (user_id);

create table sessions (
    id {uuid} primary key,
    user_id {uuid} not null references users (id),
    refresh_digest text not null unique,
    cookie_digest text unique,
    created_ns {int} not null,
    used_ns {int} not null,
    expires_ns {int} not null,
    ended_ns {int},
    end_reason text,
    proved_ns {int} not null,
    second_factor_ns {int},
    methods text not null,
    address text not null,
    agent text not null
){strict};
create index sessions_user on sessions (user_id, id);

create table spent_refresh (
    digest text primary key,
    session_id {uuid} not null references sessions (id),
    spent_ns {int} not null
){strict};

create table authenticators (
    user_id {uuid} primary key references users (id),
    sealed {bytes} not null,
    created_ns {int} not null,
    confirmed_ns {int},
    last_step {int}
){strict};

create table recovery_codes (
    user_id {uuid} not null references users (id),
    digest text not null,
    used_ns {int},
    primary key (user_id, digest)
){strict};

create table api_keys (
    id {uuid} primary key,
    user_id {uuid} not null references users (id),
    name text not null,
    digest text unique,
    verifying_key text,
    scopes text not null,
    networks text not null,
    created_ns {int} not null,
    expires_ns {int},
    revoked_ns {int},
    used_ns {int}
){strict};
create index api_keys_user on api_keys (user_id, id);

create table signing_keys (
    id {uuid} primary key,
    sealed {bytes} not null,
    created_ns {int} not null,
    ends_ns {int}
){strict};
