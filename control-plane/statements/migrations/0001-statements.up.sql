create table statements (
    id {uuid} primary key,
    account {uuid} not null,
    from_day {int} not null,
    before_day {int} not null,
    csv {bytes} not null,
    pdf {bytes} not null,
    csv_hash {bytes} not null,
    pdf_hash {bytes} not null,
    created_ns {int} not null,
    unique (account, from_day, before_day)
){strict};
-- append only: statements
