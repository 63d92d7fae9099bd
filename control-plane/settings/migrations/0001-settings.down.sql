drop table settings_versions;
