-- Each key a row again, as an earlier version knows them. Where its parts are among the 45 bytes of a
-- key, kept/runs.rs says.
-- sqlite:
insert or ignore into gateway_keys (digest, hash, number, request, created_ns, day, undone)
    with recursive
    place (n) as (select 0 union all select n + 1 from place where n < 1023),
    -- What a byte is as a number: where it stands among all.
    every (b) as (select x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
        || x'202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f'
        || x'404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f'
        || x'606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f'
        || x'808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f'
        || x'a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf'
        || x'c0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf'
        || x'e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff'),
    entry (e, created_ns, day) as (select substr(keys, n * 45 + 1, 45), created_ns, day
        from gateway_key_pages join place on n * 45 < length(keys))
    select substr(e, 1, 16), substr(e, 17, 16),
        (instr(b, substr(e, 33, 1)) - 1) + ((instr(b, substr(e, 34, 1)) - 1) << 8)
        + ((instr(b, substr(e, 35, 1)) - 1) << 16) + ((instr(b, substr(e, 36, 1)) - 1) << 24),
        (instr(b, substr(e, 37, 1)) - 1) + ((instr(b, substr(e, 38, 1)) - 1) << 8)
        + ((instr(b, substr(e, 39, 1)) - 1) << 16) + ((instr(b, substr(e, 40, 1)) - 1) << 24)
        + ((instr(b, substr(e, 41, 1)) - 1) << 32) + ((instr(b, substr(e, 42, 1)) - 1) << 40)
        + ((instr(b, substr(e, 43, 1)) - 1) << 48) + ((instr(b, substr(e, 44, 1)) - 1) << 56),
        created_ns, day, (instr(b, substr(e, 45, 1)) - 1)
    from entry join (select cast(b as blob) as b from every);
-- postgres:
insert into gateway_keys (digest, hash, number, request, created_ns, day, undone)
    select substr(e, 1, 16), substr(e, 17, 16),
        get_byte(e, 32)::bigint + (get_byte(e, 33)::bigint << 8) + (get_byte(e, 34)::bigint << 16)
        + (get_byte(e, 35)::bigint << 24),
        get_byte(e, 36)::bigint + (get_byte(e, 37)::bigint << 8) + (get_byte(e, 38)::bigint << 16)
        + (get_byte(e, 39)::bigint << 24) + (get_byte(e, 40)::bigint << 32)
        + (get_byte(e, 41)::bigint << 40) + (get_byte(e, 42)::bigint << 48)
        + (get_byte(e, 43)::bigint << 56),
        created_ns, day, get_byte(e, 44)
    from (select substr(keys, (n * 45 + 1)::int, 45) as e, created_ns, day
        from gateway_key_pages join generate_series(0, 1023) n on n * 45 < length(keys)) entry
    on conflict do nothing;
-- both:
drop table gateway_key_pages;
