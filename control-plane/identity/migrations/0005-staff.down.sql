drop table staff_identities;
