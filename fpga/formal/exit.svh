// Of the last buffer: a beat comes only five cycles behind `go` (formal/outlet.svh), and finds room;
// what is not there is not taken; and beats leave as they came, each once and in order.
  reg f_go_1 = 0, f_go_2 = 0, f_go_3 = 0, f_go_4 = 0, f_go_5 = 0;
  reg [4:0] f_waits_1 = 0, f_waits_2 = 0;
  wire [4:0] f_waits = written$q - taken$q;
  wire [4:0] f_may_come = f_go_1 + f_go_2 + f_go_3 + f_go_4 + f_go_5;
  // Any beat, by its number.
  (* anyconst *) wire [4:0] f_which;
  wire [4:0] f_place = f_which - taken$q;
  reg [68:0] f_beat = 0;
  reg f_asked = 0;
  reg [4:0] f_came = 0, f_left = 0;
  always @(posedge clock) begin
    if (push && written$q == f_which) f_beat <= beat;
    // A read says what was written, unless it is written in the same cycle.
    f_asked <= beats$read_address == f_which[3:0] && f_place < f_waits;
    f_came <= f_came + push;
    f_left <= f_left + (t_valid & t_ready);
    f_go_1 <= go;
    f_go_2 <= f_go_1;
    f_go_3 <= f_go_2;
    f_go_4 <= f_go_3;
    f_go_5 <= f_go_4;
    f_waits_1 <= f_waits;
    f_waits_2 <= f_waits_1;
  end
  always @(*) begin
    assume (!push || f_go_5);
    assert (level$q == f_waits_1 && (!is_open$q || f_waits_2 < 6));
    assert (f_waits + f_may_come <= 13);
    assert (!is_there$q || f_waits != 0);
    assume (!f_asked || beats$read_data == f_beat);
    assert (beats$write == push && beats$write_address == written$q[3:0] && beats$write_data == beat);
    assert (!is_there$q || taken$q != f_which || f_asked);
    p_each_once: assert (f_came == written$q && f_left == taken$q);
    if (t_valid && taken$q == f_which) p_same: assert (beat_out == f_beat);
    p_no_overflow: assert (!(push && f_waits >= 16));
    p_no_underflow: assert (!(t_valid && f_waits == 0));
  end
