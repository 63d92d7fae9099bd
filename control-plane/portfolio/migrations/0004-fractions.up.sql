-- What a share of the new instrument is worth where a merger leaves a part of one, in
-- ten-thousandths. Mergers from before this paid nothing for it, and a rebuild says so again.
alter table portfolio_actions add column fraction {int} not null default 0;
