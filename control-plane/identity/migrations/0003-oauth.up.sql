create table oauth_clients (
    id {uuid} primary key,
    user_id {uuid} not null references users (id),
    name text not null,
    secret_digest text,
    redirects text not null,
    scopes text not null,
    created_ns {int} not null,
    revoked_ns {int}
){strict};
create index oauth_clients_user on oauth_clients (user_id, id);

create table oauth_grants (
    id {uuid} primary key,
    client_id {uuid} not null references oauth_clients (id),
    user_id {uuid} not null references users (id),
    scopes text not null,
    refresh_digest text unique,
    created_ns {int} not null,
    used_ns {int} not null,
    expires_ns {int} not null,
    ended_ns {int},
    end_reason text
){strict};
create index oauth_grants_user on oauth_grants (user_id, id);
create index oauth_grants_client on oauth_grants (client_id, id);

create table oauth_codes (
    digest text primary key,
    client_id {uuid} not null references oauth_clients (id),
    user_id {uuid} not null references users (id),
    redirect text not null,
    scopes text not null,
    challenge text not null,
    expires_ns {int} not null,
    grant_id {uuid} references oauth_grants (id)
){strict};
create index oauth_codes_expires on oauth_codes (expires_ns);

create table oauth_spent (
    digest text primary key,
    grant_id {uuid} not null references oauth_grants (id)
){strict};
create index oauth_spent_grant on oauth_spent (grant_id);

create table oauth_consents (
    user_id {uuid} not null references users (id),
    client_id {uuid} not null references oauth_clients (id),
    scopes text not null,
    granted_ns {int} not null,
    primary key (user_id, client_id)
){strict};
