drop table rail_told;
drop table rail_files_in;
drop table rail_files_out;
drop table rail_entries;
