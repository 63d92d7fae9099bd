drop table settings_commands;
