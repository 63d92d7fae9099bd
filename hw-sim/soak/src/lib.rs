//! Engine and simulated hardware, order by order, for long: where the two rooms meet, which may not
//! know each other. There are only tests here.
