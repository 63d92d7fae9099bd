// Of what is known of the frames that go out next: it is what was written of them, in order, none is
// passed over, and who waits for it has it four cycles behind its write.
  // Any frame.
  (* anyconst *) wire [8:0] f_which;
  reg [8:0] f_done = 0, f_written_1 = 0, f_written_2 = 0, f_written_3 = 0;
  reg [15:0] f_info = 0;
  reg f_asked = 0;
  wire [8:0] f_waits = written$q - f_done;
  wire [8:0] f_fetched = is_now$q + is_then$q + has_soon$q;
  wire [8:0] f_place = f_which - f_done;
  wire f_is = f_place < f_waits;
  always @(posedge clock) begin
    f_done <= f_done + is_done;
    f_written_1 <= written$q;
    f_written_2 <= f_written_1;
    f_written_3 <= f_written_2;
    if (info_write && written$q == f_which) f_info <= info;
    // A read says what was written, unless it is written in the same cycle.
    f_asked <= infos$read_address == f_which && f_is;
  end
  always @(*) begin
    assume (info_at == written$q);
    // A frame that waits has a beat in the queue, or its trailer is under way: 505 at most
    // (formal/arrivals.svh).
    assume (!info_write || f_waits < 510);
    // Nobody is done with what he does not know (formal/pick.svh).
    assume (!is_done || is_now$q);
    assume (!f_asked || infos$read_data == f_info);
    assert (infos$write == info_write && infos$write_address == info_at && infos$write_data == info);
    assert (f_waits <= 510 && f_fetched <= f_waits && fetched$q == f_done + f_fetched);
    assert (!has_soon$q || is_then$q);
    assert (!has_out$q || (f_fetched < f_waits && (fetched$q != f_which || f_asked)));
    if (is_now$q && f_place == 0) p_now: assert ({marked_now$q, in_now$q} == f_info);
    if (is_then$q && f_place == is_now$q) p_then: assert ({marked_then$q, in_then$q} == f_info);
    if (has_soon$q && f_place == is_now$q + 9'd1)
      p_soon: assert ({soon_marked$q, in_soon$q} == f_info);
    // In time, and no sooner; and how far it is before.
    p_in_time: assert (is_now$q == (f_written_3 != f_done));
    assert (!is_then$q || f_written_2 - f_done > is_now$q);
    assert (!has_soon$q || f_written_1 - f_done > is_now$q + 9'd1);
    assert (!has_out$q || f_written_1 - f_done > f_fetched);
    assert (f_written_1 == written$q || f_written_1 + 9'd1 == written$q);
    assert (f_written_2 == f_written_1 || f_written_2 + 9'd1 == f_written_1);
    assert (f_written_3 == f_written_2 || f_written_3 + 9'd1 == f_written_2);
  end
