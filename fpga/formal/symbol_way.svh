// Of a way of the symbols: what it says is of its row of the cycle before, as it was asked for then.
  reg [127:0] f_row = 0;
  reg [63:0] f_symbol = 0;
  reg [31:0] f_price = 0;
  reg f_wide = 0, f_named = 0, f_began = 0;
  always @(posedge clock) begin
    f_row <= row$q;
    f_symbol <= symbol;
    f_price <= price;
    f_wide <= wide;
    f_named <= named;
    f_began <= 1;
  end
  wire f_outside = f_wide || f_price > f_row[63:33] || f_price < f_row[32:2];
  always @(*) if (f_began) begin
    assert (same$0$q == (f_row[79:64] == f_symbol[15:0] && f_named));
    assert (same$1$q == (f_row[95:80] == f_symbol[31:16]));
    assert (same$2$q == (f_row[111:96] == f_symbol[47:32]));
    assert (same$3$q == (f_row[127:112] == f_symbol[63:48]));
    assert (out$q == f_outside && is_halted$q == (f_row[1:0] == 0));
    assert (is_restricted$q == (f_row[1:0] == 1) && has_no_short$q == (f_row[1:0] == 2));
    p_it: assert (is_it == (f_row[127:64] == f_symbol && f_named));
    p_says: assert (outside == (is_it && f_outside) && halted == (is_it && f_row[1:0] == 0));
  end
