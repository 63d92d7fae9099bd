  // Pointers lie in this order, however the two clocks tick, so that nothing is read before it was
  // written and nothing written over before it was read; a pointer crosses a bit at a time.
  function [BITS:0] number(input [BITS:0] code);
    integer at;
    begin
      number = code;
      for (at = 1; at <= BITS; at = at + 1) number = number ^ (code >> at);
    end
  endfunction
  wire [BITS:0] base = number(read_gray_2);
  wire [BITS:0] at_1 = number(read_gray_1) - base;
  wire [BITS:0] at_2 = number(read_gray) - base;
  wire [BITS:0] at_3 = read - base;
  wire [BITS:0] at_4 = number(write_gray_2) - base;
  wire [BITS:0] at_5 = number(write_gray_1) - base;
  wire [BITS:0] at_6 = number(write_gray) - base;
  wire [BITS:0] at_7 = write - base;
  reg           in_frame = 0;
  reg  [BITS:0] read_gray_was = 0, write_gray_was = 0;
  reg           began = 0;
  always @(posedge clock) begin
    began <= 1;
    read_gray_was <= read_gray;
    write_gray_was <= write_gray;
    if (write_tick & in_valid) in_frame <= !in_last;
    assert (at_1 <= at_2 && at_2 <= at_3 && at_3 <= at_4 && at_4 <= at_5 && at_5 <= at_6);
    assert (at_6 <= at_7 && at_7 <= (1 << BITS));
    assert (at_3 - at_2 <= 1 && at_7 - at_6 <= 1);
    // Of what crosses, all is in the memory.
    assert (at_6 + put <= at_7);
    assert (!put || put_at + 2'd1 == write[BITS-1:0]);
    if (began) begin
      assert ($countones(read_gray ^ read_gray_was) <= 1);
      assert ($countones(write_gray ^ write_gray_was) <= 1);
    end
    // A frame that is open will be ended: by its last beat, or because that was refused.
    assert (!cut || open);
    assert (!open || cut || in_frame);
    assert (!(open && skip) || cut);
    assert (!skip || in_frame);
  end
