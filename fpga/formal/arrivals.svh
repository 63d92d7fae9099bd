// Of the queue of frames: it never overflows, and a frame goes in whole, or cut with its last beat,
// or not at all.
  wire [9:0] f_used = count$q - read;
  reg [9:0] f_used_1 = 0, f_level_1 = 0, f_read_1 = 0;
  reg f_wrote = 0;
  wire f_last = valid_1$q & last_1$q;
  always @(posedge clock) begin
    f_used_1 <= f_used;
    f_level_1 <= level$q;
    f_read_1 <= read;
    if (valid_1$q) f_wrote <= !last_1$q & (f_wrote | write);
  end
  always @(*) begin
    // The way out takes a beat at most, and only what is there.
    e_read: assume (read == f_read_1 || (read == f_read_1 + 10'd1 && f_used_1 != 0));
    assert (level$q == f_used_1);
    assert (is_full$q == (f_level_1 >= 484));
    assert (is_over$q == (f_level_1 >= 500));
    assert (f_used <= f_used_1 + 1 && f_used_1 <= f_level_1 + 1);
    if (in_frame$q) assert (f_wrote == !refused$q);
    if (!in_frame$q) assert (!f_wrote && !refused$q && !cut$q);
    if (in_frame$q && !refused$q) assert (f_used <= 503);
    p_room: assert (f_used <= 504);
    p_no_overflow: assert (!(write && f_used == 512));
    if (valid_1$q && last_1$q)
      p_whole: assert (write == (in_frame$q ? f_wrote : !is_full$q));
    if (write && in_frame$q && (cut$q || is_over$q))
      p_cut: assert (last_1$q && beat[1]);
    if (write) p_last: assert (beat[0] == last_1$q);
  end
