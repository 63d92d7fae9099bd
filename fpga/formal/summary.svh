// Of the classes: each frame has one, five cycles behind its last beat, and nothing else has.
  reg f_1 = 0, f_2 = 0, f_3 = 0, f_4 = 0, f_5 = 0;
  always @(posedge clock) {f_1, f_2, f_3, f_4, f_5} <= {frame_end, f_1, f_2, f_3, f_4};
  always @(*) begin
    assert (end_1$q == f_1 && end_2$q == f_2 && end_3$q == f_3 && end_4$q == f_4);
    p_each: assert (valid == f_5);
  end
