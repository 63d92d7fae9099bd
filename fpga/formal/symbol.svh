// Of the checks of a symbol: what fails none of them is within the row that bears its name.
  wire f_is_0 = row_0$q[127:64] == symbol, f_is_1 = row_1$q[127:64] == symbol;
  wire [63:0] f_row = f_is_1 ? row_1$q[63:0] : row_0$q[63:0];
  wire f_one = f_is_0 ^ f_is_1;
  reg [63:0] f_symbol = 0;
  always @(posedge clock) f_symbol <= symbol;
  always @(*) begin
    // Software writes a symbol once; a message's stands still while it is looked up.
    assume (f_is_0 == 0 || f_is_1 == 0);
    assume (f_symbol == symbol);
    assert (named$q == (symbol != 0) || f_n < 1);
    if (!unknown) p_name: assert (f_one && (symbol != 0 || f_n < 1));
    if (!unknown && !collar)
      p_collar: assert (!wide && price >= {1'b0, f_row[32:2]} && price <= {1'b0, f_row[63:33]});
    if (!unknown && !halted) p_halted: assert (f_row[1:0] != 0);
    if (!unknown && !restricted) p_restricted: assert (f_row[1:0] != 1);
    if (!unknown && !short_sale) p_short: assert (!(short && f_row[1:0] == 2));
  end
  reg f_n = 0;
  always @(posedge clock) f_n <= 1;
