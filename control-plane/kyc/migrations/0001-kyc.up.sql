create table kyc_cases (
    id {uuid} primary key,
    user_id {uuid} not null unique,
    state text not null,
    sealed_person {bytes},
    sealed_answers {bytes},
    risk {int} not null,
    provider_ref text not null,
    tries {int} not null,
    next_ns {int} not null,
    reason text not null,
    version {int} not null,
    created_ns {int} not null,
    changed_ns {int} not null
){strict};
create index kyc_cases_state on kyc_cases (state, changed_ns);

create table kyc_documents (
    id {uuid} primary key,
    case_id {uuid} not null references kyc_cases (id),
    kind text not null,
    media_type text not null,
    hash {bytes} not null,
    size {int} not null,
    sealed {bytes} not null,
    created_ns {int} not null
){strict};
create index kyc_documents_case on kyc_documents (case_id, id);
-- append only: kyc_documents

create table kyc_steps (
    case_id {uuid} not null references kyc_cases (id),
    number {int} not null,
    state text not null,
    note text not null,
    actor text not null,
    time_ns {int} not null,
    primary key (case_id, number)
){strict};
-- append only: kyc_steps
