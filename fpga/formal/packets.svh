// Of the packets of a queue: none is written over before it is forgotten, none is forgotten that is not
// there, and what is said of the one at the head is what was written of it.
  (* anyconst *) wire [6:0] f_which;
  reg [9:0] f_end = 0;
  reg [6:0] f_used_1 = 0;
  reg f_asked = 0;
  wire [6:0] f_used = filled$q - popped$q;
  wire [6:0] f_place = f_which - popped$q;
  always @(posedge clock) begin
    if (write && filled$q == f_which) f_end <= end_in;
    // A read says what was written, unless it is written in the same cycle.
    f_asked <= popped$q == f_which && f_used != 0;
    f_used_1 <= f_used;
  end
  always @(*) begin
    // Nobody writes when it is full (formal/queue.svh).
    assume (!(write && is_full));
    assume (!f_asked || places$read_data[9:0] == f_end);
    assert (used$q == f_used);
    p_no_overflow: assert (f_used <= 64 && is_full == (f_used == 64));
    p_no_underflow: assert (state$q == 0 || f_used != 0);
    if (state$q == 1) assert (f_used_1 != 0 && (popped$q != f_which || f_asked));
    if (state$q == 2 && popped$q == f_which) assert (place_rests$q[9:0] == f_end);
    if (state$q == 3 && popped$q == f_which) assert (of_end$q == f_end);
    if (valid && popped$q == f_which) p_end: assert (end_at == f_end);
  end
