// Of the last buffer: a beat comes only five cycles behind `go` (formal/outlet.svh), and finds room;
// and what is not there is not taken.
  reg f_go_1 = 0, f_go_2 = 0, f_go_3 = 0, f_go_4 = 0, f_go_5 = 0;
  reg [4:0] f_waits_1 = 0, f_waits_2 = 0;
  wire [4:0] f_waits = written$q - taken$q;
  wire [4:0] f_may_come = f_go_1 + f_go_2 + f_go_3 + f_go_4 + f_go_5;
  always @(posedge clock) begin
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
    p_no_overflow: assert (!(push && f_waits >= 16));
    p_no_underflow: assert (!(t_valid && f_waits == 0));
  end
