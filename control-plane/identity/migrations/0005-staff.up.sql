create table staff_identities (
    issuer text not null,
    subject text not null,
    user_id {uuid} not null references users (id),
    primary key (issuer, subject)
){strict};
