drop table rail_notices;
drop table transfer_approvals;
drop table transfer_steps;
drop table transfers;
drop table bank_links;
