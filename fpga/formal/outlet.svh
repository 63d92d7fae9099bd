// Of the way out: a beat or a word a cycle, only when the last buffer says so, and it is there five
// cycles later.
  wire f_moves = pick$takes | pick$trails;
  reg f_1 = 0, f_2 = 0, f_3 = 0, f_4 = 0, f_5 = 0;
  always @(posedge clock) begin
    f_1 <= f_moves;
    f_2 <= f_1;
    f_3 <= f_2;
    f_4 <= f_3;
    f_5 <= f_4;
  end
  always @(*) begin
    p_go: assert (!f_moves || exit$go);
    p_one: assert (!(pick$takes & pick$trails));
    assert (f_1 == (beat_1$q | word_1$q) && f_2 == (beat_2$q | word_2$q));
    p_there: assert (exit$push == f_5);
  end
