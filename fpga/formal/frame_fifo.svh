  // Pointers lie in this order, however the two clocks tick; the number that crosses rests while it
  // does; and who waits for `in_ready` does not wait for ever.
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
  wire [BITS:0] at_4 = known - base;
  wire [BITS:0] at_5 = told - base;
  wire [BITS:0] at_6 = whole - base;
  wire [BITS:0] at_7 = write - base;
  wire [4:0]    turns =
    {tell, tell_1, tell_2, heard, heard_1} ^ {tell_1, tell_2, heard, heard_1, heard_2};
  reg  [BITS:0] told_was = 0, known_was = 0, read_gray_was = 0;
  // Ticks of the reader for which the number has rested.
  reg  [1:0]    ticks = 2, rested_was = 2;
  wire [1:0]    rested = told == told_was ? ticks : 2'd0;
  reg           began = 0, crossed = 0;
  always @(posedge clock) begin
    began <= 1;
    told_was <= told;
    known_was <= known;
    rested_was <= rested;
    ticks <= read_tick && rested != 2 ? rested + 1 : rested;
    read_gray_was <= read_gray;
    crossed <= tell != heard;
    assert (at_1 <= at_2 && at_2 <= at_3 && at_3 <= at_4 && at_4 <= at_5 && at_5 <= at_6);
    assert (at_6 <= at_7 && at_7 <= (1 << BITS));
    assert (at_3 - at_2 <= 1);
    assert ($countones(turns) <= 1);
    assert (heard != tell || known == told);
    assert (ticks <= 2 && rested_was <= 2);
    assert (tell_1 == tell_2 || rested >= 1);
    assert (tell_2 == heard || rested == 2);
    if (began) begin
      assert (known == known_was || rested_was == 2);
      assert (!crossed || told == told_was);
      assert ($countones(read_gray ^ read_gray_was) <= 1);
    end
    // Nothing to read, and all of it is known: then there is room, or the frame is taken to be lost.
    assert (!(read == whole && number(read_gray_2) == read) || in_ready);
  end
